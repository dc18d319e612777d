import type { Report } from '../messages.ts';
import type { Post } from '../model/post.ts';
import { isAlive, sendUntilHeard, text } from './browser.ts';
import { Face, type Look } from './face.ts';
import { deadLook, idleLook, outcomeIn, outcomeLook, workingLook } from './looks.ts';
import type { Shown } from './products.ts';

/** What a store is called before one is known. */
const RETAILER_NAMES = { amazon: 'Amazon' } as const;

/** One product of one post, and what became of the shopper's wish for it: shared by all its buttons on the page. */
export class Wish {
  readonly #faces = new Set<Face>();
  readonly #shown: Shown;
  readonly #post: Post;
  #hint: string | undefined;
  #look: Look;
  #report: Report | undefined;
  #busy = false;

  constructor(shown: Shown, post: Post) {
    this.#shown = shown;
    this.#post = post;
    this.#look = idleLook(this.#store, undefined);
  }

  /** The key of the request that is shown, to tell whose news it is. */
  get requestKey(): string | undefined {
    return this.#report?.key;
  }

  /** Whether it would be the same if it was made anew. */
  get untouched(): boolean {
    return this.#faces.size === 0 && !this.#report && !this.#busy;
  }

  get #store(): string {
    const { found } = this.#shown;
    const named = found.kind === 'product' ? found.marketplace : RETAILER_NAMES[found.retailer];
    return this.#report?.marketplace ?? named;
  }

  /** Makes a button for it. @param hint tells it from its neighbours, where there are some */
  newFace(hint: string | undefined): Face {
    const face = new Face(() => this.#add(false));
    this.#hint = hint;
    if (this.#look.state === 'idle' && this.#look.ready) this.#look = idleLook(this.#store, hint);
    face.show(this.#look);
    this.#faces.add(face);
    return face;
  }

  dropFace(face: Face): void {
    this.#faces.delete(face);
  }

  /** Takes the news of its request, whichever tab or page it was made in. */
  hear(report: Report): void {
    this.#report = report;
    if (this.#busy) return;
    const outcome = outcomeIn(report);
    if (outcome) this.#showOutcome(report);
    else if (report.state === 'removed') this.#showIdle(text('undo_removed'));
    else this.#show(workingLook('button_working'));
  }

  #show(look: Look, said = ''): void {
    this.#look = look;
    for (const face of this.#faces) {
      face.show(look);
      face.say(said);
    }
  }

  #showIdle(why: string): void {
    this.#show(idleLook(this.#store, this.#hint, why), why);
  }

  #showOutcome(report: Report, why?: string): void {
    const word = outcomeIn(report) ?? 'unknown';
    const acts = {
      undo: () => void this.#undo(report),
      again: () => this.#add(true),
      retry: () => this.#add(false),
      openOptions: () => void this.#openOptions(),
    };
    const look = outcomeLook(word, this.#store, report.urls, acts, why);
    this.#show(look, [look.label, look.why].filter(Boolean).join('. '));
  }

  /** Runs one act at a time; the state is shown before anything is sent. */
  async #while(key: 'button_working' | 'button_removing', act: () => Promise<void>): Promise<void> {
    if (this.#busy) return;
    if (!isAlive()) return this.#show(deadLook(), text('reload_tab'));
    this.#busy = true;
    this.#show(workingLook(key));
    try {
      await act();
    } finally {
      this.#busy = false;
    }
  }

  #add(again: boolean): void {
    const { site, postId, author, permalink, promoted } = this.#post;
    const order = {
      key: crypto.randomUUID(),
      link: this.#shown.link,
      quantity: 1 as const,
      post: { site, postId, author, permalink, promoted },
      again,
    };
    void this.#while('button_working', async () => {
      const report = await sendUntilHeard('cart/add', order);
      if (report) this.#report = report;
      if (report) this.#showOutcome(report);
      else this.#show(deadLook(), text('reload_tab'));
    });
  }

  async #undo(report: Report): Promise<void> {
    await this.#while('button_removing', async () => {
      const undone = await sendUntilHeard('cart/undo', { key: report.key });
      const result = undone?.result ?? 'failed';
      const said = text(`undo_${result}`, this.#store);
      if (undone?.report) this.#report = undone.report;
      if (result === 'removed' || result === 'gone') this.#showIdle(said);
      else this.#showOutcome(report, said);
    });
  }

  async #openOptions(): Promise<void> {
    const marketplace = this.#report?.marketplace;
    await sendUntilHeard('page/open', { page: 'options', marketplace });
  }
}
