import { IDBObjectStore } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { NO_READS, type Settings } from '../../../src/model/settings.ts';
import { exported, fake, importLines, type Life, newBrowser, startWorker } from './life.ts';
import { observationOf, requestOf } from './samples.ts';

const DAY = 24 * 60 * 60 * 1000;
const NOW = 1_800_000_000_000;
const ago = (days: number) => NOW - days * DAY;

beforeEach(() => {
  newBrowser();
  vi.useFakeTimers({ toFake: ['Date'], now: NOW });
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

async function journal({ say }: Life): Promise<number[]> {
  const { reports } = await say('journal/find', {});
  const { observations } = await say('prices/list', { filter: {} });
  return [...reports.map(({ createdAt }) => createdAt), ...observations.map(({ at }) => at)].map(
    (at) => Math.round((NOW - at) / DAY),
  );
}

async function keepFor(life: Life, keepsDays: number | null): Promise<void> {
  await life.changeSettings((settings) => ({ ...settings, keepsDays }));
}

describe('what is old', () => {
  let life: Life;
  beforeEach(async () => {
    life = await startWorker();
    for (const days of [1, 29, 31, 400]) {
      await life.saveRequest(requestOf(ago(days)));
      await life.saveObservations([observationOf(ago(days))]);
    }
    await life.saveRequest(requestOf(ago(300), {}, { step: 'handed-over' }));
  });

  it('is kept where the shopper did not choose otherwise', async () => {
    await life.tidyUp();
    expect(await journal(life)).toEqual([1, 29, 31, 300, 400, 1, 29, 31, 400]);
    expect(fake.disk.kept.has('forgotAt')).toBe(false);
  });

  it('is forgotten when a worker starts, but what is on its way', async () => {
    await keepFor(life, 30);
    const next = await startWorker();
    await next.tidyUp();
    expect(await journal(next)).toEqual([1, 29, 300, 1, 29]);
  });

  it('is looked for once a day', async () => {
    await keepFor(life, 365);
    await life.tidyUp();
    expect(await journal(life)).toEqual([1, 29, 31, 300, 1, 29, 31]);
    await keepFor(life, 30);
    vi.setSystemTime(NOW + DAY - 1);
    await (await startWorker()).tidyUp();
    expect(await journal(life)).toEqual([1, 29, 31, 300, 1, 29, 31]);
    vi.setSystemTime(NOW + DAY);
    await (await startWorker()).tidyUp();
    expect(await journal(life)).toEqual([1, 300, 1]);
  });

  it('is looked for all the same where the clock was set back', async () => {
    fake.disk.kept.set('forgotAt', NOW + 1000 * DAY);
    await keepFor(life, 30);
    await life.tidyUp();
    expect(await journal(life)).toEqual([1, 29, 300, 1, 29]);
  });

  it('is nothing to the copy for private windows, whose journal ends with them', async () => {
    await keepFor(life, 30);
    fake.isPrivate = true;
    const before = fake.disk.set.mock.calls.length;
    await life.tidyUp();
    expect(await journal(life)).toHaveLength(9);
    expect(fake.disk.set.mock.calls).toHaveLength(before);
  });
});

describe('a store that was unlinked', () => {
  const linked =
    (...stores: string[]) =>
    (settings: Settings) => ({
      ...settings,
      stores: stores.map((marketplace) => ({
        retailer: 'amazon' as const,
        marketplace,
        linkedAt: 1,
        session: 'unknown' as const,
        checkedAt: 1,
        way: 'direct' as const,
        refusals: 0,
        reads: NO_READS,
      })),
    });
  const stores = async (life: Life) =>
    (await life.say('journal/find', {})).reports.map(({ marketplace }) => marketplace);

  it('is forgotten to the end by the next life, where a worker was stopped meanwhile', async () => {
    const life = await startWorker();
    await life.saveRequest(requestOf(1, { marketplace: 'amazon.de' }));
    await life.saveRequest(requestOf(2));
    vi.spyOn(IDBObjectStore.prototype, 'delete').mockImplementation(() => {
      throw new Error('stopped');
    });
    await expect(life.forgetUnlinked('amazon.de')).rejects.toThrow();
    vi.restoreAllMocks();
    expect(await stores(life)).toEqual(['amazon.com', 'amazon.de']);
    const next = await startWorker();
    await next.tidyUp();
    expect(await stores(next)).toEqual(['amazon.com']);
    await next.saveRequest(requestOf(3, { marketplace: 'amazon.de' }));
    await (await startWorker()).tidyUp();
    expect(await stores(next)).toEqual(['amazon.de', 'amazon.com']);
  });

  it('is kept where it was linked again before that', async () => {
    fake.disk.kept.set('unlinked', ['amazon.de']);
    const life = await startWorker();
    await life.changeSettings(linked('amazon.de'));
    await life.saveRequest(requestOf(1, { marketplace: 'amazon.de' }));
    await life.tidyUp();
    expect(await stores(life)).toEqual(['amazon.de']);
    expect(fake.disk.kept.get('unlinked')).toEqual([]);
  });
});

describe('an import that takes long', () => {
  it('is told of while it goes on', async () => {
    const life = await startWorker();
    await life.saveRequest(requestOf(1));
    const file = await exported(life);
    await life.say('journal/forget', { by: 'everything' });
    const { id } = await life.say('import/begin', {});
    await life.say('import/lines', { id, first: 1, lines: file });
    // Somebody else writes just then.
    let isHeld = true;
    const other = (await life.database()).transaction('requests', 'readwrite');
    const hold = async () => {
      while (isHeld) await other.store.count();
    };
    const holding = hold();
    vi.useRealTimers();
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    const finish = life.say('import/finish', { id, lines: file.length });
    await vi.advanceTimersByTimeAsync(5000);
    expect(await finish).toMatchObject({ working: 0, added: { requests: 0 } });
    isHeld = false;
    await holding;
    expect(await life.say('import/finish', { id, lines: file.length })).toMatchObject({
      added: { requests: 1 },
    });
    expect(await importLines(life, file)).toMatchObject({ known: { requests: 1 } });
  });
});
