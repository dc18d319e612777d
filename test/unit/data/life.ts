import { IDBFactory } from 'fake-indexeddb';
import { vi } from 'vitest';
import type { Handlers } from '../../../src/background/handling.ts';
import type { Answer, Body } from '../../../src/messages.ts';
import { area } from '../background/asidetabs.ts';

/** What is kept by name, and whether this is the copy for private windows. */
export const fake = { disk: area(), memory: area(), isPrivate: false };

const unheard = async () => undefined;

/** An empty journal, and settings that were never set. */
export function newBrowser(): void {
  vi.stubGlobal('indexedDB', new IDBFactory());
  fake.disk.kept.clear();
  fake.memory.kept.clear();
  fake.isPrivate = false;
}

/** The background as a worker has it that was just started: the journal and the settings are all it finds. */
export async function startWorker() {
  vi.resetModules();
  vi.doMock('../../../src/platform.ts', () => ({
    browser: {
      storage: { local: fake.disk, session: fake.memory },
      extension: {
        get inIncognitoContext() {
          return fake.isPrivate;
        },
      },
      runtime: { sendMessage: unheard },
      tabs: { query: async () => [] },
      action: { setBadgeText: unheard, setBadgeBackgroundColor: unheard },
    },
  }));
  const { dataHandlers } = await import('../../../src/background/data/handlers.ts');
  const { priceHandlers } = await import('../../../src/background/prices/handlers.ts');
  const { database } = await import('../../../src/background/journal/database.ts');
  const { saveRequest } = await import('../../../src/background/journal/requests.ts');
  const { saveObservations } = await import('../../../src/background/journal/observations.ts');
  const { savePicture } = await import('../../../src/background/journal/pictures.ts');
  const { tidyUp } = await import('../../../src/background/data/retention.ts');
  const { forgetUnlinked } = await import('../../../src/background/data/unlinked.ts');
  const { changeSettings, loadSettings } = await import('../../../src/background/settings.ts');
  type Handled = keyof typeof dataHandlers | keyof typeof priceHandlers;
  const handlers: Pick<Handlers, Handled> = { ...dataHandlers, ...priceHandlers };

  /** Answers a message, as for a page of ours. */
  function say<N extends Handled>(name: N, body: Body<N>): Promise<Answer<N>> {
    return handlers[name](body, { tab: undefined });
  }

  return {
    say,
    database,
    saveRequest,
    saveObservations,
    savePicture,
    tidyUp,
    forgetUnlinked,
    changeSettings,
    loadSettings,
  };
}
export type Life = Awaited<ReturnType<typeof startWorker>>;

/** All lines of an export. */
export async function exported({ say }: Life): Promise<string[]> {
  const lines: string[] = [];
  let after: string | undefined;
  do {
    const part = await say('journal/export', after === undefined ? {} : { after });
    lines.push(...part.lines);
    after = part.next;
  } while (after !== undefined);
  return lines;
}

/** Imports lines, so many with each message. @returns what came of it */
export async function importLines(
  { say }: Life,
  lines: readonly string[],
  batch = 500,
): Promise<Partial<Answer<'import/finish'>>> {
  const { id } = await say('import/begin', {});
  for (let first = 0; first < lines.length; first += batch) {
    const some = lines.slice(first, first + batch);
    const { fault } = await say('import/lines', { id, first: first + 1, lines: some });
    if (fault) return { fault };
  }
  for (;;) {
    const finish = await say('import/finish', { id, lines: lines.length });
    if (finish.working === undefined) return finish;
  }
}

/** All that the journal holds, store by store. */
export async function held({ database }: Life): Promise<Record<string, unknown[]>> {
  const db = await database();
  const stores = ['requests', 'pictures', 'observations', 'products', 'staged'] as const;
  const all = await Promise.all(
    stores.map(async (store) => [store, [await db.getAllKeys(store), await db.getAll(store)]]),
  );
  return Object.fromEntries(all);
}
