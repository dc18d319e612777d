import type { Request } from '../../model/request.ts';
import { changeRequest } from '../journal/requests.ts';
import { tell } from '../news.ts';
import { reportOf } from '../report.ts';

/** Writes down what became of a request, unless it was forgotten meanwhile, and tells it. */
export async function keep(request: Request): Promise<void> {
  const kept = await changeRequest(request.order.key, () => request);
  if (kept) await tell({ news: 'report', report: reportOf(kept) });
}
