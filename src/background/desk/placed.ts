import type { ProductReference } from '../../model/product.ts';
import type { Request } from '../../model/request.ts';

/** A request whose product is known. */
export type Placed = Request & { readonly product: ProductReference };

/** A request as one whose product is known, if it is. */
export const placed = (request: Request): Placed | undefined =>
  request.product && { ...request, product: request.product };
