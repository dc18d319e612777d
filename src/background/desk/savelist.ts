import type { Request } from '../../model/request.ts';
import type { Halt, Savable } from '../../retailers/carts.ts';
import { orHalt } from './faults.ts';
import { finish, type Placed } from './finish.ts';
import type { DeskTools } from './tools.ts';

const LISTED = 'listed';

/** Saves what is not saved yet, and looks at the list to make sure. */
async function save(request: Placed, savable: Savable, tools: DeskTools): Promise<Halt> {
  const before = await savable.isSaved();
  if (typeof before === 'object') return before;
  if (before) return { halt: 'already-in-cart', detail: LISTED };
  await tools.journal.save({ ...request, step: 'posting', offer: savable.offer });
  await savable.save();
  const after = await savable.isSaved();
  if (typeof after === 'object') return { halt: 'unknown' };
  return after ? { halt: 'added', detail: LISTED } : { halt: 'unknown' };
}

/** Puts a product on the shopper's list at the store. */
export async function saveToList(request: Placed, tools: DeskTools): Promise<Request> {
  const { product } = request;
  const shop = tools.shop(product.marketplace);
  const savable = await orHalt(() => tools.cart(product).savable(shop, product));
  if ('halt' in savable) return finish(request, savable, tools);
  const halt = await orHalt(() => save(request, savable, tools));
  return finish(request, { offer: savable.offer, ...halt }, tools);
}

/** After a restart only the list is looked at. */
export async function settleList(request: Placed, tools: DeskTools): Promise<Request> {
  const { product } = request;
  const shop = tools.shop(product.marketplace);
  const halt = await orHalt(async (): Promise<Halt> => {
    const savable = await tools.cart(product).savable(shop, product);
    if ('halt' in savable) return { halt: 'unknown' };
    const saved = await savable.isSaved();
    return saved === true ? { halt: 'added', detail: LISTED } : { halt: 'unknown' };
  });
  return finish(request, halt, tools);
}
