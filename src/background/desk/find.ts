import type { Carried } from '../../model/ledger.ts';
import type { ProductReference, Retailer } from '../../model/product.ts';
import type { AddOrder } from '../../model/request.ts';
import { recognisePostLink, WRAPPING_HOST, wholeAddress } from '../../retailers/links.ts';
import { ShopError } from '../../retailers/session.ts';
import { SHORTENERS } from '../../retailers/shorteners.ts';
import { type Crediting, crediting, OF_ANOTHER } from './credit.ts';
import { ownStores } from './ownstores.ts';
import type { DeskTools, Found } from './tools.ts';

/** A product that an order is for, and whom its link credits. */
export type Ordered = Crediting & { readonly product: ProductReference };

type Missed = Extract<Found, { readonly halt: unknown }>;

/** What a link leads to, and what it carries as far as that is known. */
interface Linked {
  readonly product: ProductReference;
  readonly carries: Carried | undefined;
}

/** Follows a link. @param to whose product it leads to, where that is known: else it may be of any linked store */
async function follow(url: string, to: Retailer | undefined, tools: DeskTools): Promise<Found> {
  const linked = (await tools.stores.all()).map(({ retailer }) => retailer);
  const meant = linked.filter((retailer) => to === undefined || retailer === to);
  if (meant.length === 0) return { halt: 'not-linked' };
  if (!(await tools.mayFollowLinks(meant))) return { halt: 'permission-missing' };
  try {
    return await tools.resolve(url);
  } catch (error) {
    if (error instanceof ShopError) return { halt: 'unresolved-link' };
    throw error;
  }
}

const secure = (href: string): string => href.replace(/^http:/, 'https:');

/** A link that the shopper pasted may be wrapped without a word of where it leads: they asked to follow it. */
function followable({ link, post }: AddOrder): string | undefined {
  const url = URL.parse(link.href);
  const wraps = url?.hostname === WRAPPING_HOST || SHORTENERS.includes(url?.hostname ?? '');
  return url && !post && wraps ? secure(url.href) : undefined;
}

async function followed(
  url: string,
  to: Retailer | undefined,
  tools: DeskTools,
): Promise<Linked | Missed> {
  const found = await follow(url, to, tools);
  if ('halt' in found) return found;
  const { carries, ...product } = found;
  return { product, carries };
}

async function linkedProduct(order: AddOrder, tools: DeskTools): Promise<Linked | Missed> {
  const found = recognisePostLink(order.link);
  const url = found?.kind === 'unresolved' ? found.url : followable(order);
  if (url) return followed(url, found?.retailer, tools);
  if (found?.kind !== 'product') return { halt: 'unresolved-link' };
  const { kind: _, ...product } = found;
  const address = wholeAddress(order.link);
  return { product, carries: address && tools.cart(product).carried(address) };
}

/** Where the shopper wants it: at the marketplace they chose now, or once and for all. */
async function atOwnStore(
  product: ProductReference,
  order: AddOrder,
  tools: DeskTools,
): Promise<ProductReference> {
  const stores = await ownStores(order, tools);
  const linked = stores
    .filter(({ retailer }) => retailer === product.retailer)
    .map(({ marketplace }) => marketplace);
  const isOwn = linked.includes(product.marketplace);
  const own =
    order.at ?? (isOwn ? undefined : await tools.stores.substituteFor(product.marketplace));
  return own && linked.includes(own) ? tools.cart(product).elsewhere(product, own) : product;
}

/**
 * Finds the product of an order, following a short or wrapped link only when the link does not say it.
 * The order is recognised anew: what a page sends is not trusted to be a shop's address.
 */
export async function findProduct(order: AddOrder, tools: DeskTools): Promise<Ordered | Missed> {
  const linked = await linkedProduct(order, tools);
  if ('halt' in linked) return linked;
  const own = await atOwnStore(linked.product, order, tools);
  const product = order.variant ? tools.cart(own).variant(own, order.variant) : own;
  if (own.marketplace !== linked.product.marketplace) return { product, ...OF_ANOTHER };
  const see = () => follow(secure(order.link.href), linked.product.retailer, tools);
  return { product, ...(await crediting(linked.product, linked.carries, see, tools)) };
}
