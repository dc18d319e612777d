import { describe, expect, it } from 'vitest';
import { readCartPage } from '../../src/retailers/amazon/cartpage.ts';
import { haveFixtures, savedPage, suiteName } from './fixtures.ts';

describe.skipIf(!haveFixtures)(suiteName('the saved cart page of Amazon'), () => {
  const page = haveFixtures
    ? readCartPage(savedPage('amazon', 'com-cart-active-saved'))
    : undefined;

  it('has the ten active lines and none of the saved ones', () => {
    expect(page?.rows).toHaveLength(10);
    expect(page?.rows.reduce((sum, row) => sum + row.quantity, 0)).toBe(12);
  });

  it('has a seller and an id for every line', () => {
    for (const row of page?.rows ?? []) {
      expect(row.seller).toMatch(/^[A-Z0-9]{10,}$/);
      expect(row.itemId).toMatch(/^[0-9a-f-]{36}$/);
    }
  });

  it('has what one of each costs', () => {
    const prices = page?.rows.map(({ money }) => money?.amount);
    expect(prices).toEqual([3895, 6199, 3049, 3989, 6598, 4499, 4999, 3199, 4500, 175_900]);
    expect(page?.rows.every(({ soldOut, money }) => !soldOut && money?.currency === 'USD')).toBe(
      true,
    );
  });

  it('has ten lines saved for later, and says that there are more', () => {
    expect(page?.saved).toHaveLength(10);
    expect(page?.partial).toBe(true);
    const ended = page?.saved.filter(({ soldOut }) => soldOut) ?? [];
    expect(ended.map(({ asin, money }) => [asin, money])).toEqual([
      ['B0FC5FJZ9Z', undefined],
      ['B0DZ77D5HL', undefined],
    ]);
  });

  it('has the form that changes it, with its token', () => {
    expect(page?.form?.action).toContain('/cart/ref=ord_cart_shr');
    expect(page?.form?.token.length).toBeGreaterThan(50);
  });
});
