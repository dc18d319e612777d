import { z } from 'zod';
import type { Control, PageDriver, Point, ScreenshotOptions } from '../driver.ts';
import { visibleControls } from '../in-page.ts';
import { codePoint, type Key, type Modifier } from '../keys.ts';
import type { Send, Session } from './session.ts';

const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';
const SHADOW_ROOT = 'shadow-6066-11e4-a52e-4f735466cecf';

const Element = z.object({ [ELEMENT]: z.string() });
const ShadowRoot = z.object({ [SHADOW_ROOT]: z.string() });
const Text = z.string();

/** Drives one tab of Firefox. */
export class FirefoxPage implements PageDriver {
  readonly #session: Session;
  readonly #handle: string;

  constructor(session: Session, handle: string) {
    this.#session = session;
    this.#handle = handle;
  }

  url(): Promise<string> {
    return this.#inTab(async (send) => Text.parse(await send('WebDriver:GetCurrentURL')));
  }

  async goto(url: string): Promise<void> {
    await this.#inTab((send) => send('WebDriver:Navigate', { url }));
  }

  async reload(): Promise<void> {
    await this.#inTab((send) => send('WebDriver:Refresh'));
  }

  run(expression: string): Promise<string> {
    return this.#inTab(async (send) => Text.parse(await execute(send, `return ${expression}`, [])));
  }

  runInShadow(host: string, expression: string): Promise<string> {
    const script = `const root = arguments[0]; return ${expression}`;
    return this.#inTab(async (send) =>
      Text.parse(await execute(send, script, [await shadowRoot(send, host)])),
    );
  }

  controlsInShadow(host: string): Promise<Control[]> {
    const script = `return (${visibleControls.toString()})(arguments[0])`;
    return this.#inTab(async (send) => {
      const found = await execute(send, script, [await shadowRoot(send, host)]);
      const controls: Control[] = [];
      for (const { [ELEMENT]: id } of z.array(Element).parse(found)) {
        controls.push({
          role: Text.parse(await send('WebDriver:GetComputedRole', { id })),
          name: Text.parse(await send('WebDriver:GetComputedLabel', { id })),
        });
      }
      return controls;
    });
  }

  bringToFront(): Promise<void> {
    return this.#session.bringToFront(this.#handle);
  }

  moveTo(point: Point): Promise<void> {
    return this.#act('pointer', [moveTo(point)]);
  }

  clickAt(point: Point): Promise<void> {
    return this.#act('pointer', [
      moveTo(point),
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ]);
  }

  press(key: Key, modifiers: readonly Modifier[]): Promise<void> {
    const held = modifiers.map(codePoint);
    return this.#act('key', [
      ...held.map((value) => ({ type: 'keyDown', value })),
      ...keystroke(codePoint(key)),
      ...held.map((value) => ({ type: 'keyUp', value })),
    ]);
  }

  type(text: string): Promise<void> {
    return this.#act('key', [...text].flatMap(keystroke));
  }

  screenshot({ fullPage = false }: ScreenshotOptions): Promise<Uint8Array> {
    return this.#inTab(async (send) => {
      const picture = await send('WebDriver:TakeScreenshot', { full: fullPage });
      return Buffer.from(Text.parse(picture), 'base64');
    });
  }

  close(): Promise<void> {
    return this.#session.closeTab(this.#handle);
  }

  #inTab<T>(work: (send: Send) => Promise<T>): Promise<T> {
    return this.#session.inTab(this.#handle, work);
  }

  async #act(type: 'key' | 'pointer', actions: readonly object[]): Promise<void> {
    await this.#inTab((send) =>
      send('WebDriver:PerformActions', { actions: [{ type, id: type, actions }] }),
    );
  }
}

const moveTo = ({ x, y }: Point) => ({
  type: 'pointerMove',
  x: Math.round(x),
  y: Math.round(y),
  origin: 'viewport',
});

function keystroke(value: string): object[] {
  return [
    { type: 'keyDown', value },
    { type: 'keyUp', value },
  ];
}

/** A sandbox of null is the page's own world. */
function execute(send: Send, script: string, args: readonly unknown[]): Promise<unknown> {
  return send('WebDriver:ExecuteScript', { script, args, sandbox: null });
}

/** WebDriver hands out closed shadow roots as readily as open ones. */
async function shadowRoot(send: Send, host: string): Promise<unknown> {
  const found = await send('WebDriver:FindElement', { using: 'css selector', value: host });
  const { [ELEMENT]: id } = Element.parse(found);
  return ShadowRoot.parse(await send('WebDriver:GetShadowRoot', { id }));
}
