import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { database } from '../../../src/background/journal/database.ts';
import { forget, forgetRequestsAt } from '../../../src/background/journal/forget.ts';
import { keptRequest } from '../../../src/background/journal/kept.ts';
import { saveObservations } from '../../../src/background/journal/observations.ts';
import { savePicture } from '../../../src/background/journal/pictures.ts';
import { saveRequest } from '../../../src/background/journal/requests.ts';
import { forgettableSize, journalSize } from '../../../src/background/journal/size.ts';
import type { Forgettable } from '../../../src/messages/data.ts';
import type { Request } from '../../../src/model/request.ts';
import { observationOf, requestOf } from './samples.ts';

const PICTURE = 'data:image/png;base64,AA==';

const mine = requestOf(10, { author: 'GearNotes', postId: '11' });
const other = requestOf(20, { author: 'others', postId: '22', marketplace: 'amazon.de' });
const open = requestOf(30, { author: 'gearnotes', postId: '11' }, { step: 'handed-over' });
const all: readonly Request[] = [mine, other, open];

/** What is seen for a request, and what was seen without one. */
const seen = [
  observationOf(11, { author: 'gearnotes', postId: '11' }, { request: mine.order.key }),
  observationOf(
    21,
    { author: 'others', postId: '22', marketplace: 'amazon.de' },
    { request: other.order.key },
  ),
  observationOf(31, { author: 'gearnotes', postId: '11' }, { request: open.order.key }),
  observationOf(12, { author: 'gearnotes', postId: '11' }),
  observationOf(13, { author: 'third', postId: '33', marketplace: 'amazon.fr' }),
];

const link = (marketplace: string) => ({
  product: {
    retailer: 'amazon' as const,
    marketplace,
    id: 'B0',
    url: `https://www.${marketplace}/dp/B0`,
  },
  at: 1,
});

beforeEach(async () => {
  const db = await database();
  for (const store of db.objectStoreNames) await db.clear(store);
  for (const request of all) {
    await saveRequest(request);
    await savePicture(request.order.key, PICTURE);
  }
  await saveObservations(seen);
  await db.put('links', link('amazon.de'), 'https://amzn.to/1');
  await db.put('links', link('amazon.com'), 'https://amzn.to/2');
  await db.put('damaged', {}, 'x');
});

async function left() {
  const db = await database();
  const requests = await db.getAllKeys('requests');
  expect(await db.getAllKeys('pictures')).toEqual(requests);
  const observations = await db.getAllFromIndex('observations', 'at');
  return {
    requests: all
      .filter(({ order }) => requests.includes(order.key))
      .map(({ createdAt }) => createdAt),
    observations: observations.map(({ at }) => at),
  };
}

describe('forgetting', () => {
  it.each<[string, Forgettable, number[], number[]]>([
    ['an item', { by: 'item', key: mine.order.key }, [20, 30], [12, 13, 21, 31]],
    [
      'an item that is not done with',
      { by: 'item', key: open.order.key },
      [10, 20, 30],
      [11, 12, 13, 21, 31],
    ],
    ['a post', { by: 'post', postId: '11' }, [20, 30], [13, 21]],
    ['an author', { by: 'author', author: 'gearnotes' }, [20, 30], [13, 21]],
    [
      'an author whose items are gone',
      { by: 'author', author: 'third' },
      [10, 20, 30],
      [11, 12, 21, 31],
    ],
    [
      'an author that is none',
      { by: 'author', author: 'gear' },
      [10, 20, 30],
      [11, 12, 13, 21, 31],
    ],
    ['a store', { by: 'store', marketplace: 'amazon.de' }, [10, 30], [11, 12, 13, 31]],
    ['what is older', { by: 'time', to: 12 }, [20, 30], [13, 21, 31]],
    ['what is newer', { by: 'time', from: 20 }, [10, 30], [11, 12, 13]],
    ['no time', { by: 'time', from: 20, to: 10 }, [10, 20, 30], [11, 12, 13, 21, 31]],
    ['all of time', { by: 'time' }, [30], []],
    ['everything', { by: 'everything' }, [30], []],
  ])(
    '%s takes it and what was seen for it, and nothing that is not done with',
    async (_, what, requests, observations) => {
      const before = await journalSize();
      const due = await forgettableSize(what);
      const forgotten = await forget(what);
      expect(await left()).toEqual({ requests, observations });
      expect(forgotten).toEqual({
        requests: before.requests - requests.length,
        observations: before.observations - observations.length,
      });
      expect(forgotten).toEqual(due);
      expect(await forget(what)).toEqual({ requests: 0, observations: 0 });
    },
  );

  it('a store takes the links that led there', async () => {
    await forget({ by: 'store', marketplace: 'amazon.de' });
    expect(await (await database()).getAllKeys('links')).toEqual(['https://amzn.to/2']);
  });

  it('everything leaves nothing else behind', async () => {
    await forget({ by: 'everything' });
    const db = await database();
    const counts = await Promise.all(
      [...db.objectStoreNames].map(async (name) => [name, await db.count(name)]),
    );
    const kept = counts.filter(([, count]) => count !== 0);
    expect(kept).toEqual([
      ['pictures', 1],
      ['requests', 1],
    ]);
  });

  it('everything takes all where nothing is on its way', async () => {
    await saveRequest({ ...open, step: 'done', outcome: 'added' });
    expect(await forget({ by: 'everything' })).toEqual({ requests: 3, observations: 5 });
    expect(await left()).toEqual({ requests: [], observations: [] });
  });

  it('of an unlinked store takes what is not done with too, and what cannot be read', async () => {
    await forgetRequestsAt('amazon.com');
    expect(await left()).toEqual({ requests: [20], observations: [13, 21] });
    expect(await (await database()).count('damaged')).toBe(0);
  });
});

describe('forgetting much', () => {
  const many = Array.from({ length: 1300 }, (_, place) =>
    observationOf(100 + place, { author: 'third' }, { request: mine.order.key }),
  );

  it('takes several batches, and stops between two of them when it is told to', async () => {
    await saveObservations(many);
    let batches = 0;
    const what: Forgettable = { by: 'item', key: mine.order.key };
    const goesOn = () => {
      batches += 1;
      return batches < 2;
    };
    expect(await forget(what, goesOn)).toEqual({ requests: 0, observations: 1000, more: true });
    expect((await left()).requests).toEqual([10, 20, 30]);
    expect(await forget(what)).toEqual({ requests: 1, observations: 301 });
    expect(await left()).toEqual({ requests: [20, 30], observations: [12, 13, 21, 31] });
  });

  it('everything takes several batches, and passes by what is not done with', async () => {
    const write = (await database()).transaction('requests', 'readwrite');
    for (let place = 0; place < 4100; place++)
      void write.store.put(keptRequest(requestOf(place + 1)));
    await write.done;
    let batches = 0;
    const first = await forget({ by: 'everything' }, () => {
      batches += 1;
      return batches < 2;
    });
    expect(first).toMatchObject({ observations: 0, more: true });
    const { requests, observations, ...more } = await forget({ by: 'everything' });
    expect(first.requests + requests).toBe(4102);
    expect(observations).toBe(5);
    expect(more).toEqual({});
    expect(await left()).toEqual({ requests: [30], observations: [] });
  }, 60_000);

  it('passes by any number of items that are not done with', async () => {
    for (let place = 0; place < 30; place++) {
      await saveRequest(requestOf(place + 1, {}, { step: 'posting' }));
    }
    expect(await forget({ by: 'time', to: 25 })).toEqual({ requests: 2, observations: 4 });
  });
});
