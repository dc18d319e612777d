import { numberFormat } from './formats.ts';
import type { Money } from './price.ts';

/**
 * The number of decimals a currency is written with.
 * @returns 2 for USD, 0 for JPY; 2 for a code the platform does not know.
 * @param currency three capital letters: what is no code at all is no currency
 */
export function decimalsOf(currency: string): number {
  const format = numberFormat('en', { style: 'currency', currency });
  return format.resolvedOptions().maximumFractionDigits ?? 2;
}

/**
 * Reads a machine-written amount ("79.99", "15.49260") and rounds it to minor units.
 * @returns undefined when either part is not what its name says.
 */
export function parseMoney(amount: string, currency: string): Money | undefined {
  if (!/^\d{1,12}(\.\d{1,8})?$/.test(amount) || !/^[A-Z]{3}$/.test(currency)) return undefined;
  return { amount: Math.round(Number(amount) * 10 ** decimalsOf(currency)), currency };
}

/** Writes an amount the way the reader's language does ("$79.99", "79,99 €"). */
export function formatMoney(money: Money, language?: string): string {
  const value = money.amount / 10 ** decimalsOf(money.currency);
  return numberFormat(language, { style: 'currency', currency: money.currency }).format(value);
}

/** Writes an amount for machines: digits, and a point where the currency has decimals ("79.99", "1500"). */
export function decimalText({ amount, currency }: Money): string {
  const decimals = decimalsOf(currency);
  const digits = String(Math.abs(amount)).padStart(decimals + 1, '0');
  const whole = digits.slice(0, digits.length - decimals);
  const rest = digits.slice(digits.length - decimals);
  return `${amount < 0 ? '-' : ''}${whole}${rest && `.${rest}`}`;
}

/** Writes a share the way the reader's language does ("10%", "10 %"). */
export function formatPercent(percent: number, language?: string): string {
  const format = numberFormat(language, { style: 'percent', maximumFractionDigits: 1 });
  return format.format(percent / 100);
}
