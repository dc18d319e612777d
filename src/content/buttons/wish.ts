import type { Post } from '../../model/post.ts';
import type { Known, Report } from '../../model/report.ts';
import type { AddOrder } from '../../model/request.ts';
import type { Page } from '../../sites/page.ts';
import { isAlive } from '../browser.ts';
import type { Deed } from '../deed/deed.ts';
import { marketplaceOf } from '../names.ts';
import { partHere, partOf } from '../needs.ts';
import type { Part } from '../parts.ts';
import type { Shown } from '../products.ts';
import { text } from '../text.ts';
import type { Account } from './account.ts';
import { Face, type Look } from './face.ts';
import type { Memory } from './known.ts';
import { deadLook, idleLook, workingLook } from './looks.ts';
import { storeFor, tellsThem, wayAt } from './standing.ts';
import { learnRules } from './style.ts';

/** What all wishes of a page share. */
interface Around {
  readonly site: Pick<Page, 'answerAddress'>;
  readonly memory: Memory;
  readonly account: Account;
}

/** One product of one post, and what became of the shopper's wish for it: shared by all its buttons on the page. */
export class Wish {
  readonly #faces = new Set<Face>();
  readonly shown: Shown;
  readonly #post: Post;
  readonly #around: Around;
  #which: string | undefined;
  #look: Look;
  /** Whether it was pressed, and what follows that is on its way, or is shown in place of the button. */
  #pressed = false;
  #deed: Deed | undefined;

  constructor(shown: Shown, post: Post, around: Around) {
    this.shown = shown;
    this.#post = post;
    this.#around = around;
    this.#look = this.#idle();
  }

  /** The key of the request that is shown, to tell whose news it is. */
  get requestKey(): string | undefined {
    return this.#deed?.requestKey;
  }

  /** Whether it would be the same if it was made anew. */
  get untouched(): boolean {
    return this.#faces.size === 0 && this.rests;
  }

  /** Makes a button for it. @param which tells it from its neighbours, where there are some */
  newFace(which: string | undefined): Face {
    const face = new Face(() => this.add());
    this.#which = which;
    this.refresh();
    this.join(face);
    return face;
  }

  /** Shows it on one more button. What a press needs comes before the press, if the shopper does not hurry. */
  join(face: Face): void {
    this.#faces.add(face);
    face.show(this.#look);
    for (const sign of ['pointerenter', 'focusin']) {
      face.host.addEventListener(sign, () => this.#approach(face), { once: true });
    }
  }

  /** Somebody is at a button: what is told of a press can be heard, and comes. */
  #approach(face: Face): void {
    face.listen();
    void partOf('deed');
  }

  dropFace(face: Face): void {
    this.#faces.delete(face);
  }

  /** Shows anew what depends on the linked stores and the journal, if that changed: an open menu stays open. */
  refresh(): void {
    if (!this.rests) return;
    const look = this.#idle(this.#look.why);
    if (look.name !== this.#look.name) this.#show(look);
  }

  /** Says something below the button, in place of what is said there; nothing takes that back. */
  tell(note: string): void {
    if (this.rests) this.#show(this.#idle(note), note);
    else this.#deed?.tell(note);
  }

  /** Takes the news of its request, whichever tab or page it was made in. */
  hear(report: Report): void {
    this.#deed?.hear(report);
  }

  /**
   * Orders it: one into the cart, unless something else is asked for. That is shown at once, but nothing is ordered
   * before what tells of the outcome is there: it lies in the extension, a moment away.
   */
  add(change: Partial<AddOrder> = {}, key?: string): void {
    if (this.#pressed) return;
    const part = partHere('deed');
    if (part) this.#deedOf(part).order(change, key);
    else void this.#addLater(change, key);
  }

  async #addLater(change: Partial<AddOrder>, key?: string): Promise<void> {
    this.#pressed = true;
    if (isAlive()) this.#show(workingLook('button_working'));
    const part = await partOf('deed');
    this.#pressed = false;
    if (part) this.#deedOf(part).order(change, key);
    else this.#end();
  }

  /** The script that a press needs could not come. */
  #end(): void {
    this.#show(deadLook(), text('reload_tab'));
  }

  #deedOf({ run, rules }: Part<'deed'>): Deed {
    learnRules(rules);
    this.#deed ??= run({
      shown: this.shown,
      post: this.#post,
      profile: () => this.#around.account.now(),
      answering: () => (tellsThem() ? this.#around.site : undefined),
      show: (look, said) => this.#show(look, said),
      rest: (why) => this.#rest(why),
      learnRules,
    });
    return this.#deed;
  }

  /** Whether nothing was asked of it, or what was asked is over. */
  get rests(): boolean {
    return !this.#pressed && !this.#deed?.isOpen;
  }

  /** What the journal knows of the product, whichever post it was added from. */
  get #known(): Known['as'] | undefined {
    const { found } = this.shown;
    if (found.kind !== 'product') return undefined;
    return this.#around.memory.of({ marketplace: found.marketplace, id: found.id });
  }

  #idle(why = ''): Look {
    const marketplace = marketplaceOf(this.shown);
    const way = marketplace ? wayAt(marketplace) : undefined;
    const handle = this.#around.account.seen;
    const profile = { handle, store: storeFor(handle, marketplace) };
    const [store, which, known] = [this.shown.store, this.#which, this.#known];
    const menu = (button: HTMLElement, place: HTMLElement) => void this.#open(button, place);
    return idleLook({ store, way, profile, which, known, menu, why });
  }

  /** Shows what was there before anything was asked. @param why is said below the button */
  #rest(why: string): void {
    this.#pressed = false;
    this.#show(this.#idle(why), why);
  }

  async #open(button: HTMLElement, place: HTMLElement): Promise<void> {
    const part = await partOf('menu');
    if (!part) return this.#end();
    learnRules(part.rules);
    part.run(button, place, {
      shown: this.shown,
      post: this.#post,
      add: (change) => this.add(change),
      hold: (look, said) => {
        this.#pressed = true;
        this.#show(look, said);
      },
      rest: (why) => this.#rest(why),
    });
  }

  #show(look: Look, said = ''): void {
    this.#look = look;
    for (const face of this.#faces) {
      face.show(look);
      face.say(said);
    }
  }
}
