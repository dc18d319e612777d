import { bare } from './words/lexicon.ts';

/** A way to write a currency. */
export interface Sign {
  /** Its code, or `dollar` for the sign that many share. */
  readonly code: string;
  /** On which side of the number it is written, where both sides have one. */
  readonly side: 'before' | 'after';
  /** Understood only where this is the marketplace's own: it is a word elsewhere. */
  readonly only?: string;
}

const DOLLARS = ['USD', 'CAD', 'AUD', 'SGD', 'MXN'];
const CROWNS = ['SEK', 'DKK', 'NOK'];

/** By the place of the sign beside the number: code, then the ways to write it. */
const BEFORE: readonly string[] = [
  'dollar $',
  'USD us$ usd',
  'CAD ca$ c$ cdn$ cad',
  'AUD au$ a$ aud',
  'SGD s$ sgd',
  'MXN mx$ mex$ mxn',
  'NZD nz$ nzd',
  'HKD hk$ hkd',
  'TWD nt$ twd',
  'BRL r$ brl',
  'GBP £ gbp',
  'INR ₹ rs inr',
  'JPY ¥ jpy',
  'AED aed dh dhs',
  'SAR sar',
  'EGP e£ egp',
  'ZAR zar',
  'CHF chf',
];
const AFTER: readonly string[] = [
  'EUR € eur euro euros يورو',
  'SEK sek kronor',
  'crown kr',
  'PLN zl pln zloty zlotych zlote',
  'TRY ₺ tl try lira liraya',
  'JPY 円 yen',
  'CNY 元 cny rmb',
  'dollar dollars dollar bucks dolares ドル دولار',
  'INR rupees rupee rupaye रुपये रुपए रु',
  'BRL reais',
  'MXN pesos',
  'AED درهم دا dirham dirhams',
  'SAR ريال رس riyal riyals',
  'EGP جنيه جم',
  'GBP quid',
];
/** Words that are a sign only at the marketplace of that currency. */
const OWN: readonly string[] = ['ZAR r', 'SAR sr', 'EGP le', 'ZAR rand', 'GBP pounds'];

const table = (lines: readonly string[], side: Sign['side'], isOwn = false): [string, Sign][] =>
  lines.flatMap((line) => {
    const [code = '', ...ways] = line.split(' ');
    return ways.map((way): [string, Sign] => [
      bare(way),
      { code, side, ...(isOwn && { only: code }) },
    ]);
  });

const SIGNS = new Map([
  ...table(BEFORE, 'before'),
  ...table(AFTER, 'after'),
  ...table(OWN, 'before', true),
]);

/** Codes that are words of some language unless they are written in capitals. */
const CAPITALS = new Set(['try', 'cad', 'sar', 'sek', 'r', 'le', 'sr', 'dh']);

/**
 * The sign that a word or character is, at a marketplace of this currency.
 * @param shown the same as it is written, where that is known
 */
export function signOf(
  word: string,
  currency: string,
  shown = word.toUpperCase(),
): Sign | undefined {
  const sign = SIGNS.get(word);
  if (CAPITALS.has(word) && shown !== shown.toUpperCase()) return undefined;
  return sign?.only === undefined || sign.only === currency ? sign : undefined;
}

/** Which currency a sign means at a marketplace of this currency. */
export function codeOf({ code }: Sign, currency: string): string {
  if (code === 'dollar') return DOLLARS.includes(currency) ? currency : 'USD';
  if (code === 'crown') return CROWNS.includes(currency) ? currency : 'SEK';
  return code;
}
