import type { CartLine } from '../../model/request.ts';
import type { Halt } from '../../retailers/carts.ts';
import type { Placed } from './finish.ts';
import type { DeskTools } from './tools.ts';

/** The shopper's own marketplace of the same retailer, where the link names one that is not linked. */
export async function ownStore({ product }: Placed, tools: DeskTools): Promise<string | undefined> {
  const stores = await tools.stores.all();
  return stores.findLast(({ retailer }) => retailer === product.retailer)?.marketplace;
}

/** What stands in the way before the shop is asked at all. */
export async function obstacle(request: Placed, tools: DeskTools): Promise<Halt | undefined> {
  const { marketplace } = request.product;
  if (!(await tools.stores.linked(marketplace))) {
    return { halt: (await ownStore(request, tools)) ? 'wrong-marketplace' : 'not-linked' };
  }
  return (await tools.mayReach(marketplace)) ? undefined : { halt: 'permission-missing' };
}

/** Whether an earlier request from the same post put it there. */
async function cameFromThisPost({ order, product }: Placed, tools: DeskTools): Promise<boolean> {
  if (!order.post) return false;
  const alike = await tools.journal.alike(product, order.post.postId);
  return alike.some(
    ({ order: other, gained, removedAt }) => other.key !== order.key && gained && !removedAt,
  );
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
