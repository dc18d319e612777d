import { randomUUID } from 'node:crypto';
import type { Product } from './product.ts';

/** One line as the cart keeps it; the price is looked up when it is shown. */
export interface CartEntry {
  readonly itemId: string;
  readonly asin: string;
  readonly merchantId: string;
  readonly quantity: number;
  readonly savedForLater: boolean;
}

/** The cart of one session. */
export class Cart {
  #entries: readonly CartEntry[] = [];

  /** The lines that would be bought. */
  get active(): readonly CartEntry[] {
    return this.#entries.filter((entry) => !entry.savedForLater);
  }

  /** The lines kept for later. */
  get saved(): readonly CartEntry[] {
    return this.#entries.filter((entry) => entry.savedForLater);
  }

  /** How many of one product from one seller are in it. */
  quantityOf({ asin, merchantId }: Product): number {
    return this.#lineOf(asin, merchantId)?.quantity ?? 0;
  }

  /** Puts a product in; the same product from the same seller stays one line. */
  add({ asin, merchantId }: Product, quantity: number): void {
    const present = this.#lineOf(asin, merchantId);
    if (present) this.#change(present.itemId, { quantity: present.quantity + quantity });
    else {
      const entry = { itemId: randomUUID(), asin, merchantId, quantity, savedForLater: false };
      this.#entries = [entry, ...this.#entries];
    }
  }

  /** Takes everything out that would be bought. */
  clear(): void {
    this.#entries = this.saved;
  }

  /** Takes a line out. */
  remove(itemId: string): void {
    this.#entries = this.#entries.filter((entry) => entry.itemId !== itemId);
  }

  /** Sets how many of a line. */
  setQuantity(itemId: string, quantity: number): void {
    this.#change(itemId, { quantity });
  }

  /** Moves a line to the saved list, or back. */
  keepForLater(itemId: string, savedForLater: boolean): void {
    this.#change(itemId, { savedForLater });
  }

  /** The line with that id. */
  entry(itemId: string): CartEntry | undefined {
    return this.#entries.find((entry) => entry.itemId === itemId);
  }

  #lineOf(asin: string, merchantId: string): CartEntry | undefined {
    return this.active.find((entry) => entry.asin === asin && entry.merchantId === merchantId);
  }

  #change(itemId: string, change: Partial<CartEntry>): void {
    this.#entries = this.#entries.map((entry) =>
      entry.itemId === itemId ? { ...entry, ...change } : entry,
    );
  }
}
