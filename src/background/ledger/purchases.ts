import type { Purchase } from '../../model/ledger.ts';
import type { Order, OrderItem } from '../../retailers/carts.ts';
import { type Gained, gainedOf } from './carted.ts';
import { keep } from './keep.ts';

/** An order whose day is known: without it, an old order of the same product could not be told from a new one. */
type Dated = Order & { readonly at: number };

/** The day of an order is known, not its hour: what was added that day may be in it. */
function endOfDay(instant: number): number {
  return new Date(instant).setHours(23, 59, 59, 999);
}

const isOf = ({ bought }: Gained, { number, at }: Dated): boolean =>
  bought !== undefined &&
  (number === undefined ? endOfDay(bought.at) === endOfDay(at) : bought.order === number);

/**
 * Which of these adds an order shows to be bought: the newest that came before it, unless one is known to be of it.
 * @param adds all adds of the product, oldest first
 */
export function boughtBy(order: Dated, adds: readonly Gained[]): Gained | undefined {
  if (adds.some((add) => isOf(add, order))) return undefined;
  return adds.findLast(
    ({ bought, removedAt, createdAt }) => !bought && !removedAt && createdAt <= endOfDay(order.at),
  );
}

/** Notes the purchase of one item, if it came from one of our adds. @returns whether it did */
async function applyItem(
  marketplace: string,
  item: OrderItem,
  order: Dated,
  by: Purchase['by'],
): Promise<boolean> {
  const add = boughtBy(order, await gainedOf(marketplace, item.product));
  if (!add) return false;
  const { change: _, ...rest } = add;
  const bought: Purchase = {
    at: Math.max(order.at, add.finishedAt ?? add.createdAt),
    by,
    quantity: Math.max(1, Math.min(item.quantity, add.gained.quantity)),
    ...(order.number && { order: order.number }),
    ...(item.money && { money: item.money }),
  };
  await keep({ ...rest, bought });
  return true;
}

/** Notes which adds these orders show to be bought. @returns how many were not known to be */
export async function applyOrders(
  marketplace: string,
  orders: readonly Order[],
  by: Purchase['by'],
): Promise<number> {
  let found = 0;
  for (const { at, ...order } of orders) {
    if (at === undefined) continue;
    for (const item of order.items) {
      if (await applyItem(marketplace, item, { ...order, at }, by)) found += 1;
    }
  }
  return found;
}
