import type { Request } from '../../model/request.ts';
import type { DeskJournal } from './tools.ts';

/** A journal, and what makes it forget a store for good. */
export interface Forgetting {
  readonly journal: DeskJournal;
  /** What was asked of a store up to now comes back into the journal no more, however it ends. */
  forgetStore(marketplace: string): void;
}

/** A journal out of which a store can be taken while requests run there: they end in memory. */
export function forgetting(journal: DeskJournal, now: () => number): Forgetting {
  const forgottenAt = new Map<string, number>();
  const isForgotten = ({ product, createdAt }: Request) =>
    createdAt <= (forgottenAt.get(product?.marketplace ?? '') ?? 0);
  return {
    journal: {
      ...journal,
      save: (request) =>
        isForgotten(request) ? journal.forget(request.order.key) : journal.save(request),
    },
    forgetStore: (marketplace) => void forgottenAt.set(marketplace, now()),
  };
}
