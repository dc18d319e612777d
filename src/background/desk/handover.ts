import type { Request } from '../../model/request.ts';
import type { ShopSession } from '../../retailers/session.ts';
import { ifPossible, orHalt } from './faults.ts';
import { finish } from './finish.ts';
import type { Placed } from './placed.ts';
import { finishAdded, look } from './settle.ts';
import type { DeskTools, ShopTab } from './tools.ts';

async function save(request: Placed, tools: DeskTools): Promise<Request> {
  await tools.journal.save(request);
  tools.tell(request);
  return request;
}

/** The cart as it is before the shopper can press anything; not asked of a store that rests. */
async function cartBefore({ product }: Placed, tools: DeskTools): Promise<Pick<Request, 'before'>> {
  const store = await tools.stores.linked(product.marketplace);
  if ((store?.restsUntil ?? 0) > tools.now()) return {};
  const reading = await orHalt(() => tools.cart(product).lines(tools.shop(product.marketplace)));
  return 'halt' in reading ? {} : { before: [...reading.lines] };
}

/** Opens the product in front of the shopper, who presses the store's own button there. */
export async function handOver(request: Placed, tools: DeskTools): Promise<Request> {
  const before = await cartBefore(request, tools);
  const handedOver: Placed = { ...request, ...before, step: 'handed-over' };
  // Before the tab opens: no restart opens a second one in front of the shopper.
  await tools.journal.save(handedOver);
  await tools.watch(request.product.marketplace, true);
  const page = tools.cart(request.product).page(request.product, request.carries);
  return save({ ...handedOver, tab: await tools.showTab(page) }, tools);
}

/** Learns what the product is and what the cart holds, as soon as the page and the session let us. */
async function begin(request: Placed, { shop }: ShopTab, tools: DeskTools): Promise<Placed> {
  const cart = tools.cart(request.product);
  const { offer } = await orHalt(() => cart.offer(shop, request.product));
  const reading = request.before ? { lines: request.before } : await orHalt(() => cart.lines(shop));
  if ('halt' in reading) return request;
  const begun = { ...request, before: [...reading.lines], ...(offer && { offer }) };
  await save(begun, tools);
  return begun;
}

/** Stops listening to a store's pages when nothing waits there any more. */
async function unwatch({ order, product }: Placed, tools: DeskTools): Promise<void> {
  const left = await tools.journal.unfinished();
  const others = left.some(
    (other) =>
      other.step === 'handed-over' &&
      other.order.key !== order.key &&
      other.product?.marketplace === product.marketplace,
  );
  if (!others) await tools.watch(product.marketplace, false);
}

/** What the shopper put into the cart; undefined when that cannot be told. */
async function gainOf(request: Placed, shop: ShopSession, tools: DeskTools) {
  const seen = request.before && (await look(request, shop, tools));
  return seen && 'gain' in seen ? seen.gain : undefined;
}

/** Looks what became of a request that was handed over: its tab shows a page, or its button was pressed. */
export async function lookIn(request: Placed, tab: ShopTab, tools: DeskTools): Promise<Request> {
  const known = request.before && request.offer ? request : await begin(request, tab, tools);
  const gain = await gainOf(known, tab.shop, tools);
  if (!gain) return known;
  await ifPossible(() => unwatch(known, tools));
  return finishAdded(known, gain, tools);
}

/** Ends a request whose tab is gone, or out of our reach: added, if the cart gained it; else dropped. */
export async function endHandOver(request: Placed, tools: DeskTools): Promise<Request> {
  await ifPossible(() => unwatch(request, tools));
  const mayLook = await tools.mayReach(request.product.marketplace);
  if (!mayLook) return finish(request, { halt: 'permission-missing' }, tools);
  const shop = tools.shop(request.product.marketplace);
  const gain = await gainOf(request, shop, tools);
  if (gain) return finishAdded(request, gain, tools);
  return save({ ...request, step: 'done', droppedAt: tools.now() }, tools);
}
