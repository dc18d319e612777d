import type { Fate } from './ledger.ts';
import type { Request } from './request.ts';

/** What became of what a request added; undefined where it added nothing. */
export function fateOf({
  gained,
  removedAt,
  returnedAt,
  bought,
  change,
}: Request): Fate | undefined {
  if (!gained) return undefined;
  if (returnedAt) return 'returned';
  if (bought) return 'bought';
  if (removedAt) return 'removed';
  return change?.kind === 'saved' ? 'saved' : 'in-cart';
}

/** The fates that requests are looked for by. */
export const SOUGHT_FATES = ['in-cart', 'removed', 'bought', 'returned', 'not-added'] as const;
export type SoughtFate = (typeof SOUGHT_FATES)[number];

/** The fate that a request is found by: none while it is not done, and what was put on a list was not for the cart. */
export function soughtFateOf(request: Request): SoughtFate | undefined {
  const { step, outcome } = request;
  const fate = fateOf(request);
  if (fate) return fate === 'saved' ? 'in-cart' : fate;
  return step === 'done' && outcome !== 'added' ? 'not-added' : undefined;
}
