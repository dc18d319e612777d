import { dateFormat, relativeFormat } from '../model/formats.ts';
import { uiLanguage } from './text.ts';

function startOfDay(instant: number): number {
  return new Date(instant).setHours(0, 0, 0, 0);
}

/** Whole calendar days back; rounding swallows the hour that a change of the clocks adds or takes. */
function daysBetween(earlier: number, later: number): number {
  return Math.round((startOfDay(later) - startOfDay(earlier)) / 86_400_000);
}

function capitalised(text: string, language: string): string {
  return text.charAt(0).toLocaleUpperCase(language) + text.slice(1);
}

/** The day of an instant: "Today", "Yesterday", then the date, with the year where it is another one. */
export function dayLabel(instant: number, now: number): string {
  const language = uiLanguage();
  const days = daysBetween(instant, now);
  if (days === 0 || days === 1) {
    const format = relativeFormat(language, { numeric: 'auto' });
    return capitalised(format.format(-days, 'day'), language);
  }
  const sameYear = new Date(instant).getFullYear() === new Date(now).getFullYear();
  const year = sameYear ? {} : ({ year: 'numeric' } as const);
  const format = dateFormat(language, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    ...year,
  });
  return capitalised(format.format(instant), language);
}

/** The time of day: "14:02". */
export function timeOfDay(instant: number): string {
  return dateFormat(uiLanguage(), { timeStyle: 'short' }).format(instant);
}

/** An instant that is near: the time alone if it is on the same day. */
export function soonLabel(instant: number, now: number): string {
  return daysBetween(now, instant) === 0 ? timeOfDay(instant) : momentOf(instant);
}

/** The date in full: "24 November 2026". */
export function dateOf(instant: number): string {
  return dateFormat(uiLanguage(), { dateStyle: 'long' }).format(instant);
}

/** Date and time, short enough for a table. */
export function momentOf(instant: number): string {
  const style = { dateStyle: 'short', timeStyle: 'medium' } as const;
  return dateFormat(uiLanguage(), style).format(instant);
}
