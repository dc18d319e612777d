import { browser } from '../../platform.ts';
import { runScript } from './runscript.ts';
import { StandIn } from './standin.ts';
import { ToyStore } from './toystore.ts';

/** The script that runs in feeds, run in this page, with a toy store in place of the background. */
export class FeedScript {
  readonly store = new ToyStore();
  readonly #standIn = new StandIn(this.store);
  #runs = false;

  /** Begins to read this page. The script comes once; after that it only sleeps and wakes. */
  begin(): void {
    this.#standIn.allow(true);
    if (this.#runs) return;
    this.#runs = true;
    // The script goes by the global that a feed has; our own pages hold the browser's API by another name.
    Object.defineProperty(globalThis, 'browser', {
      value: this.#standIn.browser,
      configurable: true,
    });
    const scripts = browser.runtime.getManifest().content_scripts ?? [];
    for (const path of scripts.flatMap(({ js }) => js ?? [])) void runScript(path);
  }

  end(): void {
    this.#standIn.allow(false);
  }
}
