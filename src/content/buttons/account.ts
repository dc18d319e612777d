import type { Page } from '../../sites/page.ts';
import { after } from '../browser.ts';

/** How soon a switch of accounts is noticed on a page that changes. */
const GLANCE_MS = 1000;

/** Knows who is signed in on the site, and notices when that changes. */
export class Account {
  readonly #site: Pick<Page, 'account'>;
  readonly #changed: (handle: string) => void;
  #seen: string | undefined;
  #timer: ReturnType<typeof after>;

  /** @param changed is told the handle when it is first seen, and when another is */
  constructor(site: Pick<Page, 'account'>, changed: (handle: string) => void) {
    this.#site = site;
    this.#changed = changed;
  }

  /** The handle that was seen last, in small letters; undefined before. */
  get seen(): string | undefined {
    return this.#seen;
  }

  /** The handle that the page shows now: who acts is asked at the moment of acting. */
  now(): string | undefined {
    this.#look();
    return this.#seen;
  }

  /** Called when the page has changed: looks once in a while. */
  glance(): void {
    this.#timer ??= after(GLANCE_MS, () => {
      this.#timer = undefined;
      this.#look();
    });
  }

  /** Ends the looking. */
  close(): void {
    clearTimeout(this.#timer);
  }

  /** Nobody is shown while a page loads: the one who was seen before stays. */
  #look(): void {
    const handle = this.#site.account(document)?.toLowerCase();
    if (!handle || handle === this.#seen) return;
    this.#seen = handle;
    this.#changed(handle);
  }
}
