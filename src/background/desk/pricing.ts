import type { CartLine, Request } from '../../model/request.ts';
import type { PricedLine } from '../../retailers/carts.ts';
import type { ShopSession } from '../../retailers/session.ts';
import { ifPossible, orHalt } from './faults.ts';
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

/** Writes what one costs in the cart to a request, as it stands by now, and tells it. */
async function price(
  { order: { key } }: Placed,
  lines: readonly PricedLine[],
  tools: DeskTools,
): Promise<void> {
  const now = await tools.journal.load(key);
  const known = now && placed(now);
  if (!known?.gained || !isUnpriced(known)) return;
  const money = lineOf(known.gained, lines)?.money;
  const priced: Placed = { ...known, ...(money && { cartPrice: money }) };
  if (money) await tools.journal.save(priced);
  tools.observe(priced, 'cart');
  if (money) tools.tell(priced);
}

/** Reads a cart once, for all that was added to it. What keeps it from being read changes nothing else. */
async function priceAll(
  [first, ...others]: readonly Placed[],
  shop: ShopSession | undefined,
  tools: DeskTools,
): Promise<void> {
  if (!first) return;
  const { product } = first;
  const session = shop ?? tools.shop(product.marketplace);
  const reading = await orHalt(() => tools.cart(product).priced(session));
  if ('halt' in reading) return restAfter(first, reading, tools);
  // The other is a page whose session is its own.
  if (!shop) await ifPossible(() => tools.sawCart(product.marketplace, reading));
  const active = reading.lines.filter(({ saved }) => !saved);
  for (const request of [first, ...others]) await price(request, active, tools);
}

/**
 * Learns the prices in the carts once the adds are answered: one look for all that were added to a cart by then.
 * @param between does something at a store, between its requests
 */
export function pricing(
  between: (marketplace: string, work: () => Promise<void>) => Promise<void>,
  tools: DeskTools,
) {
  const waiting = new Map<string, Placed[]>();

  function take(marketplace: string): Placed[] {
    const all = waiting.get(marketplace) ?? [];
    waiting.delete(marketplace);
    return all;
  }

  const look = (marketplace: string, of: () => Placed[], shop?: ShopSession) =>
    tools.later(() => ifPossible(() => between(marketplace, () => priceAll(of(), shop, tools))));

  /**
   * @param shop through whom: the page that the shopper added in, where its session is theirs alone
   * @returns the request, as it was
   */
  return (request: Request, shop?: ShopSession): Request => {
    const known = placed(request);
    if (!known || !isUnpriced(known)) return request;
    const { marketplace } = known.product;
    if (shop) look(marketplace, () => [known], shop);
    else {
      const others = waiting.get(marketplace);
      waiting.set(marketplace, [...(others ?? []), known]);
      if (!others) look(marketplace, () => take(marketplace));
    }
    return request;
  };
}
