import type { Carried } from '../../model/ledger.ts';
import type { ProductReference } from '../../model/product.ts';
import type { Request } from '../../model/request.ts';
import { ifPossible } from './faults.ts';
import type { Placed } from './placed.ts';
import type { DeskTools, Found } from './tools.ts';

/** What is known of whom a link credits. */
export type Crediting = Pick<Request, 'carries' | 'credit'>;

/** The tag of another marketplace than the shopper's own means nothing there: it is as if there were none. */
export const OF_ANOTHER: Crediting = { credit: { state: 'none' } };

/** What is to be carried through, or why nothing is. */
function creditingOf(carries: Carried | undefined, strips: boolean): Crediting {
  if (!carries) return { credit: { state: 'unknown' } };
  const { tag, parameters } = carries;
  if (strips && tag) return { credit: { tag, state: 'removed' } };
  return {
    ...(!strips && parameters.length > 0 && { carries }),
    // With a tag it is kept only once the store was asked.
    ...(!tag && { credit: { state: 'none' } }),
  };
}

/** What a wrapped link carries whose product is known without following it. What fails here changes nothing else. */
async function seen(
  product: ProductReference,
  follow: () => Promise<Found>,
  tools: DeskTools,
): Promise<Carried | undefined> {
  let carries: Carried | undefined;
  await ifPossible(async () => {
    if (!(await tools.stores.linked(product.marketplace))) return;
    const found = await follow();
    const isSame =
      !('halt' in found) && found.id === product.id && found.marketplace === product.marketplace;
    if (isSame) carries = found.carries;
  });
  return carries;
}

/**
 * Finds out what a link carries, and what becomes of that.
 * @param known what it carries, where that is known already
 * @param follow follows it to see; not asked where the shopper wants tags removed
 */
export async function crediting(
  product: ProductReference,
  known: Carried | undefined,
  follow: () => Promise<Found>,
  tools: DeskTools,
): Promise<Crediting> {
  const strips = await tools.stripsTags();
  return creditingOf(known ?? (strips ? undefined : await seen(product, follow, tools)), strips);
}

/** A request as it is when its store is asked: what it carries is kept from here on. */
export function asking(request: Placed): Placed {
  const { tag } = request.carries ?? {};
  return tag ? { ...request, credit: { tag, state: 'kept' } } : request;
}
