import { randomInt } from 'node:crypto';

/** One product of an order. */
export interface OrderedItem {
  readonly asin: string;
  readonly title: string;
  readonly quantity: number;
  /** What one cost. */
  readonly price: number;
}

/** An order that was placed. */
export interface PlacedOrder {
  readonly number: string;
  readonly at: Date;
  readonly items: readonly OrderedItem[];
}

const digits = (count: number) => String(randomInt(10 ** count)).padStart(count, '0');

/** A number as orders and purchases have it. */
export const freshNumber = (): string => `11${digits(1)}-${digits(7)}-${digits(7)}`;

/** The orders of one account. */
export class Orders {
  #list: readonly PlacedOrder[] = [];

  /** All of them, the newest first. */
  get list(): readonly PlacedOrder[] {
    return this.#list;
  }

  /** Writes an order down. */
  place(items: readonly OrderedItem[], at = new Date()): PlacedOrder {
    const order = { number: freshNumber(), at, items };
    this.#list = [order, ...this.#list].toSorted(
      (one, other) => other.at.getTime() - one.at.getTime(),
    );
    return order;
  }

  /** The order with that number. */
  find(number: string | null): PlacedOrder | undefined {
    return this.#list.find((order) => order.number === number);
  }
}
