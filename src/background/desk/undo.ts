import type { UndoResult } from '../../messages.ts';
import type { OutcomeWord } from '../../model/outcome.ts';
import type { Request } from '../../model/request.ts';
import { ShopError } from '../../retailers/session.ts';
import { heldOf } from './compare.ts';
import type { DeskTools } from './tools.ts';

const RESULT_OF_HALT: Partial<Record<OutcomeWord, UndoResult>> = {
  'signed-out': 'signed-out',
  challenge: 'challenge',
  network: 'network',
};

async function removal(request: Request, tools: DeskTools): Promise<UndoResult> {
  const { product, gained, before = [] } = request;
  if (!product || !gained) return 'failed';
  if (!(await tools.mayReach(product.marketplace))) return 'permission-missing';
  try {
    const shop = tools.shop(product.marketplace);
    const result = await tools.cart(product).remove(shop, gained, heldOf(gained, before));
    return typeof result === 'string' ? result : (RESULT_OF_HALT[result.halt] ?? 'failed');
  } catch (error) {
    if (error instanceof ShopError) return 'network';
    throw error;
  }
}

/** Takes out of the cart what a request put in, and notes that it is gone. */
export async function undo(
  request: Request,
  tools: DeskTools,
): Promise<{ result: UndoResult; request: Request }> {
  if (request.removedAt) return { result: 'gone', request };
  const result = await removal(request, tools);
  if (result !== 'removed' && result !== 'gone') return { result, request };
  const undone: Request = { ...request, removedAt: tools.now() };
  await tools.save(undone);
  tools.tell(undone);
  return { result, request: undone };
}
