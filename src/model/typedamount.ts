import { numberFormat } from './formats.ts';
import { decimalsOf } from './money.ts';
import type { Money } from './price.ts';

/** The same however wide it is written, without marks of direction, which what was copied has. */
const tidy = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .trim();

/** More than any amount is written with. */
const LONGEST = 40;

/** How a language writes numbers: what stands before decimals, between groups, and its digits from 0 to 9. */
interface Signs {
  readonly decimal: string;
  readonly group: string;
  readonly digits: readonly string[];
}

function signsOf(language: string): Signs {
  const format = numberFormat(language, { useGrouping: true, minimumFractionDigits: 1 });
  const parts = format.formatToParts(1_234_567.5);
  const of = (type: string) => parts.find((part) => part.type === type)?.value ?? '';
  const plain = numberFormat(language, { useGrouping: false });
  return {
    decimal: of('decimal'),
    group: of('group'),
    digits: Array.from({ length: 10 }, (_, digit) => plain.format(digit)),
  };
}

/** What people type in place of what a language writes: a wide space for a narrow one, a straight apostrophe. */
function sameAs(sign: string): string {
  if (/^\s$/.test(sign)) return '\\s';
  return sign === '’' ? "[’']" : `[${sign}]`;
}

/** Takes away the currency's own sign or code, once, before or behind. */
function withoutCurrency(text: string, currency: string, language: string): string {
  const signs = (['symbol', 'narrowSymbol', 'code'] as const).map((currencyDisplay) => {
    const format = numberFormat(language, {
      style: 'currency',
      currency,
      currencyDisplay,
    });
    return format.formatToParts(1).find(({ type }) => type === 'currency')?.value ?? '';
  });
  for (const sign of signs.toSorted((one, other) => other.length - one.length)) {
    const bare = tidy(sign);
    if (bare && text.startsWith(bare)) return text.slice(bare.length).trim();
    if (bare && text.endsWith(bare)) return text.slice(0, -bare.length).trim();
  }
  return text;
}

/**
 * Reads an amount that the shopper typed, as their language writes it. What could be meant in two ways is not read:
 * groups are whole ones, and there are no more decimals than the currency has.
 * @returns undefined where it is no amount of that currency, or not more than nothing
 */
export function readAmount(typed: string, currency: string, language: string): Money | undefined {
  if (typed.length > LONGEST) return undefined;
  const { decimal, group, digits } = signsOf(language);
  const bare = withoutCurrency(tidy(typed), currency, language);
  const plain = digits.reduce((text, digit, value) => text.replaceAll(digit, String(value)), bare);
  const grouped = group ? `|\\d{1,3}(?:${sameAs(group)}\\d{2,3})*${sameAs(group)}\\d{3}` : '';
  const decimals = decimalsOf(currency);
  const rest = decimals > 0 ? `(?:${sameAs(decimal)}(\\d{1,${decimals}}))?` : '()';
  const [, whole, fraction = ''] = new RegExp(`^(\\d{1,9}${grouped})${rest}$`).exec(plain) ?? [];
  if (whole === undefined) return undefined;
  const amount = Number(whole.replaceAll(/\D/g, '') + fraction.padEnd(decimals, '0'));
  return amount > 0 && Number.isSafeInteger(amount) ? { amount, currency } : undefined;
}
