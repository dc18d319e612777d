import type { Report } from '../../model/report.ts';
import type { AddOrder } from '../../model/request.ts';
import { isAlive, sendUntilHeard } from '../browser.ts';
import { deadLook, workingLook } from '../buttons/looks.ts';
import { marketplaceOf } from '../names.ts';
import { text } from '../text.ts';
import type { Asked } from './asked.ts';
import { choosing } from './choosing.ts';
import { alwaysUse, openOptions, openProfiles, useTabAt } from './decisions.ts';
import { ladderIn, ladderLine } from './ladder.ts';
import { type Acts, lookInLine, outcomeIn, outcomeLook, waitingLook } from './looks.ts';
import { orderFor } from './orders.ts';
import { Quantity } from './quantity.ts';
import { tellingSteps } from './telling.ts';

/** What follows the shopper's press: the order, what became of it, and what can be done next. */
export class Deed {
  readonly #asked: Asked;
  readonly #quantity = new Quantity();
  #report: Report | undefined;
  #busy = false;
  /** The key of the order that was sent and not answered yet. */
  #underway: string | undefined;
  /** What was ordered last: its next steps go on with that. */
  #ordered: Partial<AddOrder> = {};

  constructor(asked: Asked) {
    this.#asked = asked;
  }

  /** The key of the request that is shown, to tell whose news it is. */
  get requestKey(): string | undefined {
    return this.#underway ?? this.#report?.key;
  }

  /** Whether it has something to show: else the button rests. */
  get isOpen(): boolean {
    return this.#busy || this.#report !== undefined;
  }

  /** Orders it: one into the cart, unless something else is asked for. */
  order(change: Partial<AddOrder>, key: string = crypto.randomUUID()): void {
    this.#ordered = change;
    this.#goOn({ key });
  }

  /** Takes the news of its request, whichever tab or page it was made in. */
  hear(report: Report): void {
    this.#quantity.note(report);
    this.#report = report;
    if (!this.#busy || report.state === 'working') this.#showReport(report);
  }

  /** Says something below the button, in place of the outcome's reason. */
  tell(note: string): void {
    if (!this.#busy && this.#report) this.#showReport(this.#report, note || undefined);
  }

  get #store(): string {
    return this.#report?.marketplace ?? this.#asked.shown.store;
  }

  #showReport(told: Report, why?: string): void {
    const { show } = this.#asked;
    // What one of several adds put in was taken out, and the others are still there.
    const isLess = told.state === 'removed' && this.#quantity.total > 0;
    const report: Report = isLess ? { ...told, state: 'added' } : told;
    if (outcomeIn(report)) this.#showOutcome(report, why);
    else if (report.state === 'waiting') show(waitingLook(this.#store), text('reason_waiting'));
    else if (report.state === 'working') show(lookInLine(report));
    else this.#rest(report, why);
  }

  #rest({ state }: Report, why?: string): void {
    this.#report = undefined;
    this.#asked.rest(why ?? text(state === 'removed' ? 'undo_removed' : 'button_dropped'));
  }

  #showOutcome(report: Report, why?: string): void {
    const { post, answering, learnRules, show } = this.#asked;
    const below = choosing(report, (variant) => this.#goOn({ variant }), learnRules);
    const word = outcomeIn(report) ?? 'unknown';
    const { total } = this.#quantity;
    const inCart = total > 0 && report.target === 'cart';
    // Several adds are one number to the shopper.
    const told = inCart ? { ...report, quantity: total } : report;
    // What there is to choose says by itself why nothing was added yet.
    const look = outcomeLook(word, told, this.#store, this.#acts, below ? '' : why);
    const count = inCart
      ? this.#quantity.count(
          () => this.#report && this.#showReport(this.#report),
          (difference) => void this.#change(difference),
        )
      : undefined;
    // What a reply added is told in public already.
    const telling = this.#ordered.reply ? [] : tellingSteps(answering(), post, report);
    const steps = [...look.steps, ...telling];
    const ladder = ladderIn(report);
    const said = [look.label, ladder.map((piece) => piece.text).join(', '), look.why];
    show(
      { ...look, request: report.key, steps, count, below, ladder: () => ladderLine(ladder) },
      said.filter(Boolean).join('. '),
    );
  }

  get #acts(): Acts {
    const elsewhere = this.#report?.elsewhere;
    const at = elsewhere ? { at: elsewhere } : {};
    const from = marketplaceOf(this.#asked.shown);
    return {
      undo: () => void this.#takeBack(this.#quantity.total),
      again: () => this.order({ again: true }),
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
    const { show } = this.#asked;
    if (this.#busy) return;
    if (!isAlive()) return show(deadLook(), text('reload_tab'));
    this.#busy = true;
    show(workingLook(key));
    try {
      await act();
    } finally {
      this.#busy = false;
    }
  }

  /** Orders it as before, but for a change. */
  #goOn(change: Partial<AddOrder> = {}): void {
    const { shown, post, profile, show } = this.#asked;
    const order = orderFor(shown, post, { profile: profile(), ...this.#ordered, ...change });
    void this.#while(change.look ? 'button_looking' : 'button_working', async () => {
      this.#underway = order.key;
      const report = await sendUntilHeard('cart/add', order);
      this.#underway = undefined;
      if (!report) return show(deadLook(), text('reload_tab'));
      this.#report = report;
      this.#quantity.note(report);
      this.#showReport(report);
    });
  }

  #change(difference: number): Promise<void> | void {
    if (difference > 0) return this.order({ again: true, quantity: difference });
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
      this.#showReport(report, kept ? '' : said);
    });
    const rest = surplus - last.quantity;
    if (rest > 0 && this.#quantity.total > 0) await this.#takeBack(rest);
  }
}
