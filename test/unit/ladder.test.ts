import { describe, expect, it } from 'vitest';
import type { Claim } from '../../src/model/claim.ts';
import { ladderOf } from '../../src/model/ladder.ts';
import { ladderWords, percentLess } from '../../src/model/ladderwords.ts';
import type { Money } from '../../src/model/price.ts';
import { textOf } from './texts.ts';

const usd = (amount: number): Money => ({ amount, currency: 'USD' });
const said = { inCart: true, quote: '' };
const price = (amount: number): Claim => ({ kind: 'price', money: usd(amount), ...said });
const percent = (off: number, inCart = true): Claim => ({
  kind: 'percent',
  percent: off,
  inCart,
  quote: '',
});
const off = (amount: number): Claim => ({ kind: 'amount-off', money: usd(amount), ...said });
const code: Claim = { kind: 'code', code: 'SAVE10', ...said };
const claims = (...all: Claim[]) => ({ claims: { all } });

const PAGE = { page: usd(7999) };

describe('a promise', () => {
  it.each([
    ['a price that the cart asks', { ...claims(price(1999)), cart: usd(1999) }, 'kept'],
    ['a price that the cart stays below', { ...claims(price(1999)), cart: usd(1500) }, 'kept'],
    [
      'a price that the cart asks more than',
      { ...claims(price(1999)), cart: usd(2499) },
      'not-kept',
    ],
    [
      'a share that the cart takes off',
      { ...claims(percent(10)), ...PAGE, cart: usd(7199) },
      'kept',
    ],
    ['a share, rounded up', { ...claims(percent(10)), ...PAGE, cart: usd(7200) }, 'kept'],
    ['a share that it does not', { ...claims(percent(10)), ...PAGE, cart: usd(7999) }, 'not-kept'],
    ['less of a share', { ...claims(percent(20)), ...PAGE, cart: usd(7199) }, 'not-kept'],
    ['an amount off', { ...claims(off(800)), ...PAGE, cart: usd(7199) }, 'kept'],
    ['an amount that stays', { ...claims(off(800)), ...PAGE, cart: usd(7999) }, 'not-kept'],
    [
      'a share of the list price',
      { ...claims(percent(20, false)), list: usd(10000), page: usd(8000), cart: usd(8000) },
      'kept',
    ],
    [
      'a share in the cart, of the list price',
      { ...claims(percent(20)), list: usd(10000), page: usd(8000), cart: usd(8000) },
      'not-kept',
    ],
    ['one of two', { ...claims(price(7999), percent(10)), ...PAGE, cart: usd(7999) }, 'not-kept'],
    [
      'what the checkout keeps',
      { ...claims(percent(10)), ...PAGE, cart: usd(7999), checkout: usd(7199) },
      'kept',
    ],
  ])('is judged: %s', (_, steps, promise) => {
    expect(ladderOf(steps).promise).toBe(promise);
  });

  it.each([
    ['before the cart was seen', { ...claims(price(1999)), ...PAGE }],
    ['without any', { ...PAGE, cart: usd(7999) }],
    ['that needs a code', { ...claims(percent(10), code), ...PAGE, cart: usd(7999) }],
    [
      'of several products',
      { claims: { all: [price(1999)], shared: true as const }, cart: usd(7999) },
    ],
    ['of a share of nothing', { ...claims(percent(10)), cart: usd(7999) }],
    ['in another currency', { ...claims(price(1999)), cart: { amount: 1999, currency: 'EUR' } }],
  ])('is not judged: %s', (_, steps) => {
    expect(ladderOf(steps).promise).toBeUndefined();
  });
});

describe('how much less', () => {
  it.each([
    [7199, 7999, 10],
    [7999, 7999, undefined],
    [8999, 7999, undefined],
    [7998, 7999, undefined],
    [0, 7999, 100],
  ])('%i is than %i', (one, other, share) => {
    expect(percentLess(usd(one), usd(other))).toBe(share);
  });
});

describe('the line that tells a ladder', () => {
  const speaker = { say: textOf, language: 'en-US' };
  const line = (steps: Parameters<typeof ladderOf>[0]) =>
    ladderWords(ladderOf(steps), speaker).map(({ text, as }) =>
      as === 'step' ? text : `${as}: ${text}`,
    );

  it('says what the post says, the page, and the cart', () => {
    const steps = { ...claims(price(1999)), page: usd(2499), cart: usd(2249) };
    expect(line(steps)).toEqual([
      'Post says $19.99',
      'page $24.99',
      'strong: in your cart $22.49',
      'aside: (10% less)',
      'warning: Your cart does not keep what the post says.',
    ]);
  });

  it('says plainly that nothing is taken off', () => {
    expect(line({ ...claims(percent(10)), ...PAGE, cart: usd(7999) })).toEqual([
      'Post says 10% off',
      'page $79.99',
      'strong: in your cart $79.99',
      'aside: (the same as on the page)',
      'warning: Your cart does not keep what the post says.',
    ]);
  });

  it('says one price once', () => {
    expect(line({ ...PAGE, cart: usd(7999) })).toEqual(['strong: In your cart $79.99']);
  });

  it('says that a page hides its price', () => {
    expect(line({ hidden: true, cart: usd(7999) })).toEqual([
      'The page hides its price',
      'strong: in your cart $79.99',
    ]);
  });

  it('says a coupon, a code and the checkout', () => {
    const coupon = { percent: 5, text: 'Save 5%' };
    expect(
      line({ ...claims(code), ...PAGE, coupon, cart: usd(7999), checkout: usd(7599) }),
    ).toEqual([
      'Post names the code SAVE10',
      'page $79.99',
      'coupon 5%',
      'in your cart $79.99',
      'aside: (the same as on the page)',
      'strong: at checkout $75.99',
    ]);
  });

  it('says that a price may be of another product', () => {
    expect(line({ claims: { all: [price(1999)], shared: true }, ...PAGE }).at(-1)).toBe(
      'warning: The post names several products: its price may be of another.',
    );
  });
});
