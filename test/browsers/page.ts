import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type {
  Control,
  Held,
  PageDriver,
  Point,
  ScreenshotOptions,
  Surroundings,
} from './driver.ts';
import { middleOf, shownText, visibleControls } from './in-page.ts';
import type { Key, Modifier } from './keys.ts';
import { expressionOf, type InPage, jsonOf, literals } from './script.ts';
import { until } from './until.ts';

/** A person does not press where the mouse has only just come: our buttons want a moment of 200 ms. */
const HOVER_MS = 250;

export interface WaitOptions {
  readonly timeout?: number;
}

/** One page in a real browser. Input is trusted input, as from a person; whatever needs an element waits for it. */
export class PageUnderTest {
  readonly #driver: PageDriver;

  constructor(driver: PageDriver) {
    this.#driver = driver;
  }

  url(): Promise<string> {
    return this.#driver.url();
  }

  goto(url: string): Promise<void> {
    return this.#driver.goto(url);
  }

  reload(): Promise<void> {
    return this.#driver.reload();
  }

  title(): Promise<string> {
    return this.evaluate(() => document.title);
  }

  /** Runs a function, or an expression, in the page's own world. Arguments and result travel as JSON. */
  evaluate<T>(expression: string): Promise<T>;
  evaluate<A extends readonly unknown[], T>(fn: InPage<A, T>, ...args: A): Promise<T>;
  async evaluate<A extends readonly unknown[], T>(
    script: string | InPage<A, T>,
    ...args: A
  ): Promise<T> {
    const expression =
      typeof script === 'string' ? jsonOf(script) : expressionOf(script, literals(args));
    return JSON.parse(await this.#driver.run(expression));
  }

  /** Waits until a function gives true in the page. */
  async waitUntil<A extends readonly unknown[]>(
    condition: InPage<A, boolean>,
    ...args: A
  ): Promise<void> {
    await until(`${condition.toString()} of ${JSON.stringify(args)}`, () =>
      this.evaluate(condition, ...args),
    );
  }

  async waitFor(selector: string, { timeout }: WaitOptions = {}): Promise<void> {
    await until(selector, async () => (await this.count(selector)) > 0, timeout);
  }

  async waitForGone(selector: string, { timeout }: WaitOptions = {}): Promise<void> {
    await until(`no ${selector}`, async () => (await this.count(selector)) === 0, timeout);
  }

  count(selector: string): Promise<number> {
    return this.evaluate((css) => document.querySelectorAll(css).length, selector);
  }

  /** The text of the first element that matches, as a person reads it, white space folded. */
  async text(selector: string): Promise<string> {
    await this.waitFor(selector);
    const element = `document.querySelector(${JSON.stringify(selector)})`;
    return JSON.parse(await this.#driver.run(expressionOf(shownText, [element])));
  }

  async attribute(selector: string, name: string): Promise<string | null> {
    await this.waitFor(selector);
    return this.evaluate(
      (css, attribute) => document.querySelector(css)?.getAttribute(attribute) ?? null,
      selector,
      name,
    );
  }

  /** Clicks the middle of the first element that matches, scrolled into view. */
  async click(selector: string): Promise<void> {
    await this.bringToFront();
    const find = `() => document.querySelector(${JSON.stringify(selector)})`;
    const point = await until(`${selector} at rest, uncovered`, async () =>
      parsePoint(await this.#driver.run(expressionOf(middleOf, [find]))),
    );
    await this.#driver.clickAt(point);
  }

  async clickAt(x: number, y: number): Promise<void> {
    await this.bringToFront();
    await this.#driver.clickAt({ x, y });
  }

  /** Presses a key, with modifiers held down. */
  async press(key: Key, ...modifiers: readonly Modifier[]): Promise<void> {
    await this.bringToFront();
    await this.#driver.press(key, modifiers);
  }

  /** Types text into whatever has the focus. */
  async type(text: string): Promise<void> {
    await this.bringToFront();
    await this.#driver.type(text);
  }

  /** Runs a function on the shadow root, open or closed, of the first host that matches. */
  async inShadow<A extends readonly unknown[], T>(
    host: string,
    fn: InPage<[ShadowRoot, ...A], T>,
    ...args: A
  ): Promise<T> {
    await this.waitFor(host);
    const expression = expressionOf(fn, ['root', ...literals(args)]);
    return JSON.parse(await this.#driver.runInShadow(host, expression));
  }

  /** The text in a shadow root, as a person reads it, white space folded. */
  async shadowText(host: string): Promise<string> {
    await this.waitFor(host);
    const shown = '...[...root.children].filter((child) => child.checkVisibility())';
    return JSON.parse(await this.#driver.runInShadow(host, expressionOf(shownText, [shown])));
  }

  /** Waits until the text in a shadow root contains or matches this, and gives the whole text. */
  waitForShadowText(
    host: string,
    wanted: string | RegExp,
    { timeout }: WaitOptions = {},
  ): Promise<string> {
    const probe = async () => {
      const text = await this.shadowText(host);
      return matches(text, wanted, 'part') && text;
    };
    return until(`${wanted} in ${host}`, probe, timeout);
  }

  /** The visible controls in a shadow root, as assistive technology is told of them. */
  async shadowControls(host: string): Promise<Control[]> {
    await this.waitFor(host);
    return this.#driver.controlsInShadow(host);
  }

  /** Clicks the control with this accessible name in a shadow root, as a person does: after a look at it. */
  async clickInShadow(host: string, name: string | RegExp): Promise<void> {
    await this.#driver.clickAt(await this.hoverInShadow(host, name));
  }

  /** Holds the mouse over the control with this accessible name, until that rests. @returns where it is */
  async hoverInShadow(host: string, name: string | RegExp): Promise<Point> {
    await this.bringToFront();
    return until(`a control named ${name} at rest in ${host}`, async () => {
      const point = await this.#controlInShadow(host, name);
      if (!point) return null;
      // A mouse comes from somewhere: one that is there already, as after a reload, is told of by no browser.
      await this.#driver.moveTo({ x: point.x - 2, y: point.y });
      await this.#driver.moveTo(point);
      // The page has heard of it once it has drawn itself again.
      await this.evaluate(() => new Promise<void>((done) => requestAnimationFrame(() => done())));
      await pause(HOVER_MS);
      const { x, y } = (await this.#controlInShadow(host, name)) ?? {};
      return x === point.x && y === point.y && point;
    });
  }

  async #controlInShadow(host: string, name: string | RegExp): Promise<Point | null> {
    const controls = await this.#driver.controlsInShadow(host);
    const index = controls.findIndex((control) => matches(control.name, name, 'whole'));
    if (index < 0) return null;
    const find = `() => (${visibleControls.toString()})(root)[${index}]`;
    return parsePoint(await this.#driver.runInShadow(host, expressionOf(middleOf, [find])));
  }

  bringToFront(): Promise<void> {
    return this.#driver.bringToFront();
  }

  async screenshot(path: string, options: ScreenshotOptions = {}): Promise<void> {
    await this.bringToFront();
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, await this.#driver.screenshot(options));
  }

  /** Lets the screen and the system around the page be so. */
  async surround(surroundings: Surroundings): Promise<void> {
    if (!this.#driver.surround) throw new Error('This browser cannot be told how its screen is');
    await this.#driver.surround(surroundings);
  }

  /** What the page's process holds; undefined in a browser that does not tell. */
  async held(): Promise<Held | undefined> {
    return this.#driver.held?.();
  }

  close(): Promise<void> {
    return this.#driver.close();
  }
}

function parsePoint(json: string): Point | null {
  return JSON.parse(json);
}

function matches(text: string, wanted: string | RegExp, extent: 'part' | 'whole'): boolean {
  if (wanted instanceof RegExp) return wanted.test(text);
  return extent === 'whole' ? text === wanted : text.includes(wanted);
}
