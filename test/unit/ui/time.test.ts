import { expect, it, vi } from 'vitest';
import { dayLabel, soonLabel } from '../../../src/ui/time.ts';

vi.mock('../../../src/platform.ts', async () => {
  const { browser } = await import('./fakeBrowser.ts');
  return { browser };
});

const noon = (year: number, month: number, day: number) => new Date(year, month, day, 12).getTime();

it.each([
  [noon(2026, 10, 24), 'Today'],
  [new Date(2026, 10, 24, 0, 0, 1).getTime(), 'Today'],
  [new Date(2026, 10, 23, 23, 59, 59).getTime(), 'Yesterday'],
  [noon(2026, 10, 20), 'Friday, November 20'],
  [noon(2025, 10, 24), 'Monday, November 24, 2025'],
])('calls %d "%s"', (instant, label) => {
  expect(dayLabel(instant, noon(2026, 10, 24))).toBe(label);
});

it('tells the time alone of what is soon, and the date of what is another day', () => {
  const now = noon(2026, 10, 24);
  expect(soonLabel(now + 2 * 3_600_000, now)).toMatch(/^2:00.PM$/);
  expect(soonLabel(now + 14 * 3_600_000, now)).toContain('11/25/26');
});
