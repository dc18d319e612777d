import type { ObservationFilter } from '../../messages/prices.ts';
import { Stage } from '../../model/observation.ts';
import { soughtIn } from '../search/sought.ts';

/** Which prices the shopper searches for; `unfit` where the author cannot be one. */
export function filterOf(form: FormData): ObservationFilter | 'unfit' {
  const sought = soughtIn(form);
  if (sought === 'unfit') return sought;
  const { choice, ...filter } = sought;
  return { ...filter, stage: Stage.safeParse(choice).data };
}
