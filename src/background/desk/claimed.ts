import type { ProductReference } from '../../model/product.ts';
import type { AddOrder, Request } from '../../model/request.ts';
import { claimsIn } from '../../sites/claims/claims.ts';
import type { DeskTools } from './tools.ts';

/** What a post promises of its product's price, to be kept with the request in place of the post's words. */
export function claimed(
  said: AddOrder['said'],
  product: ProductReference,
  tools: Pick<DeskTools, 'cart'>,
): Pick<Request, 'claims'> {
  const currency = tools.cart(product).currency(product.marketplace);
  const all = said ? claimsIn(said.text, currency) : [];
  if (all.length === 0) return {};
  return { claims: { all, ...(said?.several && { shared: true }) } };
}
