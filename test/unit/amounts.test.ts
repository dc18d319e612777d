import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatMoney } from '../../src/model/money.ts';
import { readAmount, soleAmount, solePercent } from '../../src/retailers/amounts.ts';

describe('an amount as a shop writes it', () => {
  it.each([
    ['$1,299.00', 'USD', 129_900],
    ['  $5 ', 'CAD', 500],
    ['1.299,00 €', 'EUR', 129_900],
    ['1\u202f249,50\u00a0€', 'EUR', 124_950],
    ['1.299 €', 'EUR', 129_900],
    ['\u200e£24.50', 'GBP', 2450],
    ['￥13,200', 'JPY', 13_200],
    ['13,200円', 'JPY', 13_200],
    ['R$ 1.499,99', 'BRL', 149_999],
    ['₹1,23,239.00', 'INR', 12_323_900],
    ['AED 29.99', 'AED', 2999],
    ['299,00 kr', 'SEK', 29_900],
    ['5,00 zł', 'PLN', 500],
    ['R 299,00', 'ZAR', 29_900],
  ])('%s is read in %s', (text, currency, amount) => {
    expect(readAmount(text, currency)).toEqual({ amount, currency });
  });

  it('is of the currency that it names, whatever the page’s own is', () => {
    expect(readAmount('EUR\u00a034.60', 'GBP')).toEqual({ amount: 3460, currency: 'EUR' });
    expect(readAmount('US$5.00', 'CAD')).toEqual({ amount: 500, currency: 'USD' });
    expect(readAmount('¥5', 'USD')).toBeUndefined();
  });

  it.each([
    ['29.99', 'no currency'],
    ['$', 'no number'],
    ['-$5.00', 'less than nothing'],
    ['$5.5', 'half of its decimals'],
    ['$1,29,99', 'marks of two kinds in one'],
    ['$10.00 - $20.00', 'two amounts'],
    ['$7.62 / count', 'a price for a part'],
    ['$5.00 €', 'two currencies'],
    ['CHF 5.00', 'no currency of a marketplace'],
    [`$${'9'.repeat(13)}`, 'more than there is'],
    ['', 'nothing'],
  ])('%s is none: %s', (text) => {
    expect(readAmount(text, 'USD')).toBeUndefined();
  });

  it('comes back from every way of writing that the marketplaces have', () => {
    const ways = [
      ['en-US', 'USD'],
      ['de-DE', 'EUR'],
      ['fr-FR', 'EUR'],
      ['es-ES', 'EUR'],
      ['nl-BE', 'EUR'],
      ['en-GB', 'GBP'],
      ['ja-JP', 'JPY'],
      ['pt-BR', 'BRL'],
      ['pl-PL', 'PLN'],
      ['sv-SE', 'SEK'],
      ['tr-TR', 'TRY'],
      ['en-IN', 'INR'],
      ['en-AE', 'AED'],
      ['es-MX', 'MXN'],
      ['en-SG', 'SGD'],
    ] as const;
    fc.assert(
      fc.property(
        fc.constantFrom(...ways),
        fc.integer({ min: 1, max: 99_999_999 }),
        ([language, currency], amount) => {
          const money = { amount, currency };
          expect(readAmount(formatMoney(money, language), currency)).toEqual(money);
        },
      ),
    );
  });

  it('never throws, and gives whole minor units', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const money = readAmount(text, 'USD') ?? soleAmount(text, 'USD');
        if (money) expect(Number.isSafeInteger(money.amount)).toBe(true);
      }),
    );
  });
});

describe('a sentence', () => {
  it.each([
    ['Apply $5 coupon', 'USD', 500],
    ['5,00 € Coupon anwenden', 'EUR', 500],
    ['500円OFFクーポンの適用', 'JPY', 500],
    ['Save $5.00.', 'USD', 500],
  ])('%s names an amount', (text, currency, amount) => {
    expect(soleAmount(text, currency)).toEqual({ amount, currency });
  });

  it.each([
    ['Save 15% on one', 15],
    ['%10 indirim', 10],
    ['12,5 % Rabatt', 12.5],
    ['100% cotton', undefined],
    ['0% off', undefined],
    ['10% off, then 20% off', undefined],
    ['Save $5', undefined],
  ])('%s names %s percent', (text, percent) => {
    expect(solePercent(text)).toBe(percent);
  });

  it('that names two amounts names none', () => {
    expect(soleAmount('$5 off, or $10 off two', 'USD')).toBeUndefined();
  });
});
