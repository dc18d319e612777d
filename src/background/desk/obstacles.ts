import type { CartLine, Request } from '../../model/request.ts';
import type { Halt } from '../../retailers/carts.ts';
import { ownStores } from './ownstores.ts';
import type { Placed } from './placed.ts';
import type { DeskTools } from './tools.ts';

/** The shopper's own marketplace of the same retailer, where the link names one that is not theirs. */
export async function ownStore(
  { order, product }: Placed,
  tools: DeskTools,
): Promise<string | undefined> {
  const stores = await ownStores(order, tools);
  return stores.findLast(({ retailer }) => retailer === product.retailer)?.marketplace;
}

/** Requests for the same product from the same post, but for this one. */
async function others({ order, product }: Placed, tools: DeskTools): Promise<Request[]> {
  if (!order.post) return [];
  const alike = await tools.journal.alike(product, order.post.postId);
  return alike.filter((other) => other.order.key !== order.key);
}

/** Whether the reply that asks for it only tells in public what was added before. */
async function onlyTells(request: Placed, tools: DeskTools): Promise<boolean> {
  return (
    request.order.reply !== undefined &&
    (await others(request, tools)).some(({ gained, toldAt }) => gained && toldAt)
  );
}

/** What it means that a store is not the shopper's, or not that of the profile they are signed in with. */
async function notOwn(request: Placed, tools: DeskTools): Promise<Halt> {
  if (await ownStore(request, tools)) return { halt: 'wrong-marketplace' };
  const isLinked = (await tools.stores.linked(request.product.marketplace)) !== undefined;
  return { halt: 'not-linked', ...(isLinked && { detail: 'profile' }) };
}

/** What stands in the way before the shop is asked at all. */
export async function obstacle(request: Placed, tools: DeskTools): Promise<Halt | undefined> {
  const { marketplace } = request.product;
  const own = await ownStores(request.order, tools);
  if (!own.some((store) => store.marketplace === marketplace)) return notOwn(request, tools);
  if (!(await tools.mayReach(marketplace))) return { halt: 'permission-missing' };
  const tells = await onlyTells(request, tools);
  return tells ? { halt: 'already-requested', detail: 'told' } : undefined;
}

/** Whether an earlier request from the same post put it there. */
async function cameFromThisPost(request: Placed, tools: DeskTools): Promise<boolean> {
  return (await others(request, tools)).some(({ gained, removedAt }) => gained && !removedAt);
}

/** A product that lies in the cart is added once more only when the shopper asks for it. */
export async function alreadyThere(
  request: Placed,
  lines: readonly CartLine[],
  tools: DeskTools,
): Promise<Halt | undefined> {
  const held = lines.some((line) => line.product === request.product.id && line.quantity > 0);
  if (!held || request.order.again) return undefined;
  const ours = await cameFromThisPost(request, tools);
  return { halt: ours ? 'already-requested' : 'already-in-cart' };
}
