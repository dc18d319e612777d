import { storesOf } from '../../model/profilestores.ts';
import type { Way } from '../../model/request.ts';
import type { Standing } from '../../model/standing.ts';

type Known = Pick<Standing, 'ways' | 'profiles' | 'tellThem'>;

let known: Known = { ways: {}, profiles: { stores: {}, others: 'none' }, tellThem: false };

/** Learns how the linked stores add, which profile uses which, and whether adds are told of. */
export function learnStanding(standing: Known): void {
  known = standing;
}

/** Whether the shopper wants to tell in public of what they add. */
export const tellsThem = (): boolean => known.tellThem;

/** How a linked store adds; undefined for one that is not linked. */
export const wayAt = (marketplace: string): Way | undefined => known.ways[marketplace];

/**
 * The store that a profile would use for a link: the link's own where the profile may, else the newest of its
 * own; `any` where profiles make no difference; undefined where it has none.
 * @param marketplace the one that the link names, where it does
 */
export function storeFor(
  handle: string | undefined,
  marketplace: string | undefined,
): string | 'any' | undefined {
  const own = storesOf(known.profiles, handle);
  if (own === 'any') return own;
  if (marketplace && own.includes(marketplace)) return marketplace;
  return Object.keys(known.ways).findLast((linked) => own.includes(linked));
}
