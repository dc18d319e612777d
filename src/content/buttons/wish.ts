import type { Known, Report } from '../../messages.ts';
import type { Post } from '../../model/post.ts';
import type { AddOrder } from '../../model/request.ts';
import { isAlive, sendUntilHeard, text } from '../browser.ts';
import { marketplaceOf, storeOf } from '../names.ts';
import type { Shown } from '../products.ts';
import type { Account } from './account.ts';
import { choosing } from './choosing.ts';
import { alwaysUse, openOptions, openProfiles, useTabAt } from './decisions.ts';
import { Face, type Look } from './face.ts';
import type { Memory } from './known.ts';
import {
  type Acts,
  deadLook,
  idleLook,
  outcomeIn,
  outcomeLook,
  waitingLook,
  workingLook,
} from './looks.ts';
import { orderFor } from './orders.ts';
import { Quantity } from './quantity.ts';
import { storeFor, wayAt } from './standing.ts';
import type { Step } from './steps.ts';
import { tellingSteps } from './telling.ts';

/** One product of one post, and what became of the shopper's wish for it: shared by all its buttons on the page. */
export class Wish {
  readonly #faces = new Set<Face>();
  readonly shown: Shown;
  readonly #post: Post;
  readonly #memory: Memory;
  readonly #account: Account;
  readonly #quantity = new Quantity();
  #which: string | undefined;
  #look: Look;
  #report: Report | undefined;
  #busy = false;
  /** What was ordered last: its next steps go on with that. */
  #ordered: Partial<AddOrder> = {};

  constructor(shown: Shown, post: Post, memory: Memory, account: Account) {
    this.shown = shown;
    this.#post = post;
    this.#memory = memory;
    this.#account = account;
    this.#look = this.#idle();
  }

  /** The key of the request that is shown, to tell whose news it is. */
  get requestKey(): string | undefined {
    return this.#report?.key;
  }

  /** Whether it would be the same if it was made anew. */
  get untouched(): boolean {
    return this.#faces.size === 0 && !this.#report && !this.#busy;
  }

  /** Makes a button for it. @param which tells it from its neighbours, where there are some */
  newFace(which: string | undefined): Face {
    const face = new Face(() => this.add());
    this.#which = which;
    this.refresh();
    this.join(face);
    return face;
  }

  /** Shows it on one more button. */
  join(face: Face): void {
    this.#faces.add(face);
    face.show(this.#look);
  }

  dropFace(face: Face): void {
    this.#faces.delete(face);
  }

  /** Shows anew what depends on the linked stores and the journal, if that changed: an open menu stays open. */
  refresh(): void {
    if (this.#report || this.#busy) return;
    const look = this.#idle(this.#look.why);
    if (look.name !== this.#look.name) this.#show(look);
  }

  /** Says something below the button, in place of what is said there; nothing takes that back. */
  tell(note: string): void {
    if (this.#busy) return;
    if (this.#report) this.#showReport(this.#report, note || undefined);
    else this.#show(this.#idle(note), note);
  }

  /** Takes the news of its request, whichever tab or page it was made in. */
  hear(report: Report): void {
    this.#quantity.note(report);
    this.#report = report;
    if (!this.#busy) this.#showReport(report);
  }

  get #store(): string {
    return this.#report?.marketplace ?? storeOf(this.shown);
  }

  /** What the journal knows of the product, whichever post it was added from. */
  get #known(): Known['as'] | undefined {
    const { found } = this.shown;
    if (found.kind !== 'product') return undefined;
    return this.#memory.of({ marketplace: found.marketplace, id: found.id });
  }

  #idle(why = ''): Look {
    const marketplace = marketplaceOf(this.shown);
    const way = marketplace ? wayAt(marketplace) : undefined;
    const known = this.#known;
    const handle = this.#account.seen;
    const profile = { handle, store: storeFor(handle, marketplace) };
    const which = this.#which;
    return idleLook({ store: this.#store, way, profile, which, known, menu: this.#menu(), why });
  }

  #menu(): Step[] {
    return [
      { label: text('button_save'), to: () => this.add({ target: 'list' }) },
      {
        label: text('step_hand_over', this.#store),
        to: () => this.add({ way: 'hand-over', again: true }),
      },
    ];
  }

  #show(look: Look, said = ''): void {
    this.#look = look;
    for (const face of this.#faces) {
      face.show(look);
      face.say(said);
    }
  }

  #showReport(report: Report, why?: string): void {
    if (outcomeIn(report)) this.#showOutcome(report, why);
    else if (report.state === 'waiting')
      this.#show(waitingLook(this.#store), text('reason_waiting'));
    else if (report.state === 'working') this.#show(workingLook('button_working'));
    else this.#showIdle(report, why);
  }

  #showIdle({ state }: Report, why?: string): void {
    this.#report = undefined;
    const said = why ?? text(state === 'removed' ? 'undo_removed' : 'button_dropped');
    this.#show(this.#idle(said), said);
  }

  #showOutcome(report: Report, why?: string): void {
    const below = choosing(report, (variant) => this.#goOn({ variant }));
    const word = outcomeIn(report) ?? 'unknown';
    const { total } = this.#quantity;
    const inCart = total > 0 && report.target === 'cart';
    // Several adds are one number to the shopper.
    const told = inCart ? { ...report, quantity: total } : report;
    // What there is to choose says by itself why nothing was added yet.
    const look = outcomeLook(word, told, this.#store, this.#acts, below ? '' : why);
    const count = inCart
      ? this.#quantity.count(
          () => this.#showOutcome(report, why),
          (difference) => void this.#change(difference),
        )
      : undefined;
    // What a reply added is told in public already.
    const telling = this.#ordered.reply ? [] : tellingSteps(this.#post, report);
    const steps = [...look.steps, ...telling];
    this.#show({ ...look, steps, count, below }, [look.label, look.why].filter(Boolean).join('. '));
  }

  get #acts(): Acts {
    const elsewhere = this.#report?.elsewhere;
    const at = elsewhere ? { at: elsewhere } : {};
    const from = marketplaceOf(this.shown);
    return {
      undo: () => void this.#takeBack(this.#quantity.total),
      again: () => this.add({ again: true }),
      retry: () => this.#goOn(),
      handOver: () => this.#goOn({ way: 'hand-over', again: true }),
      useTab: () => void useTabAt(this.#report?.marketplace).then(() => this.#goOn()),
      lookElsewhere: () => this.#goOn({ ...at, look: true }),
      addElsewhere: () => this.#goOn(at),
      alwaysElsewhere: () => void alwaysUse(from, elsewhere).then(() => this.#goOn(at)),
      openOptions: () => void openOptions(this.#report?.marketplace),
      openProfiles: () => void openProfiles(),
    };
  }

  /** Runs one act at a time; the state is shown before anything is sent. */
  async #while(key: string, act: () => Promise<void>): Promise<void> {
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

  /** Orders it: one into the cart, unless something else is asked for. */
  add(change: Partial<AddOrder> = {}, key: string = crypto.randomUUID()): void {
    this.#ordered = change;
    this.#goOn({ key });
  }

  /** Orders it as before, but for a change. */
  #goOn(change: Partial<AddOrder> = {}): void {
    const profile = this.#account.now();
    const order = orderFor(this.shown, this.#post, { profile, ...this.#ordered, ...change });
    void this.#while(change.look ? 'button_looking' : 'button_working', async () => {
      const report = await sendUntilHeard('cart/add', order);
      if (!report) return this.#show(deadLook(), text('reload_tab'));
      this.#report = report;
      this.#quantity.note(report);
      this.#showReport(report);
    });
  }

  #change(difference: number): Promise<void> | void {
    if (difference > 0) return this.add({ again: true, quantity: difference });
    return this.#takeBack(-difference);
  }

  /** Takes that many back out of the cart, the last added first. */
  async #takeBack(surplus: number): Promise<void> {
    const last = this.#quantity.lastOf(surplus);
    if (!last) return;
    await this.#while('button_removing', async () => {
      const undone = await sendUntilHeard('cart/undo', last);
      const result = undone?.result ?? 'failed';
      const report = undone?.report ?? this.#report;
      if (!report) return;
      this.#quantity.note(report);
      this.#report = report;
      const left = this.#quantity.total > 0;
      const said = text(`undo_${result}`, this.#store);
      const kept = result === 'removed' && left;
      this.#showReport(kept ? { ...report, state: 'added' } : report, kept ? '' : said);
    });
    const rest = surplus - last.quantity;
    if (rest > 0 && this.#quantity.total > 0) await this.#takeBack(rest);
  }
}
