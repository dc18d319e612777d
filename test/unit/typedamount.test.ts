import { describe, expect, it } from 'vitest';
import { formatMoney } from '../../src/model/money.ts';
import { readAmount } from '../../src/model/typedamount.ts';

describe('an amount that was typed', () => {
  it.each([
    ['49.99', 'USD', 'en-US', 4999],
    ['$49.99', 'USD', 'en-US', 4999],
    ['49.9', 'USD', 'en-US', 4990],
    [' 49 ', 'USD', 'en-US', 4900],
    ['1,249.99', 'USD', 'en-US', 124_999],
    ['USD 1,000', 'USD', 'en-US', 100_000],
    ['12,34,567', 'INR', 'en-IN', 123_456_700],
    ['49,99 €', 'EUR', 'de', 4999],
    ['1.249', 'EUR', 'de', 124_900],
    ['1 249,50', 'EUR', 'fr', 124_950],
    ["1'249.50", 'CHF', 'de-CH', 124_950],
    ['¥1,980', 'JPY', 'ja', 1980],
    ['￥1980', 'JPY', 'ja', 1980],
    ['٤٩٫٩٩', 'EGP', 'ar-EG', 4999],
    ['１９８０', 'JPY', 'ja', 1980],
    ['0.01', 'USD', 'en-US', 1],
  ])('"%s" of %s in %s is %i', (typed, currency, language, amount) => {
    expect(readAmount(typed, currency, language)).toEqual({ amount, currency });
  });

  it.each([
    ['49,99', 'USD', 'en-US'],
    ['49.99', 'EUR', 'de'],
    ['1,23', 'USD', 'en-US'],
    ['1.2345', 'USD', 'en-US'],
    ['19.80', 'JPY', 'ja'],
    ['€49.99', 'USD', 'en-US'],
    ['-5', 'USD', 'en-US'],
    ['0', 'USD', 'en-US'],
    ['0.00', 'USD', 'en-US'],
    ['', 'USD', 'en-US'],
    ['$', 'USD', 'en-US'],
    ['about 50', 'USD', 'en-US'],
    ['1e3', 'USD', 'en-US'],
    ['49.99 49.99', 'USD', 'en-US'],
    ['9'.repeat(41), 'USD', 'en-US'],
  ])('"%s" is not read as an amount of %s in %s', (typed, currency, language) => {
    expect(readAmount(typed, currency, language)).toBeUndefined();
  });

  it.each([
    'en-US',
    'en-IN',
    'de',
    'de-CH',
    'fr',
    'es',
    'pt-BR',
    'pl',
    'sv',
    'ja',
    'hi',
    'ar-EG',
    'he',
    'fa',
  ])('is read in %s as it is written there', (language) => {
    for (const currency of ['USD', 'EUR', 'GBP', 'JPY', 'INR', 'KWD']) {
      const money = { amount: 1_234_560, currency };
      expect(readAmount(formatMoney(money, language), currency, language)).toEqual(money);
    }
  });
});
