import type { UndoResult } from '../../messages.ts';
import type { OutcomeWord } from '../../model/outcome.ts';
import type { CartLine, Request } from '../../model/request.ts';
import { ShopError } from '../../retailers/session.ts';
import { heldOf } from './compare.ts';
import type { Placed } from './finish.ts';
import type { DeskTools } from './tools.ts';

const RESULT_OF_HALT: Partial<Record<OutcomeWord, UndoResult>> = {
  'signed-out': 'signed-out',
  challenge: 'challenge',
  network: 'network',
};

async function removal(
  { product, before = [] }: Placed,
  taken: CartLine,
  left: number,
  tools: DeskTools,
): Promise<UndoResult> {
  if (!(await tools.mayReach(product.marketplace))) return 'permission-missing';
  try {
    const shop = tools.shop(product.marketplace);
    const result = await tools.cart(product).remove(shop, taken, heldOf(taken, before) + left);
    return typeof result === 'string' ? result : (RESULT_OF_HALT[result.halt] ?? 'failed');
  } catch (error) {
    if (error instanceof ShopError) return 'network';
    throw error;
  }
}

/**
 * Takes out of the cart what a request put in, all of it or some, and notes it.
 * @param quantity how many to take out; all, when it is left out
 */
export async function undo(
  request: Request,
  quantity: number | undefined,
  tools: DeskTools,
): Promise<{ result: UndoResult; request: Request }> {
  const { product, gained, removedAt } = request;
  if (removedAt) return { result: 'gone', request };
  if (!product || !gained) return { result: 'failed', request };
  const taken = { ...gained, quantity: Math.min(quantity ?? gained.quantity, gained.quantity) };
  const left = gained.quantity - taken.quantity;
  const result = await removal({ ...request, product }, taken, left, tools);
  if (result !== 'removed' && result !== 'gone') return { result, request };
  const undone: Request =
    left > 0
      ? { ...request, gained: { ...gained, quantity: left } }
      : { ...request, removedAt: tools.now() };
  await tools.journal.save(undone);
  tools.tell(undone);
  return { result, request: undone };
}
