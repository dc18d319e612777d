import { describe, expect, it } from 'vitest';
import { isLong } from '../../setup/long.ts';
import { readVisits, type VisitTally } from './fuzzvisits.ts';
import {
  checkoutOf,
  detailsOf,
  LOCKED_CARD,
  listOf2018,
  listOf2024,
  THANKS,
} from './orderpages.ts';
import { cartPage } from './pages.ts';

const items = [
  { asin: 'B0BFC7WQ6R', price: '$12.95' },
  { asin: '1849757097', quantity: 2, price: '$1.00' },
];
const line = { itemId: 'i', asin: 'B0BFC7WQ6R', quantity: 2, seller: 'SELLER1' };

const pages: readonly (readonly [string, string])[] = [
  ['a list of 2018', listOf2018([{ items }, { items }])],
  ['a list of 2024', listOf2024([{ items }, { items }]) + LOCKED_CARD],
  ['details of old', detailsOf({ items }, { layout: 2024 })],
  ['details', detailsOf({ items })],
  ['a checkout', checkoutOf([{}, { quantity: '2' }])],
  ['a cart', cartPage([line])],
  ['a confirmation', THANKS],
  ['nothing', ''],
];

const count = isLong ? 2000 : 60;

describe('mutated pages that a shopper opens', () => {
  const tally: VisitTally = { pages: 0, read: 0 };

  it.each(pages)(
    '%s: read or left, whatever happened to it',
    { timeout: 600_000 },
    (name, html) => {
      readVisits(name, Buffer.from(html), count, tally);
    },
  );

  it('were read, some of them', () => {
    expect(tally.pages).toBe(pages.length * count);
    expect(tally.read).toBeGreaterThan(tally.pages / 4);
    expect(tally.read).toBeLessThan(tally.pages);
  });
});
