import type { ObservationFilter } from '../../messages/prices.ts';
import { Stage } from '../../model/observation.ts';
import { Marketplace } from '../../model/product.ts';

/** The fields of the search, by their names in the form. */
export const FIELDS = {
  words: 'words',
  store: 'store',
  stage: 'stage',
  author: 'author',
  from: 'from',
  to: 'to',
} as const;

/** Midnight of a day, by the shopper's clock; undefined where none was chosen. */
function midnight(day: string, later = 0): number | undefined {
  const [, year, month, date] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(day) ?? [];
  if (!year) return undefined;
  const at = new Date(Number(year), Number(month) - 1, Number(date) + later).getTime();
  return at > 0 ? at : undefined;
}

const HANDLE = /^[@＠]?([A-Za-z0-9_]{1,20})$/;

/** What the shopper searches for; `unfit` where the author cannot be one. */
export function filterOf(form: FormData): ObservationFilter | 'unfit' {
  const of = (name: keyof typeof FIELDS): string => {
    const value = form.get(FIELDS[name]);
    return typeof value === 'string' ? value.trim() : '';
  };
  const author = HANDLE.exec(of('author'))?.[1];
  if (of('author') && !author) return 'unfit';
  const next = midnight(of('to'), 1);
  return {
    words: of('words').slice(0, 200) || undefined,
    marketplace: Marketplace.safeParse(of('store')).data,
    stage: Stage.safeParse(of('stage')).data,
    author,
    from: midnight(of('from')),
    to: next && next - 1,
  };
}
