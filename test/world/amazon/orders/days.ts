import type { Country } from '../marketplaces.ts';

/** A day as the shop of that country writes it. */
export function dayOf(at: Date, { locale }: Country): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(at);
}
