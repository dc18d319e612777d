import type { ProductReference } from '../../model/product.ts';
import type { Request } from '../../model/request.ts';
import type { Halt } from '../../retailers/carts.ts';
import type { DeskTools } from './tools.ts';

/** A request whose product is known. */
export type Placed = Request & { readonly product: ProductReference };

/** Writes how a request ended and tells it. A wall rests the store. */
export async function finish(
  request: Request,
  { halt, detail, offer, options }: Halt,
  tools: DeskTools,
): Promise<Request> {
  const done: Request = {
    ...request,
    step: 'done',
    outcome: halt,
    finishedAt: tools.now(),
    ...(detail && { detail }),
    ...(offer && { offer }),
    ...(options && { options }),
  };
  await tools.journal.save(done);
  const { product } = request;
  if (product && (halt === 'challenge' || halt === 'rate-limited')) {
    await tools.stores.rest(product.marketplace);
  }
  tools.tell(done);
  return done;
}
