import { forceCloseDatabase, IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { openDB, unwrap } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Request } from '../../../src/model/request.ts';
import { DeskWorld, order } from '../desk/doubles.ts';
import { done, openOld, VERSIONS } from './earlierversions.ts';
import { startWorker } from './journalworker.ts';

const product = {
  retailer: 'amazon',
  marketplace: 'amazon.com',
  id: 'B0BFC7WQ6R',
  url: 'https://www.amazon.com/dp/B0BFC7WQ6R',
} as const;

let clock = 1;
function request(change: Partial<Request> = {}): Request {
  clock += 1;
  return { order: order(), createdAt: clock, step: 'received', product, ...change };
}

beforeEach(() => vi.stubGlobal('indexedDB', new IDBFactory()));

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('a database of an earlier version', () => {
  it.each(VERSIONS.map((_, index) => index + 1))(
    '%i is opened with all that is in it',
    async (version) => {
      const old = await openOld(version);
      const finished = request({ step: 'done', outcome: 'added' });
      const left = request();
      const stores = [...old.objectStoreNames];
      const write = old.transaction(stores, 'readwrite');
      for (const each of [finished, left]) write.objectStore('requests').put(each);
      write.objectStore('pictures').put('data:image/png;base64,AA==', finished.order.key);
      const asked = {
        at: 5,
        method: 'GET',
        host: 'www.amazon.com',
        purpose: 'cart',
        result: '200',
      };
      write.objectStore('traffic').put(asked);
      const known = { product, at: Date.now() };
      if (version > 1) write.objectStore('links').put(known, 'https://amzn.to/3');
      await done(write);
      old.close();
      const journal = await startWorker();
      expect(await journal.recentRequests(9)).toEqual([left, finished]);
      expect(await journal.unfinishedRequests()).toEqual([left]);
      expect(await journal.requestsForProduct('amazon.com', product.id)).toEqual([finished, left]);
      expect(await journal.loadPicture(finished.order.key)).toBe('data:image/png;base64,AA==');
      expect(await journal.recentTraffic()).toEqual([{ ...asked, how: 'background' }]);
      expect(await journal.knownTarget('https://amzn.to/3')).toEqual(
        version > 1 ? product : undefined,
      );
      expect(await journal.damagedCount()).toBe(0);
      const found = await journal.findRequests({ words: 'b0bfc', author: 'GEARNOTES' });
      expect(found).toEqual({ requests: [left, finished] });
      const missed = await journal.findRequests({ words: 'b0bfc', fate: 'in-cart' });
      expect(missed).toEqual({ requests: [] });
    },
  );
});

describe('a record that cannot be read', () => {
  async function damage(...records: object[]): Promise<void> {
    const db = await openDB('hashcart');
    for (const record of records) await db.put('requests', record);
    db.close();
  }

  it('is set aside once, and takes no other with it', async () => {
    const journal = await startWorker();
    const whole = [request({ step: 'done', outcome: 'added' }), request(), request()];
    for (const each of whole) await journal.saveRequest(each);
    const broken = { order: { key: 'x' }, createdAt: 1e12, step: 'received', product };
    await damage(broken, { ...broken, order: { key: 'y' }, step: 'posting' });
    expect(await journal.unfinishedRequests()).toEqual(whole.slice(1));
    expect(await journal.damagedCount()).toBe(2);
    expect(await journal.recentRequests(9)).toEqual(whole.toReversed());
    const raw = await (await journal.database()).getAll('requests');
    expect(raw).toHaveLength(3);
    expect(await journal.unfinishedRequests()).toHaveLength(2);
    expect(await journal.damagedCount()).toBe(2);
    expect(await (await journal.database()).get('damaged', 'x')).toEqual(broken);
    await journal.discardDamaged();
    expect(await journal.damagedCount()).toBe(0);
  });

  it('goes with the store that is unlinked, since it may be of it', async () => {
    const journal = await startWorker();
    await journal.saveRequest(request());
    await damage({ order: { key: 'x' }, createdAt: 'yesterday', step: 'received' });
    expect(await journal.loadRequest('x')).toBeUndefined();
    expect(await journal.damagedCount()).toBe(1);
    await journal.forgetRequestsAt('amazon.com');
    expect(await journal.damagedCount()).toBe(0);
  });
});

/** A desk whose journal is the real one. */
async function deskOnDisk() {
  const journal = await startWorker();
  const world = new DeskWorld((tools) => ({
    ...tools,
    journal: {
      save: journal.saveRequest,
      load: journal.loadRequest,
      unfinished: journal.unfinishedRequests,
      alike: journal.requestsFor,
      inTab: journal.requestInTab,
      forget: journal.forgetRequest,
    },
  }));
  for (const level of ['error', 'warn'] as const) vi.spyOn(console, level).mockReturnValue();
  return { world, journal };
}

const full = () => {
  throw new DOMException('full', 'QuotaExceededError');
};

describe('a disk that is full', () => {
  it('lets nothing be posted, and is told with a next step', async () => {
    const { world, journal } = await deskOnDisk();
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(full);
    const answer = await world.desk.add(order());
    expect(answer).toMatchObject({ step: 'done', outcome: 'failed', detail: 'not-kept' });
    expect(world.shop.adds).toEqual([]);
    expect(world.told.at(-1)).toEqual(answer);
    vi.restoreAllMocks();
    expect(await journal.unfinishedRequests()).toEqual([]);
  });

  it('before the post lets nothing be posted, not even by a later life', async () => {
    const { world, journal } = await deskOnDisk();
    const put = IDBObjectStore.prototype.put;
    let room = 1;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      ...args
    ) {
      room -= 1;
      return room < 0 ? full() : put.apply(this, args);
    });
    expect(await world.desk.add(order())).toMatchObject({ outcome: 'failed', detail: 'not-kept' });
    vi.restoreAllMocks();
    await world.desk.resume();
    expect(world.shop.adds).toEqual([]);
    expect(await journal.unfinishedRequests()).toEqual([]);
  });

  it('after the post hides nothing: the cart is read and told', async () => {
    const { world } = await deskOnDisk();
    const { shop } = world;
    shop.onAdd = () => {
      shop.take();
      vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(full);
      return undefined;
    };
    const asked = order();
    expect((await world.desk.add(asked)).outcome).toBe('added');
    expect(world.told.at(-1)?.outcome).toBe('added');
    // The button that had no answer asks again.
    expect((await world.desk.add(asked)).outcome).toBe('added');
    expect(shop.adds).toHaveLength(1);
  });
});

describe('a database that cannot be opened', () => {
  it.each<[string, () => void]>([
    [
      'since it throws',
      () => {
        vi.spyOn(indexedDB, 'open').mockImplementation(() => {
          throw new DOMException('broken', 'UnknownError');
        });
      },
    ],
    ['since it is of a later version', () => undefined],
  ])('%s is told, and nothing is posted', async (_, breakIt) => {
    const later = await openDB('hashcart', 99);
    later.close();
    const { world } = await deskOnDisk();
    breakIt();
    const answer = await world.desk.add(order());
    expect(answer).toMatchObject({ outcome: 'failed', detail: 'not-kept' });
    await world.desk.resume();
    await world.desk.tabChanged(1);
    expect(await world.desk.undo(answer.order.key)).toMatchObject({ result: 'failed' });
    expect(world.shop.adds).toEqual([]);
  });

  it('since an older copy holds it: is told at once, and opens when that is gone', async () => {
    const older = await openOld(3);
    const { world } = await deskOnDisk();
    expect(await world.desk.add(order())).toMatchObject({ outcome: 'failed', detail: 'not-kept' });
    older.close();
    await vi.waitFor(async () => expect((await world.desk.add(order())).outcome).toBe('added'));
  });

  it('since nothing comes of it: is told in time', async () => {
    const { world } = await deskOnDisk();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const silent = new IDBFactory().open('silent');
    silent.addEventListener = () => undefined;
    vi.spyOn(indexedDB, 'open').mockReturnValue(silent);
    const answer = world.desk.add(order());
    await vi.advanceTimersByTimeAsync(60_000);
    expect(await answer).toMatchObject({ outcome: 'failed', detail: 'not-kept' });
  });

  it('in the middle of its use: is opened anew', async () => {
    const { world, journal } = await deskOnDisk();
    expect((await world.desk.add(order())).outcome).toBe('added');
    Reflect.apply(forceCloseDatabase, undefined, [unwrap(await journal.database())]);
    expect((await world.desk.add(order({ again: true }))).outcome).toBe('added');
  });

  it('makes way for a newer copy', async () => {
    const journal = await startWorker();
    await journal.saveRequest(request());
    const newer = await openDB('hashcart', 99);
    expect(newer.version).toBe(99);
    newer.close();
  });
});
