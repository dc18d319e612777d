import { describe, expect, it } from 'vitest';
import { amazonCart } from '../../src/retailers/amazon/cart.ts';
import { readOrdersPage } from '../../src/retailers/amazon/orderspage.ts';
import { isLong } from '../setup/long.ts';
import { readVisits } from '../unit/amazon/fuzzvisits.ts';
import { haveFixtures, savedPage, suiteName } from './fixtures.ts';

const noon = (year: number, month: number, day: number) =>
  new Date(year, month - 1, day, 12).getTime();
const usd = (amount: number) => ({ amount, currency: 'USD' });

/** Numbers of orders were blanked by who saved the pages. */
const BLANK = '000-0000000-0000000';

describe.skipIf(!haveFixtures)(suiteName('saved pages of orders'), () => {
  const orders = (file: string) => readOrdersPage(savedPage('amazon', file), 'USD').orders;

  it('of 2018 have ten orders, with their days, products and quantities', () => {
    const all = orders('com-order-history-2018-0');
    expect(all).toHaveLength(10);
    expect(all[0]).toEqual({
      number: BLANK,
      at: noon(2018, 12, 30),
      items: [
        { product: 'B01G3CEE2S', quantity: 1 },
        { product: 'B00ZV1B5JI', quantity: 2 },
        { product: 'B0000ULJT6', quantity: 1 },
      ],
    });
    expect(all.at(-1)?.at).toBe(noon(2018, 12, 6));
  });

  it('of 2024 have ten, gift cards and digital ones among them', () => {
    const all = orders('com-order-history-2024-0');
    expect(all).toHaveLength(10);
    expect(all[0]).toMatchObject({
      at: noon(2024, 11, 1),
      items: [{ product: 'B0BPH5G7MY', quantity: 2 }],
    });
    expect(all.every(({ at, number, items }) => at && number && items.length > 0)).toBe(true);
  });

  it('with the details of one have what each cost', () => {
    expect(orders('com-order-details-coupon-savings')).toEqual([
      {
        number: BLANK,
        at: noon(2024, 9, 23),
        items: [
          { product: '1890348058', quantity: 1, money: usd(1295) },
          { product: '1616771127', quantity: 1, money: usd(1081) },
          { product: '1617271535', quantity: 1, money: usd(1295) },
        ],
      },
    ]);
  });

  it('are the only ones that show orders', () => {
    expect(orders('com-product-relay')).toEqual([]);
    expect(orders('com-cart-active-saved')).toEqual([]);
  });
});

describe.skipIf(!haveFixtures)(suiteName('mutated saved pages that a shopper opens'), () => {
  it.each([
    'com-cart-active-saved',
    'com-order-history-2018-0',
    'com-order-history-2024-0',
    'com-order-details-coupon-savings',
  ])('%s: read or left, whatever happened to it', { timeout: 3_600_000 }, (file) => {
    const bytes = Buffer.from(savedPage('amazon', file));
    const tally = { pages: 0, read: 0 };
    readVisits(file, bytes, isLong ? 500 : 5, tally);
    expect(tally.read).toBeGreaterThan(0);
  });

  it('are unlike each other: none is read at the address of another', () => {
    const cart = savedPage('amazon', 'com-cart-active-saved');
    const list = savedPage('amazon', 'com-order-history-2024-0');
    const at = (path: string) => new URL(path, 'https://www.amazon.com');
    expect(amazonCart.visited(at('/your-orders/orders'), cart)).toBeUndefined();
    expect(amazonCart.visited(at('/gp/cart/view.html'), list)).toBeUndefined();
    expect(amazonCart.visited(at('/checkout/p/p-1/spc'), cart)).toBeUndefined();
  });
});
