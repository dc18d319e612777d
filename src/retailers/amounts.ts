import { decimalsOf } from '../model/money.ts';
import type { Money } from '../model/price.ts';

/** What shops write for a currency, beside its code. Where it stands for several, the page's own currency decides. */
const SIGNS: Readonly<Record<string, string>> = {
  $: 'USD CAD MXN AUD SGD',
  US$: 'USD',
  CA$: 'CAD',
  C$: 'CAD',
  MX$: 'MXN',
  AU$: 'AUD',
  A$: 'AUD',
  S$: 'SGD',
  R$: 'BRL',
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'JPY CNY',
  '￥': 'JPY CNY',
  円: 'JPY',
  '₹': 'INR',
  Rs: 'INR',
  zł: 'PLN',
  kr: 'SEK',
  '₺': 'TRY',
  TL: 'TRY',
  R: 'ZAR',
};
const CODES = 'USD CAD MXN BRL GBP EUR SEK PLN TRY AED SAR EGP INR SGD JPY AUD ZAR CNY'.split(' ');
const CURRENCIES: ReadonlyMap<string, readonly string[]> = new Map(
  [...Object.entries(SIGNS), ...CODES.map((code) => [code, code] as const)].map(
    ([sign, codes]) => [sign, codes.split(' ')] as const,
  ),
);

const SIGN = String.raw`[A-Z]{0,2}\p{Sc}|円|(?<!\p{L})(?:[A-Z]{3}|TL|Rs|R|zł|kr)(?!\p{L})`;
const NUMBER = String.raw`\d+(?:[.,'’ ]\d+)*`;
const AMOUNT = new RegExp(`(?:(${SIGN}) ?)?(?<![\\d.,])(${NUMBER})(?: ?(${SIGN}))?`, 'gu');
const WHOLE = new RegExp(`^(?:(${SIGN}) ?)?(${NUMBER})(?: ?(${SIGN}))?$`, 'u');

/** Marks of the direction of writing, which nobody sees. */
const UNSEEN = /[\u200e\u200f\u061c\u2066-\u2069]/g;
const LONGEST = 500;

/** A text as it is seen: without unseen marks, each gap one space; nothing of one that is longer than people write. */
const seen = (text: string): string =>
  text.length > LONGEST ? '' : text.replace(UNSEEN, '').replace(/\s+/g, ' ').trim();

const PLAIN = /^\d{1,12}$/;
/** Thousands, or as in India first a thousand and then hundreds of it; one kind of mark throughout. */
const GROUPED = /^\d{1,3}(?:([.,'’ ])\d{3})(?:\1\d{3}){0,3}$|^\d{1,2}(?:,\d{2}){1,4},\d{3}$/;

function wholeNumber(text: string): number | undefined {
  const isNumber = PLAIN.test(text) || GROUPED.test(text);
  return isNumber ? Number(text.replace(/\D/g, '')) : undefined;
}

/** Reads a number with either decimal mark: just so many decimals as the currency has, or none. */
function minorUnits(number: string, decimals: number): number | undefined {
  const split = decimals > 0 && new RegExp(`^(.*)([.,])(\\d{${decimals}})$`).exec(number);
  const [, whole = number, mark = '', part = '0'] = split || [];
  // What marks the decimals cannot mark the thousands as well.
  const units = mark && whole.includes(mark) ? undefined : wholeNumber(whole);
  return units === undefined ? undefined : units * 10 ** decimals + Number(part);
}

function moneyOf(sign: string | undefined, number: string, expected: string): Money | undefined {
  const currencies = CURRENCIES.get(sign ?? '') ?? [];
  const sole = currencies.length === 1 ? currencies[0] : undefined;
  const currency = currencies.includes(expected) ? expected : sole;
  if (!currency) return undefined;
  const amount = minorUnits(number, decimalsOf(currency));
  return amount === undefined ? undefined : { amount, currency };
}

/** An amount names its currency once, before the number or after it. */
const amountOf = (
  [, before, number = '', after]: readonly (string | undefined)[],
  expected: string,
) => (before && after ? undefined : moneyOf(before ?? after, number, expected));

/**
 * Reads a text that is an amount of money and nothing else, as a shop writes it for people: "$1,299.00", "1.299,00 €",
 * "￥13,200".
 * @param expected the currency of the page, for signs that several countries use: ISO 4217
 * @returns undefined when it is not surely one
 */
export function readAmount(text: string, expected: string): Money | undefined {
  const found = WHOLE.exec(seen(text));
  return found ? amountOf(found, expected) : undefined;
}

/** Reads the one amount that a sentence names; undefined when it names none or several. */
export function soleAmount(text: string, expected: string): Money | undefined {
  const all = [...seen(text).matchAll(AMOUNT)].flatMap((each) => amountOf(each, expected) ?? []);
  return all.length === 1 ? all[0] : undefined;
}

const PERCENT = /(?<![\d.,])(\d{1,2}(?:[.,]\d{1,2})?) ?[%％]|%(\d{1,2})(?!\d)/g;

/** Reads the one share of a hundred that a sentence names, in either order of number and sign. */
export function solePercent(text: string): number | undefined {
  const all = [...seen(text).matchAll(PERCENT)];
  const [, before, after] = all.length === 1 ? (all[0] ?? []) : [];
  const percent = Number((before ?? after ?? '').replace(',', '.'));
  return percent > 0 ? percent : undefined;
}
