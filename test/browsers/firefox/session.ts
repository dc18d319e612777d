import { z } from 'zod';
import type { Marionette } from './marionette.ts';

const Handles = z.array(z.string());
const NewWindow = z.object({ handle: z.string() });

/** Sends one command about the tab that was chosen. */
export type Send = Marionette['send'];

/**
 * One Marionette session. Commands act on "the current tab", so that choosing a tab and speaking to it must not be
 * parted: everything goes through one queue.
 */
export class Session {
  readonly #marionette: Marionette;
  #queue: Promise<unknown> = Promise.resolve();
  #current: string | undefined;

  constructor(marionette: Marionette) {
    this.#marionette = marionette;
  }

  /** Says what this session accepts; without a world, certificates are checked. */
  async open(acceptInsecureCerts: boolean): Promise<void> {
    await this.#marionette.send('WebDriver:NewSession', {
      acceptInsecureCerts,
      unhandledPromptBehavior: 'ignore',
      pageLoadStrategy: 'normal',
    });
  }

  async installExtension(path: string): Promise<string> {
    const id = await this.#marionette.send('Addon:Install', { path, temporary: true });
    return z.string().parse(id);
  }

  /** Runs a function body in the browser's own privileged context. */
  inBrowser(script: string, args: readonly unknown[]): Promise<unknown> {
    return this.#enqueue(async (send) => {
      await send('Marionette:SetContext', { value: 'chrome' });
      try {
        return await send('WebDriver:ExecuteScript', { script, args });
      } finally {
        await send('Marionette:SetContext', { value: 'content' });
      }
    });
  }

  /** Works in one tab, without bringing it to the front. */
  inTab<T>(handle: string, work: (send: Send) => Promise<T>): Promise<T> {
    return this.#enqueue(async (send) => {
      if (this.#current !== handle) await this.#switchTo(handle, false);
      return work(send);
    });
  }

  bringToFront(handle: string): Promise<void> {
    return this.#enqueue(() => this.#switchTo(handle, true));
  }

  /** Opens a tab, or a private window with one. */
  newTab(where: 'tab' | 'private' = 'tab'): Promise<string> {
    return this.#enqueue(async (send) => {
      // A tab is opened from the current one, which may be gone.
      const [first = ''] = Handles.parse(await send('WebDriver:GetWindowHandles'));
      await this.#switchTo(first, false);
      const window = await send('WebDriver:NewWindow', {
        type: where === 'tab' ? 'tab' : 'window',
        private: where === 'private',
        focus: true,
      });
      return NewWindow.parse(window).handle;
    });
  }

  closeTab(handle: string): Promise<void> {
    return this.#enqueue(async (send) => {
      await this.#switchTo(handle, false);
      await send('WebDriver:CloseWindow');
      this.#current = undefined;
    });
  }

  tabs(): Promise<string[]> {
    return this.#enqueue(async (send) => Handles.parse(await send('WebDriver:GetWindowHandles')));
  }

  /** Asks Firefox to end itself; the connection breaks with it. */
  async quit(): Promise<void> {
    await this.#marionette.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => {});
    this.#marionette.close();
  }

  async #switchTo(handle: string, focus: boolean): Promise<void> {
    await this.#marionette.send('WebDriver:SwitchToWindow', { handle, focus });
    this.#current = handle;
  }

  #enqueue<T>(work: (send: Send) => Promise<T>): Promise<T> {
    const send: Send = (command, parameters) => this.#marionette.send(command, parameters);
    const done = this.#queue.then(() => work(send));
    this.#queue = done.catch(() => {});
    return done;
  }
}
