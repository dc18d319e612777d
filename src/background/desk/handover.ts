import type { Request } from '../../model/request.ts';
import { orHalt } from './faults.ts';
import type { Placed } from './finish.ts';
import { finishAdded, gained } from './settle.ts';
import type { DeskTools, ShopTab } from './tools.ts';

async function save(request: Placed, tools: DeskTools): Promise<Request> {
  await tools.journal.save(request);
  tools.tell(request);
  return request;
}

/** Opens the product in front of the shopper, who presses the store's own button there. */
export async function handOver(request: Placed, tools: DeskTools): Promise<Request> {
  await tools.watch(request.product.marketplace, true);
  const tab = await tools.showTab(request.product.url);
  return save({ ...request, step: 'handed-over', tab }, tools);
}

/** Learns what the product is and what the cart holds, as soon as the page and the session let us. */
async function begin(request: Placed, { shop }: ShopTab, tools: DeskTools): Promise<Request> {
  const cart = tools.cart(request.product);
  const page = await orHalt(() => cart.offer(shop, request.product));
  const reading = await orHalt(() => cart.lines(shop));
  if ('halt' in reading) return request;
  const { offer } = page;
  return save({ ...request, before: [...reading.lines], ...(offer && { offer }) }, tools);
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

/** Looks what became of a request that was handed over: its tab shows a page, or its button was pressed. */
export async function lookIn(request: Placed, tab: ShopTab, tools: DeskTools): Promise<Request> {
  if (!request.before) return begin(request, tab, tools);
  const gain = await gained(request, tab.shop, tools);
  if (!gain) return request;
  await unwatch(request, tools);
  return finishAdded(request, gain, tools);
}

/** Ends a request whose tab is gone: added, if the cart gained it; else dropped. */
export async function endHandOver(request: Placed, tools: DeskTools): Promise<Request> {
  await unwatch(request, tools);
  const shop = tools.shop(request.product.marketplace);
  const gain = request.before && (await gained(request, shop, tools));
  if (gain) return finishAdded(request, gain, tools);
  return save({ ...request, step: 'done', droppedAt: tools.now() }, tools);
}
