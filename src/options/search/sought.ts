import { Marketplace } from '../../model/product.ts';
import { authorIn } from './author.ts';
import { timesOf } from './days.ts';

/** The fields of a search, by their names in the form. */
export const FIELDS = {
  words: 'words',
  store: 'store',
  choice: 'choice',
  author: 'author',
  from: 'from',
  to: 'to',
} as const;

interface Sought {
  readonly words?: string | undefined;
  readonly marketplace?: string | undefined;
  readonly author?: string | undefined;
  readonly from?: number | undefined;
  readonly to?: number | undefined;
  /** As it was chosen: empty for any. */
  readonly choice: string;
}

/** What the shopper looks for; `unfit` where the author cannot be one. */
export function soughtIn(form: FormData): Sought | 'unfit' {
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
    choice: of('choice'),
    ...timesOf(of('from'), of('to')),
  };
}

/** Whether anything in particular is looked for. */
export const isSearch = (wanted: object): boolean =>
  Object.values(wanted).some((value) => value !== undefined);
