import type { Request } from '../../model/request.ts';
import { ifPossible, NotKept } from './faults.ts';
import type { DeskJournal, DeskTools } from './tools.ts';

async function orNotKept<T>(ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (cause) {
    throw new NotKept('the journal cannot be used', { cause });
  }
}

/**
 * A journal that takes every outcome: one that cannot be written is kept in memory, so that it is told truly for as
 * long as this life of the worker lasts. All else that fails is NotKept.
 */
function steadyJournal(journal: DeskJournal): DeskJournal {
  const unwritten = new Map<string, Request>();

  async function keepInMind(request: Request): Promise<void> {
    const { key } = request.order;
    const known = await journal.load(key).catch(() => undefined);
    unwritten.set(key, request);
    // A later life would add what the shopper was just told was not.
    if (known?.step === 'received') await ifPossible(() => journal.forget(key));
  }

  return {
    async save(request) {
      try {
        await journal.save(request);
        unwritten.delete(request.order.key);
      } catch (cause) {
        if (request.step !== 'done') throw new NotKept('the journal takes nothing', { cause });
        await keepInMind(request);
      }
    },
    load: async (key) => unwritten.get(key) ?? orNotKept(() => journal.load(key)),
    async unfinished() {
      const left = await orNotKept(() => journal.unfinished());
      return left.filter(({ order }) => !unwritten.has(order.key));
    },
    alike: (product, postId) => orNotKept(() => journal.alike(product, postId)),
    inTab: (tab) => orNotKept(() => journal.inTab(tab)),
    forget: (key) => orNotKept(() => journal.forget(key)),
  };
}

/** Tools whose failures do not hide what became of a request. */
export function steady(tools: DeskTools): DeskTools {
  const { stores } = tools;
  return {
    ...tools,
    journal: steadyJournal(tools.journal),
    stores: {
      ...stores,
      rest: (marketplace, ms) => ifPossible(() => stores.rest(marketplace, ms)),
      refused: (marketplace) => ifPossible(() => stores.refused(marketplace)),
      accepted: (marketplace) => ifPossible(() => stores.accepted(marketplace)),
    },
    watch: (marketplace, on) => ifPossible(() => tools.watch(marketplace, on)),
    guard: (on) => ifPossible(() => tools.guard(on)),
  };
}
