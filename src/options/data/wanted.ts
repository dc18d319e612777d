import type { Body } from '../../messages.ts';
import { SOUGHT_FATES } from '../../model/fate.ts';
import { Marketplace } from '../../model/product.ts';
import { authorIn } from './author.ts';
import { timesOf } from './days.ts';

export type Wanted = Omit<Body<'journal/find'>, 'after'>;

/** The fields of the search, by their names in the form. */
export const FIELDS = {
  words: 'words',
  store: 'store',
  author: 'author',
  fate: 'fate',
  from: 'from',
  to: 'to',
} as const;

/** What the shopper looks for; `unfit` where the author cannot be one. */
export function wantedIn(form: FormData): Wanted | 'unfit' {
  const of = (name: keyof typeof FIELDS): string => {
    const value = form.get(FIELDS[name]);
    return typeof value === 'string' ? value.trim() : '';
  };
  const author = authorIn(of('author'));
  if (of('author') && !author) return 'unfit';
  return {
    words: of('words').slice(0, 200) || undefined,
    marketplace: Marketplace.safeParse(of('store')).data,
    author,
    fate: SOUGHT_FATES.find((fate) => fate === of('fate')),
    ...timesOf(of('from'), of('to')),
  };
}

/** Whether anything in particular is looked for. */
export const isSearch = (wanted: Wanted): boolean =>
  Object.values(wanted).some((value) => value !== undefined);
