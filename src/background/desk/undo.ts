import type { OutcomeWord } from '../../model/outcome.ts';
import type { UndoResult } from '../../model/report.ts';
import type { CartLine, Request } from '../../model/request.ts';
import { heldOf } from './compare.ts';
import { failure, orHalt } from './faults.ts';
import type { Placed } from './placed.ts';
import type { DeskTools } from './tools.ts';

/** What became of an undo, and how its request stands now. */
export interface Undone {
  readonly result: UndoResult;
  readonly request: Request;
}

/** What is to be taken back: so many, of so many that are there by the request as far as the shopper saw. */
export interface Surplus {
  readonly quantity?: number | undefined;
  readonly of?: number | undefined;
}

/** A request that is being taken back. */
type Removing = Placed & { readonly gained: CartLine; readonly leaves: number };

const RESULT_OF_HALT: Partial<Record<OutcomeWord, UndoResult>> = {
  'signed-out': 'signed-out',
  challenge: 'challenge',
  network: 'network',
  'permission-missing': 'permission-missing',
};

/** How many of the product the cart holds when it is taken back. */
const kept = ({ gained, before = [], leaves }: Removing) => heldOf(gained, before) + leaves;

async function remove(request: Removing, tools: DeskTools): Promise<UndoResult> {
  const { product, gained, leaves } = request;
  const taken = { ...gained, quantity: gained.quantity - leaves };
  const shop = tools.shop(product.marketplace);
  const result = await orHalt(() => tools.cart(product).remove(shop, taken, kept(request)));
  return typeof result === 'string' ? result : (RESULT_OF_HALT[result.halt] ?? 'failed');
}

/** Whether the cart holds no more than it should, as far as can be seen. */
async function isGone(request: Removing, tools: DeskTools): Promise<boolean> {
  const shop = tools.shop(request.product.marketplace);
  const reading = await orHalt(() => tools.cart(request.product).lines(shop)).catch(failure);
  return 'lines' in reading && heldOf(request.gained, reading.lines) <= kept(request);
}

/** A failure of our own leaves open whether it was sent: the cart is read then. */
async function removed(request: Removing, tools: DeskTools): Promise<UndoResult> {
  try {
    return await remove(request, tools);
  } catch (error) {
    console.error('Hashcart could not take an add back', error);
    return (await isGone(request, tools)) ? 'removed' : 'failed';
  }
}

/** Writes how it ended: taken back, or as it was before. */
async function end(removing: Removing, gone: boolean, tools: DeskTools): Promise<Request> {
  // What was noted in the meantime stays.
  const now = await tools.journal.load(removing.order.key).catch(() => undefined);
  const { leaves: _, ...request } = { ...(now ?? removing), step: 'done' as const };
  const { gained, leaves } = removing;
  const less = { gained: { ...gained, quantity: leaves } };
  const change = leaves > 0 ? less : { removedAt: tools.now() };
  const ended: Request = gone ? { ...request, ...change } : request;
  await tools.journal.save(ended);
  tools.tell(ended);
  return ended;
}

/**
 * Takes out of the cart what a request put in, all of it or some, and notes it. The step `removing` is on disk
 * before anything is sent.
 */
export async function undo(
  request: Request,
  { quantity, of }: Surplus,
  tools: DeskTools,
): Promise<Undone> {
  const { product, gained, removedAt } = request;
  if (removedAt) return { result: 'gone', request };
  if (!product || !gained) return { result: 'failed', request };
  // It was asked before, and its answer was lost.
  if (of !== undefined && of !== gained.quantity) return { result: 'removed', request };
  const mayReach = await tools.mayReach(product.marketplace);
  if (!mayReach) return { result: 'permission-missing', request };
  const leaves = gained.quantity - Math.min(quantity ?? gained.quantity, gained.quantity);
  const removing = { ...request, product, gained, step: 'removing' as const, leaves };
  await tools.journal.save(removing);
  const result = await removed(removing, tools);
  const gone = result === 'removed' || result === 'gone';
  return { result, request: await end(removing, gone, tools) };
}

/** After a restart the cart alone says whether it was taken back; nothing is sent again. */
export async function settleUndo(request: Placed, tools: DeskTools): Promise<Request> {
  const { gained, leaves } = request;
  if (!gained || leaves === undefined) return request;
  const removing = { ...request, gained, leaves };
  return end(removing, await isGone(removing, tools), tools);
}
