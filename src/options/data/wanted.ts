import type { Body } from '../../messages.ts';
import { SOUGHT_FATES } from '../../model/fate.ts';
import { soughtIn } from '../search/sought.ts';

export type Wanted = Omit<Body<'journal/find'>, 'after'>;

/** Which items the shopper looks for; `unfit` where the author cannot be one. */
export function wantedIn(form: FormData): Wanted | 'unfit' {
  const sought = soughtIn(form);
  if (sought === 'unfit') return sought;
  const { choice, ...wanted } = sought;
  return { ...wanted, fate: SOUGHT_FATES.find((fate) => fate === choice) };
}
