import type { Handlers } from '../handling.ts';
import { listObservations } from '../journal/observations.ts';

/** The handlers of messages about observed prices. */
export const priceHandlers: Pick<Handlers, 'prices/list'> = {
  'prices/list': ({ filter, after }) => listObservations(filter, after),
};
