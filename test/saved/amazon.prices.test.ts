import { describe, expect, it } from 'vitest';
import { readPage } from '../../src/retailers/amazon/page.ts';
import { haveFixtures, savedPage, suiteName } from './fixtures.ts';

function offerOf(file: string, asin: string) {
  const url = `https://www.amazon.com/dp/${asin}`;
  return readPage(savedPage('amazon', file), url, asin).offer;
}

describe.skipIf(!haveFixtures)(suiteName('what stands beside the price on saved pages'), () => {
  it('is the list price of the new offer', () => {
    const offer = offerOf('com-product-B0DZ751XN6', 'B0DZ751XN6');
    expect(offer?.list).toEqual({ amount: 34_900, currency: 'USD' });
  });

  it('is not the price of a new one, struck beside the used offer of the same page', () => {
    const offer = offerOf('com-product-B0BFC7WQ6R', 'B0BFC7WQ6R');
    expect(offer?.price).toBe(7999);
    expect(offer?.list).toBeUndefined();
  });

  it('is neither the struck price nor the coupon of a subscription', () => {
    const offer = offerOf('com-product-sns-batteries', 'B00NTCH52W');
    expect(offer?.price).toBe(999);
    expect(offer?.list).toBeUndefined();
    expect(offer?.coupon).toBeUndefined();
  });
});
