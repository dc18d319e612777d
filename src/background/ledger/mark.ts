import type { Body } from '../../messages.ts';
import type { Request } from '../../model/request.ts';
import { loadRequest } from '../journal/requests.ts';
import { keep } from './keep.ts';

type As = Body<'ledger/mark'>['as'];

function marked(request: Request, as: As, at: number): Request {
  const { bought, returnedAt: _, change, ...rest } = request;
  if (as === 'in-cart') return { ...rest, ...(change && { change }) };
  const quantity = Math.max(1, request.gained?.quantity ?? 1);
  const purchase = bought ?? { at, by: 'hand' as const, quantity };
  return { ...rest, bought: purchase, ...(as === 'returned' && { returnedAt: at }) };
}

/**
 * Notes what the shopper says became of an add; or takes that back.
 * @returns the request as it now stands; undefined where nothing was added by it
 */
export async function mark(key: string, as: As): Promise<Request | undefined> {
  const request = await loadRequest(key);
  if (!request?.gained || request.step !== 'done') return undefined;
  const now = marked(request, as, Date.now());
  await keep(now);
  return now;
}
