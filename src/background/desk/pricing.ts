import type { CartLine, Request } from '../../model/request.ts';
import type { PricedLine } from '../../retailers/carts.ts';
import type { ShopSession } from '../../retailers/session.ts';
import { orHalt } from './faults.ts';
import { restAfter } from './finish.ts';
import { type Placed, placed } from './placed.ts';
import type { DeskTools } from './tools.ts';

/** A request that put something into the cart which still lies there, at a price that was not read yet. */
export const isUnpriced = ({ order, step, gained, removedAt, cartPrice }: Request): boolean =>
  order.target === 'cart' && step === 'done' && gained !== undefined && !removedAt && !cartPrice;

/** The line of what was added: from the seller that it was gained from, where the page tells sellers. */
export function lineOf(
  { product, seller }: CartLine,
  lines: readonly PricedLine[],
): PricedLine | undefined {
  const same = lines.filter((line) => line.product === product);
  return same.find((line) => line.seller === seller) ?? same.find((line) => line.seller === '');
}

/**
 * Reads what one costs in the cart, after an add, and tells it. What keeps it from being read changes nothing else.
 * @param shop through whom: the page that the shopper added in, where it is theirs alone
 */
export async function priceInCart(
  request: Placed,
  shop: ShopSession,
  tools: DeskTools,
): Promise<void> {
  const reading = await orHalt(() => tools.cart(request.product).priced(shop));
  if ('halt' in reading) return restAfter(request, reading, tools);
  const now = await tools.journal.load(request.order.key);
  const known = now && placed(now);
  if (!known?.gained || !isUnpriced(known)) return;
  const active = reading.lines.filter(({ saved }) => !saved);
  const money = lineOf(known.gained, active)?.money;
  const priced: Placed = { ...known, ...(money && { cartPrice: money }) };
  if (money) await tools.journal.save(priced);
  tools.observe(priced, 'cart');
  if (money) tools.tell(priced);
}
