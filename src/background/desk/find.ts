import type { ProductReference } from '../../model/product.ts';
import type { AddOrder } from '../../model/request.ts';
import { recognisePostLink, WRAPPING_HOST } from '../../retailers/links.ts';
import { ShopError } from '../../retailers/session.ts';
import { SHORTENERS } from '../../retailers/shorteners.ts';
import { ownStores } from './ownstores.ts';
import type { DeskTools, Found } from './tools.ts';

async function follow(url: string, tools: DeskTools): Promise<Found> {
  if ((await tools.stores.all()).length === 0) return { halt: 'not-linked' };
  if (!(await tools.mayFollowLinks())) return { halt: 'permission-missing' };
  try {
    return await tools.resolve(url);
  } catch (error) {
    if (error instanceof ShopError) return { halt: 'unresolved-link' };
    throw error;
  }
}

/** A link that the shopper pasted may be wrapped without a word of where it leads: they asked to follow it. */
function followable({ link, post }: AddOrder): string | undefined {
  const url = URL.parse(link.href);
  const wraps = url?.hostname === WRAPPING_HOST || SHORTENERS.includes(url?.hostname ?? '');
  return !post && wraps ? url?.href.replace(/^http:/, 'https:') : undefined;
}

async function linkedProduct(order: AddOrder, tools: DeskTools): Promise<Found> {
  const found = recognisePostLink(order.link);
  const url = found?.kind === 'unresolved' ? found.url : followable(order);
  if (url) return follow(url, tools);
  if (found?.kind !== 'product') return { halt: 'unresolved-link' };
  const { retailer, marketplace, id } = found;
  return { retailer, marketplace, id, url: found.url };
}

/** Where the shopper wants it: at the marketplace they chose now, or once and for all. */
async function atOwnStore(
  product: ProductReference,
  order: AddOrder,
  tools: DeskTools,
): Promise<ProductReference> {
  const linked = (await ownStores(order, tools)).map(({ marketplace }) => marketplace);
  const isOwn = linked.includes(product.marketplace);
  const own =
    order.at ?? (isOwn ? undefined : await tools.stores.substituteFor(product.marketplace));
  return own && linked.includes(own) ? tools.cart(product).elsewhere(product, own) : product;
}

/**
 * Finds the product of an order, following a short or wrapped link only when the link does not say it.
 * The order is recognised anew: what a page sends is not trusted to be a shop's address.
 */
export async function findProduct(order: AddOrder, tools: DeskTools): Promise<Found> {
  const found = await linkedProduct(order, tools);
  if ('halt' in found) return found;
  const product = await atOwnStore(found, order, tools);
  return order.variant ? tools.cart(product).variant(product, order.variant) : product;
}
