import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Claims } from '../../../src/model/claim.ts';
import { decimalsOf } from '../../../src/model/money.ts';
import { claimsIn } from '../../../src/sites/claims/claims.ts';
import { plainOf } from '../../../src/sites/claims/plain.ts';

const CURRENCIES = ['USD', 'CAD', 'GBP', 'EUR', 'BRL', 'SEK', 'PLN', 'TRY', 'JPY', 'AED', 'INR'];
const currency = fc.constantFrom(...CURRENCIES);

/** What posts about prices are made of, and what breaks readers. */
const PIECES = [
  '$19.99',
  '19,99 €',
  '₹1,23,999/-',
  '1.980円',
  '20%',
  '%20',
  '١٠٪',
  '129 kr',
  '2',
  '3割引',
  '2万',
  '$',
  '€',
  '%',
  'only',
  'was',
  'now',
  'off',
  'save',
  'up to',
  'from',
  'in your cart',
  'im Warenkorb',
  'カートで',
  'カート',
  'スカート',
  'code',
  'code: SAVE10',
  'SAVE20',
  'coupon',
  'with coupon',
  'Rabatt',
  'statt',
  'sepette',
  'في السلة',
  'की छूट',
  '#AmazonCart',
  '-',
  '–',
  '~',
  '→',
  '/',
  '+',
  '.',
  ',',
  ':',
  ';',
  '!',
  '(',
  ')',
  '\n',
  ' ',
  '\u202f',
  '\u00a0',
  '\u200f',
  '🔥',
  '\ud83d',
  'İ',
  'ﷺ',
  'https://t.co/x',
  'amzn.to/3x',
  '@who',
  '#tag',
  'B0BFC7WQ6R',
  '…',
  '0',
  '00',
  '999999999999',
  'e\u0301',
  'ー',
  '円',
];
const pieces = fc
  .array(fc.constantFrom(...PIECES), { maxLength: 60 })
  .chain((words) => fc.constantFrom('', ' ').map((space) => words.join(space)));
const text = fc.oneof(pieces, fc.string({ unit: 'binary', maxLength: 300 }));

describe('whatever a post says', () => {
  it('its claims are sound, few and quoted from it', () => {
    fc.assert(
      fc.property(text, currency, (post, own) => {
        const all = claimsIn(post, own);
        expect(Claims.safeParse({ all }).success).toBe(true);
        const { shown } = plainOf(post);
        for (const claim of all) {
          if ('money' in claim) expect(claim.money.amount).toBeGreaterThan(0);
          if (claim.kind === 'percent') {
            expect(claim.percent).toBeGreaterThan(0);
            expect(claim.percent).toBeLessThan(100);
          }
          if (claim.kind === 'code') expect(shown).toContain(claim.code);
          expect(shown.replace(/\s+/g, ' ')).toContain(claim.quote);
          expect(claim.quote).not.toBe('');
          expect(claim.quote.isWellFormed()).toBe(true);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('is read the same again, whatever was read in between', () => {
    fc.assert(
      fc.property(text, text, currency, (post, other, own) => {
        const first = claimsIn(post, own);
        claimsIn(other, own);
        expect(claimsIn(post, own)).toEqual(first);
      }),
    );
  });
});

/** Ways to write a whole number and its cents. */
const grouped = (whole: number, mark: string) => String(whole).replace(/\B(?=(\d{3})+$)/g, mark);
const indian = (whole: number) => {
  const [, rest = '', last = ''] = /^(\d*?)(\d{1,3})$/.exec(String(whole)) ?? [];
  return rest ? `${rest.replace(/\B(?=(\d{2})+$)/g, ',')},${last}` : last;
};
const digitsFrom = (zero: number) => (written: string) =>
  written.replace(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)));
const WAYS: readonly ((whole: number, cents: string) => string)[] = [
  (whole, cents) => `${whole}.${cents}`,
  (whole, cents) => `${whole},${cents}`,
  (whole, cents) => `${grouped(whole, ',')}.${cents}`,
  (whole, cents) => `${grouped(whole, '.')},${cents}`,
  (whole, cents) => `${grouped(whole, '\u202f')},${cents}`,
  (whole, cents) => `${grouped(whole, '\u00a0')},${cents}`,
  (whole, cents) => `${grouped(whole, '’')}.${cents}`,
  (whole, cents) => `${indian(whole)}.${cents}`,
  (whole, cents) => digitsFrom(0x0660)(`${grouped(whole, '٬')}٫${cents}`),
  (whole, cents) => digitsFrom(0xff10)(`${whole}．${cents}`),
];
const SIGNED: readonly ((amount: string) => string)[] = [
  (amount) => `€${amount}`,
  (amount) => `€ ${amount}`,
  (amount) => `${amount}€`,
  (amount) => `${amount} €`,
  (amount) => `${amount}\u202f€`,
  (amount) => `EUR ${amount}`,
  (amount) => `${amount} EUR`,
  (amount) => `${amount} euro`,
];

it('each amount is read as it is written, in every way of writing it', () => {
  const cents = fc.integer({ min: 0, max: 99 }).map((each) => String(each).padStart(2, '0'));
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 999_999 }),
      cents,
      fc.constantFrom(...WAYS),
      fc.constantFrom(...SIGNED),
      (whole, part, way, signed) => {
        const amount = whole * 10 ** decimalsOf('EUR') + Number(part);
        const [claim] = claimsIn(`only ${signed(way(whole, part))}!`, 'EUR');
        expect(claim).toMatchObject({ kind: 'price', money: { amount, currency: 'EUR' } });
      },
    ),
    { numRuns: 400 },
  );
});
