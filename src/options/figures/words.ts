import { dateFormat, numberFormat } from '../../model/formats.ts';
import { formatMoney } from '../../model/money.ts';
import type { Money } from '../../model/price.ts';
import { uiLanguage } from '../../ui/text.ts';

/** A number where there is little room: "4.4K". */
export const shortCountText = (count: number): string =>
  numberFormat(uiLanguage(), { notation: 'compact' }).format(count);

/** An amount of money. */
export const moneyText = (money: Money): string => formatMoney(money, uiLanguage());

/** How much of the whole a part is; a dash of nothing. */
export function shareText(part: number, whole: number): string {
  if (whole === 0) return '–';
  return numberFormat(uiLanguage(), { style: 'percent' }).format(part / whole);
}

const UNITS = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
  ['second', 1000],
] as const;

/** How long something took, in the largest unit that there is at least one of: "2.5 hours". */
export function durationText(milliseconds: number): string {
  const [unit, length] = UNITS.find(([, each]) => milliseconds >= each) ?? UNITS[3];
  const format = numberFormat(uiLanguage(), {
    style: 'unit',
    unit,
    unitDisplay: 'long',
    maximumFractionDigits: 1,
  });
  return format.format(milliseconds / length);
}

function dateIn(month: string): Date {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return new Date(year, number - 1, 1);
}

/** A month as `2026-11`, in full: "November 2026". */
export const monthText = (month: string): string =>
  dateFormat(uiLanguage(), { month: 'long', year: 'numeric' }).format(dateIn(month));

/** The same for a narrow place: "Nov 26". */
export const shortMonthText = (month: string): string =>
  dateFormat(uiLanguage(), { month: 'short', year: '2-digit' }).format(dateIn(month));
