import type { Tally } from '../../model/figures.ts';

const EMPTY = { added: 0, removed: 0, bought: 0, returned: 0 };

/** The month before another: `2025-12` before `2026-01`. */
function before(month: string): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const earlier = number === 1 ? [year - 1, 12] : [year, number - 1];
  return earlier.map((part) => String(part).padStart(2, '0')).join('-');
}

/** The last months, without a gap where nothing happened, and none before the first that anything did. */
export function lastMonths(tallies: readonly Tally[], most: number): Tally[] {
  const known = new Map(tallies.map((tally) => [tally.name, tally]));
  const first = tallies[0]?.name ?? '';
  const months: Tally[] = [];
  let name = tallies.at(-1)?.name ?? '';
  while (name && name >= first && months.length < most) {
    months.unshift(known.get(name) ?? { name, ...EMPTY });
    name = before(name);
  }
  return months;
}
