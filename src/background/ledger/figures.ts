import type { Figures } from '../../model/figures.ts';
import { everyRequest } from '../journal/every.ts';
import { FigureCount } from './count.ts';

/** Figures of all that the journal knows, a batch at a time: it may be large. */
export async function figures(): Promise<Figures> {
  const count = new FigureCount();
  for await (const batch of everyRequest()) for (const record of batch) count.take(record);
  return count.figures();
}
