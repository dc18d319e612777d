import type { Request } from '../../model/request.ts';
import type { Halt } from '../../retailers/carts.ts';
import { placed } from './placed.ts';
import { restTime } from './rest.ts';
import type { DeskTools } from './tools.ts';

/** A wall, or a shop that wants a pause, rests the store. */
export async function restAfter(
  { product }: Request,
  { halt, restFor }: Halt,
  tools: DeskTools,
): Promise<void> {
  if (!product || (halt !== 'challenge' && halt !== 'rate-limited')) return;
  await tools.stores.rest(product.marketplace, restTime(restFor));
}

/** Access goes with the link: what was unlinked in the meantime misses more than that. */
async function endNow({ product }: Request, end: Halt, tools: DeskTools): Promise<Halt> {
  if (!product || end.halt !== 'permission-missing') return end;
  const isLinked = (await tools.stores.linked(product.marketplace)) !== undefined;
  return isLinked ? end : { ...end, halt: 'not-linked' };
}

/** Writes how a request ended and tells it. */
export async function finish(request: Request, given: Halt, tools: DeskTools): Promise<Request> {
  const end = await endNow(request, given, tools);
  const { halt, detail, offer, options } = end;
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
  await restAfter(request, end, tools);
  const known = placed(done);
  if (known?.offer) tools.observe(known, 'page');
  tools.tell(done);
  return done;
}

/** It was sent, and nothing could be read after that. */
export const UNREAD: Halt = { halt: 'unknown', detail: 'unread' };

/** From `posting` on, a failure of our own leaves open what became of it. */
export async function orUnknown(
  request: Request,
  unknown: Halt,
  tools: DeskTools,
  act: () => Promise<Request>,
): Promise<Request> {
  try {
    return await act();
  } catch (error) {
    console.error('Hashcart could not look what became of an add', error);
    return finish(request, unknown, tools);
  }
}
