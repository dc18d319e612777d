import type { Site } from '../sites/site.ts';
import type { Buttons } from './buttons/buttons.ts';
import type { Whole } from './buttons/whole.ts';
import type { Feed } from './feed.ts';
import { partHere, partOf } from './needs.ts';
import { productsOf } from './products.ts';

/** What the script for replies is handed by the one that runs in every feed: it brings none of this itself. */
export interface Handed {
  readonly site: Site;
  readonly buttons: Buttons;
  readonly hashtags: readonly string[];
  /** Fields that were entered before it came. */
  readonly entered: ReadonlySet<Element>;
  /** The post whose reply was asked for last, read while all of it was there. */
  pressed(): Whole | undefined;
  readonly productsOf: typeof productsOf;
  /** Ends all of it. */
  readonly signal: AbortSignal;
}

/** Text fields, where a key is a letter and no shortcut of the site. */
const WRITABLE = 'input, textarea, [contenteditable="true"], [role="textbox"]';

/**
 * Notices that the shopper begins a reply, and lets the script that reads replies come only then. What that
 * script comes too late for is kept for it.
 */
export class Replies {
  readonly #feed: Feed;
  readonly #handed: Omit<Handed, 'buttons'>;
  readonly #entered = new Set<Element>();
  #pressed: Whole | undefined;
  #script: 'away' | 'asked-for' | 'there' = 'away';

  constructor(site: Site, feed: Feed, hashtags: readonly string[], signal: AbortSignal) {
    this.#feed = feed;
    const pressed = () => this.#pressed;
    this.#handed = { site, hashtags, signal, productsOf, pressed, entered: this.#entered };
    const options = { capture: true, passive: true, signal };
    document.addEventListener('focusin', ({ target }) => this.#enter(target), options);
    document.addEventListener('click', (event) => this.#press(event, site.reply), options);
    document.addEventListener('keydown', (event) => this.#key(event), options);
    this.#enter(document.activeElement);
  }

  #enter(target: EventTarget | null): void {
    const { site } = this.#handed;
    const field = target instanceof Element && target.closest(site.fields);
    if (!field || this.#script === 'there') return;
    this.#entered.add(field);
    if (this.#script === 'away') void this.#begin();
  }

  /** Where it could not come, the next field that is entered asks for it again. */
  async #begin(): Promise<void> {
    this.#script = 'asked-for';
    const part = partHere('conversation') ?? (await partOf('conversation'));
    const buttons = part && (this.#feed.buttons ?? (await this.#feed.bringButtons()));
    this.#script = buttons ? 'there' : 'away';
    if (!buttons || this.#handed.signal.aborted) return;
    buttons.learnRules(part.rules);
    part.run({ ...this.#handed, buttons });
  }

  #key(event: KeyboardEvent): void {
    const { target, key } = event;
    const isShortcut = key === 'r' && !event.ctrlKey && !event.metaKey && !event.isComposing;
    if (isShortcut && target instanceof Element && !target.closest(WRITABLE)) this.#press(event);
  }

  /**
   * Where no button has come yet, nothing is remembered: then the post is looked for once the reply is written.
   * @param within what must have been pressed for it to be a reply
   */
  #press({ target, isTrusted }: Event, within = '*'): void {
    const { site } = this.#handed;
    if (!isTrusted || !(target instanceof Element) || !target.closest(within)) return;
    const element = target.closest(site.posts);
    const whole = element && this.#feed.buttons?.read(element);
    if (whole?.sign) this.#pressed = whole;
  }
}
