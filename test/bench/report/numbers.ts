import type { Measured } from '../results.ts';
import type { Spread } from '../statistics.ts';

/** A number with as many digits as tell something. */
export function shown(value: number): string {
  if (!Number.isFinite(value)) return '–';
  const size = Math.abs(value);
  if (size >= 100 || Number.isInteger(value)) return Math.round(value).toLocaleString('en-US');
  if (size >= 10) return value.toFixed(1);
  return size >= 1 ? value.toFixed(2) : value.toFixed(size < 0.01 ? 4 : 3);
}

const between = ({ low, high }: Spread, show: (value: number) => string) =>
  low === high ? '' : ` (${show(low)}–${show(high)})`;

/** The median and, where it differs, what half of the values lie between. */
export const shownSpread = (spread: Spread): string =>
  shown(spread.median) + between(spread, shown);

const signed = (value: number) => (value > 0 ? `+${shown(value)}` : shown(value));
const times = (value: number) => `${value.toFixed(2)}×`;

/** How an arm stands to the base of its scene. */
export function shownAgainst(
  { against }: Measured,
  compare: 'ratio' | 'difference' | 'none',
): string {
  if (!against) return '';
  const show = compare === 'ratio' ? times : signed;
  return show(against.median) + between(against, show);
}
