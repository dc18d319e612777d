import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AMAZON_HASHTAGS, OWN_HASHTAGS, readWish } from '../../src/model/hashtags.ts';

const HASHTAGS = [...AMAZON_HASHTAGS, ...OWN_HASHTAGS];

const read = (text: string, hashtags = HASHTAGS) => readWish(text, hashtags);

describe('a hashtag in a reply', () => {
  it.each([
    '#AmazonCart',
    'Looks good! #amazoncart',
    '#AMAZONCART please',
    'so\n#amazonbasket\nyes',
    '(#hashcart)',
    'なるほど ＃amazoncart',
    '#amazoncart!',
    '😀#amazoncart',
  ])('is seen in %j', (text) => expect(read(text)).toMatchObject({ target: 'cart', quantity: 1 }));

  it.each([
    '',
    'amazoncart',
    '#amazoncartoon',
    '#amazoncart_2',
    '#amazoncarté',
    '#amazoncart한',
    'x#amazoncart',
    'é#amazoncart',
    '&#amazoncart',
    '# amazoncart',
    '#amazon cart',
    'https://shop.example/x#amazoncart',
  ])('is not seen in %j', (text) => expect(read(text)).toBeUndefined());

  it('is one of those that the shopper named', () => {
    expect(read('#Küche bitte', ['küche'])).toMatchObject({ target: 'cart' });
    expect(read('#amazoncart', ['küche'])).toBeUndefined();
    expect(read('#amazoncart', [])).toBeUndefined();
  });

  it('names the list or the cart, and a shop or none', () => {
    expect(read('#AmazonWishList')).toMatchObject({ target: 'list', only: 'amazon' });
    expect(read('#AmazonCart')).toMatchObject({ target: 'cart', only: 'amazon' });
    expect(read('#hashcart')).not.toHaveProperty('only');
  });
});

describe('a quantity in a reply', () => {
  it.each([
    ['#amazoncart x2', 2],
    ['#amazoncart ×3', 3],
    ['4x #amazoncart', 4],
    ['X30 #amazoncart', 30],
    ['x2 #amazoncart x5', 2],
    ['#amazoncart x31', 1],
    ['#amazoncart x0', 1],
    ['#amazoncart x200', 1],
    ['#amazoncart 2', 1],
    ['#amazoncart two', 1],
    ['#amazoncart 1920x1080', 1],
    ['#amazoncart x', 1],
    ['#amazoncart #x2', 1],
  ])('%j asks for %i', (text, quantity) => expect(read(text)).toMatchObject({ quantity }));
});

describe('option words in a reply', () => {
  it.each([
    ['#amazoncart', []],
    ['#amazoncart blue', ['blue']],
    ['#amazoncart #size_M, #color_navy_blue', ['M', 'navy blue']],
    ['Want it in "Red"! #amazoncart x2', ['Red', 'in', 'it', 'Want']],
    ['@gearnotes https://shop.example/a #amazoncart XL', ['XL']],
    ['#amazoncart M M', ['M']],
    ['#amazoncart Donaudampfschifffahrtsgesellschaft S', ['S']],
  ])('of %j are %j', (text, words) => expect(read(text)?.words).toEqual(words));

  it('are few, and those nearest to the hashtag', () => {
    const many = Array.from({ length: 20 }, (_, index) => `w${index}`).join(' ');
    expect(read(`${many} #amazoncart blue`)?.words).toHaveLength(8);
    expect(read(`${many} #amazoncart blue`)?.words).toContain('blue');
  });
});

describe('whatever is written', () => {
  it('asks for one to thirty, with a few short words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (before, after) => {
        const wish = read(`${before} #amazoncart ${after}`);
        expect(wish?.quantity).toBeGreaterThanOrEqual(1);
        expect(wish?.quantity).toBeLessThanOrEqual(30);
        expect(wish?.words.length).toBeLessThanOrEqual(8);
        expect(wish?.words.every((word) => word.length > 0 && word.length <= 20)).toBe(true);
      }),
    );
  });
});
