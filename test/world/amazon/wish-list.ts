import { randomInt } from 'node:crypto';

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789';

function capitals(count: number): string {
  return Array.from({ length: count }, () => letters.charAt(randomInt(letters.length))).join('');
}

/** One thing on a list. */
export interface ListItem {
  readonly itemId: string;
  readonly asin: string;
}

/** The default list of one account. */
export class WishList {
  readonly id = capitals(13);
  #items: readonly ListItem[] = [];

  /** What is on it, the newest first. */
  get items(): readonly ListItem[] {
    return this.#items;
  }

  /** Puts a product on it; what is there already stays one item. */
  add(asin: string): void {
    if (this.#items.some((item) => item.asin === asin)) return;
    this.#items = [{ itemId: `I${capitals(13)}`, asin }, ...this.#items];
  }
}
