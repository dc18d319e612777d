import type { Report } from '../../model/report.ts';
import { after } from '../browser.ts';
import type { Look } from '../buttons/face.ts';
import { text } from '../text.ts';
import { stepperElement } from './stepper.ts';

/** A person who steps to three means three, not one after another. */
const SETTLED_MS = 700;

interface Added {
  readonly key: string;
  readonly quantity: number;
}

/** What one wish put into the cart, add by add, and how many the shopper would rather have. */
export class Quantity {
  #added: Added[] = [];
  #wanted: number | undefined;
  #timer: ReturnType<typeof after>;

  /** How many are in the cart by this wish. */
  get total(): number {
    return this.#added.reduce((sum, { quantity }) => sum + quantity, 0);
  }

  /** Takes note of how a request stands. */
  note({ key, state, quantity, target }: Report): void {
    const inCart = target === 'cart' && (state === 'added' || state === 'added-adjusted');
    if (!inCart) this.#added = this.#added.filter((added) => added.key !== key);
    else if (this.#added.some((added) => added.key === key)) {
      this.#added = this.#added.map((added) => (added.key === key ? { key, quantity } : added));
    } else this.#added.push({ key, quantity });
  }

  /** The last add, how much of it must go to have that many, and how much of it there is. */
  lastOf(surplus: number): (Added & { readonly of: number }) | undefined {
    const last = this.#added.at(-1);
    if (!last) return undefined;
    return { key: last.key, quantity: Math.min(last.quantity, surplus), of: last.quantity };
  }

  /** What the stepper shows, and what it does: shows the number at once, and acts when it has settled. */
  count(show: () => void, act: (difference: number) => void): Look['count'] {
    const now = this.#wanted ?? this.total;
    const names = {
      fewer: text('quantity_fewer'),
      more: text('quantity_more'),
      now: text('quantity_now', String(now)),
    };
    const change = (to: number) => {
      this.#wanted = to;
      show();
      clearTimeout(this.#timer);
      this.#timer = after(SETTLED_MS, () => {
        this.#wanted = undefined;
        if (to !== this.total) act(to - this.total);
        else show();
      });
    };
    return { now, element: () => stepperElement({ now, names, change }) };
  }
}
