import { expect } from 'vitest';
import * as z from 'zod/mini';
import { Money } from '../../../src/model/price.ts';
import { amazonCart } from '../../../src/retailers/amazon/cart.ts';
import { hashOf } from '../../world/seeded.ts';
import { mutated } from './fuzzing.ts';

const product = z.string().check(z.regex(/^(?:B\d[0-9A-Z]{8}|\d{9}[\dX])$/));
const quantity = z.int().check(z.nonnegative(), z.maximum(999_999));
const seen = { product, quantity, money: z.optional(Money) };

const Line = z.strictObject({
  ...seen,
  seller: z.string().check(z.maxLength(40)),
  saved: z.boolean(),
  soldOut: z.boolean(),
});
const Order = z.strictObject({
  number: z.optional(z.string().check(z.maxLength(40))),
  at: z.optional(z.int().check(z.positive())),
  items: z.array(z.strictObject(seen)),
});

/** All that a page can turn out to be, whatever happened to it. */
const Visited = z.optional(
  z.discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('cart'),
      lines: z.array(Line),
      partial: z.optional(z.literal(true)),
    }),
    z.strictObject({ kind: z.literal('orders'), orders: z.array(Order) }),
    z.strictObject({ kind: z.literal('ordered') }),
    z.strictObject({
      kind: z.literal('checkout'),
      lines: z.array(z.strictObject({ ...seen, money: Money })),
    }),
  ]),
);

/** Pages that a shopper may open, one of each kind. */
const ADDRESSES = [
  '/gp/cart/view.html',
  '/your-orders/orders',
  '/gp/buy/thankyou/handlers/display.html',
  '/checkout/p/p-106-1234567-7654321/spc',
].map((path) => new URL(path, 'https://www.amazon.com'));

/** A page that took this long to read would stop the background. */
const patience = 20_000;

/** How many mutated pages there were, and how many of them could still be read. */
export interface VisitTally {
  pages: number;
  read: number;
}

function readAt(url: URL, html: string): boolean {
  const start = performance.now();
  const visited = Visited.parse(amazonCart.visited(url, html));
  expect(performance.now() - start).toBeLessThan(patience);
  return visited !== undefined;
}

/** Reads `count` mutations of a page, each as if it stood at any of the addresses that are read. */
export function readVisits(name: string, bytes: Buffer, count: number, tally: VisitTally): void {
  const first = hashOf(name) % 1_000_000;
  for (let seed = first; seed < first + count; seed++) {
    const { text, what } = mutated({ name, asin: '', bytes }, seed);
    tally.pages += 1;
    try {
      const read = ADDRESSES.map((url) => readAt(url, text));
      tally.read += read.some(Boolean) ? 1 : 0;
    } catch (cause) {
      throw new Error(`${what}\n${String(cause)}`, { cause });
    }
  }
}
