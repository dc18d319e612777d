import type { Writing } from '../../sites/writing.ts';
import type { Handed } from '../replies.ts';
import { Draft, type Surroundings } from './draft.ts';
import { Parents } from './parents.ts';

const isElement = (target: EventTarget | null): target is Element => target instanceof Element;

/**
 * Lets a hashtag in a reply add what the answered post shows. A field is read from when it is entered until it
 * goes; nothing else that is written is. All of it ends with the signal.
 */
export class Conversation {
  readonly #around: Surroundings;
  readonly #drafts = new Map<Element, Draft>();

  constructor(handed: Handed, writing: Writing) {
    this.#around = { ...handed, writing, parents: new Parents(handed, writing), told: new Set() };
    const { signal } = handed;
    const options = { capture: true, passive: true, signal };
    document.addEventListener('focusin', ({ target }) => this.#enter(target), options);
    document.addEventListener('click', (event) => this.#send(event), options);
    document.addEventListener('keydown', (event) => this.#key(event), options);
    signal.addEventListener('abort', () => {
      for (const draft of this.#drafts.values()) draft.close();
    });
    for (const field of handed.entered) this.#enter(field);
  }

  #enter(target: EventTarget | null): void {
    this.#sweep();
    const field = isElement(target) && target.closest(this.#around.site.fields);
    if (!field) return;
    const draft = this.#drafts.get(field);
    if (draft) draft.update();
    else this.#drafts.set(field, new Draft(field, this.#around));
  }

  #key(event: KeyboardEvent): void {
    const isCommand = event.ctrlKey || event.metaKey;
    if (event.key === 'Enter' && isCommand && !event.isComposing) this.#send(event);
  }

  #send(event: Event): void {
    const { target, isTrusted } = event;
    if (!isTrusted || !isElement(target)) return;
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
