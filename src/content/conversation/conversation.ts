import type { Site } from '../../sites/site.ts';
import type { Feed } from '../feed.ts';
import { Draft, type Surroundings } from './draft.ts';
import { Parents } from './parents.ts';

/** Text fields, where a key is a letter and no shortcut of the site. */
const WRITABLE = 'input, textarea, [contenteditable="true"], [role="textbox"]';

const isElement = (target: EventTarget | null): target is Element => target instanceof Element;

/**
 * Lets a hashtag in a reply add what the answered post shows. A field is read from when it is entered until it
 * goes; nothing else that is written is. All of it ends with the signal.
 */
export class Conversation {
  readonly #around: Surroundings;
  readonly #drafts = new Map<Element, Draft>();

  constructor(site: Site, feed: Feed, hashtags: readonly string[], signal: AbortSignal) {
    const parents = new Parents(site);
    this.#around = { site, feed, parents, hashtags, told: new Set(), signal };
    const options = { capture: true, passive: true, signal };
    document.addEventListener('focusin', ({ target }) => this.#enter(target), options);
    document.addEventListener('click', (event) => event.isTrusted && this.#click(event), options);
    document.addEventListener('keydown', (event) => event.isTrusted && this.#key(event), options);
    signal.addEventListener('abort', () => {
      for (const draft of this.#drafts.values()) draft.close();
    });
    this.#enter(document.activeElement);
  }

  #enter(target: EventTarget | null): void {
    this.#sweep();
    if (!isElement(target) || !target.matches(WRITABLE)) return;
    const fields = this.#around.site.composers(document).map(({ field }) => field);
    const field = fields.find((each) => each.contains(target));
    if (!field) return;
    const draft = this.#drafts.get(field);
    if (draft) draft.update();
    else this.#drafts.set(field, new Draft(field, this.#around));
  }

  #click(event: MouseEvent): void {
    const { target } = event;
    if (!isElement(target)) return;
    if (target.closest(this.#around.site.reply)) this.#remember(target);
    this.#send(event, target);
  }

  #key(event: KeyboardEvent): void {
    const { target, key } = event;
    if (!isElement(target) || event.isComposing) return;
    const isCommand = event.ctrlKey || event.metaKey;
    if (key === 'Enter' && isCommand) this.#send(event, target);
    else if (key === 'r' && !isCommand && !target.closest(WRITABLE)) this.#remember(target);
  }

  #remember(target: Element): void {
    const post = target.closest(this.#around.site.posts);
    if (post) this.#around.parents.remember(post);
  }

  #send(event: Event, target: Element): void {
    for (const draft of this.#drafts.values()) if (draft.isSentBy(event, target)) void draft.send();
  }

  #sweep(): void {
    for (const [field, draft] of this.#drafts) {
      if (!draft.isOver) continue;
      draft.close();
      this.#drafts.delete(field);
    }
  }
}
