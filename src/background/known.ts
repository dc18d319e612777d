import type { Known, ProductName } from '../model/report.ts';
import type { Request } from '../model/request.ts';
import { requestsForProduct } from './journal/requests.ts';

/** What the newest request that changed anything left behind. */
function stateOf(requests: readonly Request[]): Known['as'] | undefined {
  const last = requests.findLast(
    ({ gained, detail, outcome }) => gained || (outcome === 'added' && detail === 'listed'),
  );
  if (!last) return undefined;
  if (last.bought && !last.returnedAt) return 'bought';
  if (last.removedAt) return 'removed';
  return last.gained ? 'in-cart' : 'listed';
}

/** What the journal knows of these products. */
export async function knownOf(products: readonly ProductName[]): Promise<Known[]> {
  const known = products.map(async ({ marketplace, id }) => {
    const as = stateOf(await requestsForProduct(marketplace, id));
    return as ? [{ marketplace, id, as }] : [];
  });
  return (await Promise.all(known)).flat();
}
