import type { CDPSession, Page } from 'puppeteer-core';
import type {
  Control,
  Held,
  PageDriver,
  Point,
  ScreenshotOptions,
  Surroundings,
} from '../driver.ts';
import { visibleControls } from '../in-page.ts';
import type { Key, Modifier } from '../keys.ts';
import { ClosedRoots } from './shadow.ts';

const HEIGHT = 900;

/** Drives one page of Chromium. */
export class ChromiumPage implements PageDriver {
  readonly #page: Page;
  readonly #place: 'tab' | 'popup';
  #session: Promise<CDPSession> | undefined;

  constructor(page: Page, place: 'tab' | 'popup' = 'tab') {
    this.#page = page;
    this.#place = place;
  }

  async url(): Promise<string> {
    return this.#page.url();
  }

  async goto(url: string): Promise<void> {
    await this.#page.goto(url);
  }

  async reload(): Promise<void> {
    await this.#page.reload();
  }

  async run(expression: string): Promise<string> {
    return String(await this.#page.evaluate(expression));
  }

  async runInShadow(host: string, expression: string): Promise<string> {
    return (await this.#roots()).run(host, expression);
  }

  async controlsInShadow(host: string): Promise<Control[]> {
    return (await this.#roots()).controls(host, visibleControls);
  }

  async bringToFront(): Promise<void> {
    // A popup is in front while it lives, and closes when a tab is brought there.
    if (this.#place === 'tab') await this.#page.bringToFront();
  }

  async moveTo({ x, y }: Point): Promise<void> {
    await this.#page.mouse.move(x, y);
  }

  async clickAt({ x, y }: Point): Promise<void> {
    await this.#page.mouse.click(x, y);
  }

  async press(key: Key, modifiers: readonly Modifier[]): Promise<void> {
    for (const modifier of modifiers) await this.#page.keyboard.down(modifier);
    await this.#page.keyboard.press(key);
    for (const modifier of modifiers) await this.#page.keyboard.up(modifier);
  }

  async type(text: string): Promise<void> {
    await this.#page.keyboard.type(text);
  }

  screenshot({ fullPage = false }: ScreenshotOptions): Promise<Uint8Array> {
    return this.#page.screenshot({ fullPage });
  }

  async surround({ scheme, contrast, width }: Surroundings): Promise<void> {
    // Colours that fade would be judged half-way.
    const features = {
      'prefers-reduced-motion': 'reduce',
      'prefers-color-scheme': scheme,
      'prefers-contrast': contrast,
    };
    this.#session ??= this.#page.createCDPSession();
    await (await this.#session).send('Emulation.setEmulatedMedia', {
      features: Object.entries(features).flatMap(([name, value]) =>
        value ? [{ name, value }] : [],
      ),
    });
    if (width !== undefined) await this.#page.setViewport({ width, height: HEIGHT });
  }

  async held(): Promise<Held> {
    this.#session ??= this.#page.createCDPSession();
    const session = await this.#session;
    // What only dies with the wrappers of the first round is gone after the second.
    for (const _ of [1, 2]) await session.send('HeapProfiler.collectGarbage');
    const { documents, nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    return { documents, nodes, listeners: jsEventListeners, heap: usedSize };
  }

  close(): Promise<void> {
    return this.#page.close();
  }

  async #roots(): Promise<ClosedRoots> {
    this.#session ??= this.#page.createCDPSession();
    return new ClosedRoots(await this.#session);
  }
}
