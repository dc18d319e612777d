import type { Request } from '../../model/request.ts';
import type { Halt, Savable } from '../../retailers/carts.ts';
import { isNotSent, orHalt, tolerating } from './faults.ts';
import { finish, orUnknown, restAfter } from './finish.ts';
import type { Placed } from './placed.ts';
import type { DeskTools } from './tools.ts';

const LISTED = { detail: 'listed' } as const;
const UNKNOWN: Halt = { halt: 'unknown', ...LISTED };

/** From `posting` on, the list alone says what became of it. */
async function settle(request: Placed, savable: Savable, tools: DeskTools): Promise<Request> {
  const saved = await orHalt(() => savable.isSaved());
  if (typeof saved === 'object') await restAfter(request, saved, tools);
  return finish(request, saved === true ? { halt: 'added', ...LISTED } : UNKNOWN, tools);
}

/** Puts a product on the shopper's list at the store, if it is not on it, and looks at the list to make sure. */
export async function saveToList(request: Placed, tools: DeskTools): Promise<Request> {
  const { product } = request;
  const shop = tools.shop(product.marketplace);
  const savable = await orHalt(() => tools.cart(product).savable(shop, product, request.carries));
  if ('halt' in savable) return finish(request, savable, tools);
  const { offer } = savable;
  const before = await orHalt(() => savable.isSaved());
  if (typeof before === 'object') return finish({ ...request, offer }, before, tools);
  if (before) return finish({ ...request, offer }, { halt: 'already-in-cart', ...LISTED }, tools);
  const posting: Placed = { ...request, step: 'posting', offer };
  await tools.journal.save(posting);
  return orUnknown(posting, UNKNOWN, tools, async () => {
    const sent = await tolerating(() => savable.save());
    return isNotSent(sent) ? finish(posting, sent, tools) : settle(posting, savable, tools);
  });
}

/** After a restart only the list is looked at. */
export function settleList(request: Placed, tools: DeskTools): Promise<Request> {
  const { product } = request;
  return orUnknown(request, UNKNOWN, tools, async () => {
    const shop = tools.shop(product.marketplace);
    const savable = await orHalt(() => tools.cart(product).savable(shop, product, request.carries));
    return 'halt' in savable ? finish(request, UNKNOWN, tools) : settle(request, savable, tools);
  });
}
