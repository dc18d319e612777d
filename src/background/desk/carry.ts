import type { CartLine, Request } from '../../model/request.ts';
import { variantNamed } from '../../model/variants.ts';
import type { AddableOffer, Halt } from '../../retailers/carts.ts';
import { asking } from './credit.ts';
import { bothEnded, ifPossible, orHalt } from './faults.ts';
import { finish } from './finish.ts';
import { handOver } from './handover.ts';
import { alreadyThere, obstacle, ownStore } from './obstacles.ts';
import type { Placed } from './placed.ts';
import { saveToList } from './savelist.ts';
import { settle } from './settle.ts';
import type { DeskTools } from './tools.ts';
import { direct, inTab, type WayToAdd, wayOf } from './ways.ts';

interface Ready {
  readonly addable: AddableOffer;
  readonly before: readonly CartLine[];
}

/** Reads the product's page, and beside it the cart as it is before the add. Nothing is sent to the cart yet. */
async function prepare(request: Placed, way: WayToAdd, tools: DeskTools): Promise<Ready | Halt> {
  const cart = tools.cart(request.product);
  const [addable, reading] = await bothEnded(
    orHalt(() => cart.offer(way.shop, request.product, request.carries)),
    orHalt(() => cart.lines(way.shop)),
  );
  if ('halt' in addable) return addable;
  if ('halt' in reading) return { ...reading, offer: addable.offer };
  const there = await alreadyThere(request, reading.lines, tools);
  return there ? { ...there, offer: addable.offer } : { addable, before: reading.lines };
}

/**
 * Adds by the background or in a tab. The step `posting` is on disk before the one add is sent, so that no
 * restart sends a second.
 */
async function add(
  request: Placed,
  { addable, before }: Ready,
  way: WayToAdd,
  tools: DeskTools,
): Promise<Request> {
  const posting: Placed = {
    ...request,
    step: 'posting',
    offer: addable.offer,
    before: [...before],
    ...(way.tab !== undefined && { tab: way.tab }),
  };
  await tools.journal.save(posting);
  return settle(posting, tools, way, () => way.act(addable));
}

/** The request for the variant that the shopper's own words name, where a choice is all that is missing. */
function named(request: Placed, { options }: Halt, tools: DeskTools): Placed | undefined {
  const { words, variant: chosen } = request.order;
  const variant = words && options && !chosen ? variantNamed(options, words) : undefined;
  if (!variant || variant.id === request.product.id) return undefined;
  return { ...request, product: tools.cart(request.product).variant(request.product, variant.id) };
}

async function addBy(
  open: (request: Placed) => Promise<WayToAdd>,
  request: Placed,
  tools: DeskTools,
): Promise<Request> {
  const way = await orHalt(() => open(request));
  if ('halt' in way) return finish(request, way, tools);
  let halt: Halt;
  try {
    const ready = await orHalt(() => prepare(request, way, tools));
    if (!('halt' in ready)) return await add(request, ready, way, tools);
    halt = ready;
  } finally {
    await ifPossible(() => way.end());
  }
  const variant = named(request, halt, tools);
  return variant ? addBy(open, variant, tools) : finish(request, halt, tools);
}

/** Looks whether the shopper's own marketplace sells it, and at what price. */
async function look(request: Placed, tools: DeskTools): Promise<Request> {
  const { product } = request;
  const found = await orHalt(() =>
    tools.cart(product).offer(tools.shop(product.marketplace), product),
  );
  const isSold = !('halt' in found) || found.halt === 'needs-options';
  const told = 'halt' in found && !isSold && found.halt !== 'unavailable' ? found : undefined;
  const halt = told ?? {
    halt: 'wrong-marketplace' as const,
    detail: isSold ? ('found' as const) : ('missing' as const),
    ...(found.offer && { offer: found.offer }),
  };
  return finish({ ...request, elsewhere: product.marketplace }, halt, tools);
}

/** Carries a request from its product to its outcome, or into the shopper's hands. */
export async function carry(request: Placed, tools: DeskTools): Promise<Request> {
  const halt = await obstacle(request, tools);
  if (halt) {
    const elsewhere = halt.halt === 'wrong-marketplace' && (await ownStore(request, tools));
    return finish({ ...request, ...(elsewhere && { elsewhere }) }, halt, tools);
  }
  if (request.order.look) return look(request, tools);
  if (request.order.target === 'list') return saveToList(asking(request), tools);
  const way = await wayOf(request, tools);
  const onItsWay = asking({ ...request, way });
  if (way === 'hand-over') return handOver(onItsWay, tools);
  const open = async (each: Placed) => (way === 'tab' ? inTab(each, tools) : direct(each, tools));
  return addBy(open, onItsWay, tools);
}
