import type { CartLine, Request } from '../../model/request.ts';
import type { Placed } from '../desk/placed.ts';
import { requestsForProduct, requestsSince } from '../journal/requests.ts';

/** What was put into a cart so long ago is not looked after any more. */
const LOOKED_AFTER_MS = 90 * 24 * 60 * 60 * 1000;

/** A request by which something came into a cart. */
export type Gained = Placed & { readonly gained: CartLine };

/** Whether something lies in a cart by a request, as far as is known: it was not taken out, and not bought. */
export function isCarted(request: Request): request is Gained {
  const { product, gained, removedAt, bought, step } = request;
  return Boolean(product && gained) && !removedAt && !bought && step === 'done';
}

/** What lies in the cart of a store by our requests, oldest first. */
export async function cartedAt(marketplace: string): Promise<Gained[]> {
  const requests = await requestsSince(Date.now() - LOOKED_AFTER_MS);
  return requests.filter(isCarted).filter(({ product }) => product.marketplace === marketplace);
}

/** Requests by which a product came into the cart of a store, oldest first; some may be bought or taken out since. */
export async function gainedOf(marketplace: string, id: string): Promise<Gained[]> {
  const requests = await requestsForProduct(marketplace, id);
  return requests.filter(
    (request): request is Gained =>
      request.product !== undefined && request.gained !== undefined && request.step === 'done',
  );
}
