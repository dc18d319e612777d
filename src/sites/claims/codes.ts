import { type Context, has } from './context.ts';
import type { Item } from './figures.ts';

/** A code, and where it stands. */
export interface Code {
  readonly code: string;
  readonly start: number;
  readonly end: number;
}

/** More than any post names. */
const MOST_CODES = 12;

/** What may stand between "code" and the code itself. */
const AFTER_WORD =
  /[^\p{L}\p{N}.!?/@#$€£%]{0,8}(?:(?:is|ist|est|es|lautet|är|to)\s{1,3})?["'“„«「]?([A-Za-z0-9][\w-]{2,39})(?![\p{L}\p{N}])/uy;
const MIXED = /^(?=[\w-]*[A-Za-z])(?=[\w-]*\d)[\w-]+$/;
const LETTERS = /^[A-Z]{4,}$/;
/** Words in capitals that are no code: where to look for it, what becomes of it. */
const NO_CODES = new Set(
  'HERE BELOW ABOVE LINK NEEDED REQUIRED APPLIED AUTOMATICALLY CHECKOUT CART BASKET WITH FROM THIS THAT YOUR ONLY WORKS EXPIRES ENDS INSIDE COMMENTS AMAZON DEAL SALE SAVE OFFER PRICE COUPON PROMO PRIME ALERT LIVE DROP'.split(
    ' ',
  ),
);

/** Whether a word can be a code; in a text in capitals only one with a digit can be told from the other words. */
function isCode(word: string, isShouted: boolean): boolean {
  if (MIXED.test(word)) return /[A-Z]/.test(word) || !/^\d+[a-z]{1,3}$/.test(word);
  return !isShouted && LETTERS.test(word) && !NO_CODES.has(word);
}

function codeAfter(shown: string, item: Item): Code | undefined {
  AFTER_WORD.lastIndex = item.end;
  const [, code = ''] = AFTER_WORD.exec(shown) ?? [];
  const written = shown.slice(item.start, item.end);
  const isShouted = written === written.toUpperCase() && written !== written.toLowerCase();
  const isNamed = shown.slice(item.end, item.end + 3).includes(':');
  if (!code || !isCode(code, isShouted && !isNamed)) return undefined;
  if (!has(item, 'code') && !/[A-Z]/.test(code)) return undefined;
  const end = AFTER_WORD.lastIndex;
  return { code, start: end - code.length, end };
}

/** "SAVE10 koduyla": the code stands before the word. */
function codeBefore(shown: string, context: Context, index: number): Code | undefined {
  const before = context.at(index - 1);
  const code = before ? shown.slice(before.start, before.end) : '';
  if (before?.kind !== 'word' || !MIXED.test(code) || !/^[A-Z0-9_-]{4,}$/.test(code))
    return undefined;
  return { code, start: before.start, end: before.end };
}

/** The coupon codes that a text names. */
export function codesIn(shown: string, context: Context): readonly Code[] {
  const codes = new Map<string, Code>();
  context.items.forEach((item, index) => {
    const isSaid = has(item, 'code', 'coupon', 'clip') && !has(item, 'neutral');
    const code = isSaid ? (codeAfter(shown, item) ?? codeBefore(shown, context, index)) : undefined;
    if (code && !codes.has(code.code)) codes.set(code.code, code);
  });
  return [...codes.values()].slice(0, MOST_CODES);
}
