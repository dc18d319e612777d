import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { database } from '../../../src/background/journal/database.ts';
import { findRequests } from '../../../src/background/journal/find.ts';
import { keptRequest } from '../../../src/background/journal/kept.ts';
import { saveRequest } from '../../../src/background/journal/requests.ts';
import type { Request } from '../../../src/model/request.ts';
import { requestOf } from './samples.ts';

type Wanted = Parameters<typeof findRequests>[0];

async function fill(requests: readonly Request[]): Promise<void> {
  const { store, done } = (await database()).transaction('requests', 'readwrite');
  for (const request of requests) void store.put(keptRequest(request));
  await done;
}

/** Looks for all there is to be found, page by page. */
async function findAll(wanted: Wanted): Promise<{ found: number[]; pages: number }> {
  const found: number[] = [];
  let pages = 0;
  let after: string | undefined;
  do {
    const page = await findRequests({ ...wanted, ...(after !== undefined && { after }) });
    found.push(...page.requests.map(({ createdAt }) => createdAt));
    pages += 1;
    after = page.next;
  } while (after !== undefined);
  return { found, pages };
}

const times = async (wanted: Wanted) => (await findAll(wanted)).found;

async function empty(): Promise<void> {
  await (await database()).clear('requests');
}

describe('a small journal', () => {
  const speaker = requestOf(1, { title: 'Écho Spot – Lautsprecher', marketplace: 'amazon.de' });
  const cable = requestOf(2, { title: 'USB-C cable', author: 'CableGuy', id: 'B0CABLE001' });
  const removed = requestOf(3, { title: 'USB-A cable' }, { removedAt: 9 });
  const bought = requestOf(
    4,
    { title: 'ワイヤレスイヤホン ノイズキャンセリング' },
    { bought: { at: 9, by: 'hand', quantity: 1 } },
  );
  const { gained: _, ...nothing } = requestOf(5, {}, { outcome: 'unavailable' });
  const open = requestOf(6, {}, { step: 'handed-over' });

  it('is filled', async () => {
    for (const each of [speaker, cable, removed, bought, nothing, { ...open, gained: undefined }]) {
      await saveRequest(JSON.parse(JSON.stringify(each)));
    }
  });

  it.each<[Wanted, number[]]>([
    [{}, [6, 5, 4, 3, 2, 1]],
    [{ words: 'cable' }, [3, 2]],
    [{ words: 'cab' }, [3, 2]],
    [{ words: 'USB-C' }, [3, 2]],
    [{ words: 'usb cab cableg' }, [2]],
    [{ words: 'able' }, []],
    [{ words: 'echo laut' }, [1]],
    [{ words: 'ÉCHO' }, [6, 5, 1]],
    [{ words: 'イヤホン' }, [4]],
    [{ words: 'amazon.de' }, [1]],
    [{ words: 'b0cable001' }, [2]],
    [{ words: 'cableguy' }, [2]],
    [{ words: ' – ' }, [6, 5, 4, 3, 2, 1]],
    [{ author: 'cableguy' }, [2]],
    [{ author: 'nobody' }, []],
    [{ marketplace: 'amazon.de' }, [1]],
    [{ fate: 'in-cart' }, [2, 1]],
    [{ fate: 'removed' }, [3]],
    [{ fate: 'bought' }, [4]],
    [{ fate: 'returned' }, []],
    [{ fate: 'not-added' }, [5]],
    [{ from: 2, to: 3 }, [3, 2]],
    [{ from: 3, to: 2 }, []],
    [{ words: 'cable', author: 'gearnotes', fate: 'removed', from: 3, to: 3 }, [3]],
    [{ words: 'cable', author: 'gearnotes', fate: 'bought' }, []],
  ])('gives for %j the requests of %j', async (wanted, expected) => {
    expect(await times(wanted)).toEqual(expected);
  });

  it('gives what was kept, without what it is found by', async () => {
    const { requests } = await findRequests({ words: 'echo laut' });
    expect(requests).toEqual([speaker]);
  });

  it('finds a request by what became of it since', async () => {
    await saveRequest({ ...bought, returnedAt: 10 });
    expect(await times({ fate: 'bought' })).toEqual([]);
    expect(await times({ fate: 'returned' })).toEqual([4]);
  });

  it('refuses a place that it never gave', async () => {
    await expect(findRequests({ after: '["x"]' })).rejects.toThrow();
  });
});

describe('a large journal', () => {
  const COUNT = 2400;
  const titleOf = (number: number) =>
    [`Thing ${number}`, number % 2 === 0 ? 'even' : 'odd', number % 500 === 0 ? 'rare' : '']
      .join(' ')
      .trim();
  const all = Array.from({ length: COUNT }, (_, place) =>
    requestOf(place + 1, {
      title: titleOf(place + 1),
      author: place % 4 === 0 ? 'often' : 'others',
      marketplace: place < 100 ? 'amazon.de' : 'amazon.com',
    }),
  );
  const expected = (isWanted: (request: Request) => boolean) =>
    all
      .filter(isWanted)
      .map(({ createdAt }) => createdAt)
      .reverse();

  it('is gone through page by page, each request once', async () => {
    await empty();
    await fill(all);
    const { found, pages } = await findAll({});
    expect(found).toEqual(expected(() => true));
    expect(pages).toBe(COUNT / 50);
  }, 60_000);

  it('gives what is rare at once, however far back', async () => {
    const page = await findRequests({ words: 'thing rare' });
    expect(page.requests.map(({ createdAt }) => createdAt)).toEqual(
      expected(({ createdAt }) => createdAt % 500 === 0),
    );
    expect(page).not.toHaveProperty('next');
    const { requests } = await findRequests({ words: 'thing', marketplace: 'amazon.de' });
    expect(requests).toHaveLength(50);
    expect(await times({ words: 'thing', marketplace: 'amazon.de' })).toEqual(
      expected(({ createdAt }) => createdAt <= 100),
    );
  });

  it('gives what is common page by page', async () => {
    expect(await times({ words: 'odd', author: 'often' })).toEqual(
      expected(({ createdAt }) => createdAt % 4 === 1),
    );
    expect(await times({ author: 'Often' })).toEqual(
      expected(({ createdAt }) => createdAt % 4 === 1),
    );
  }, 60_000);

  it('looks no further than one answer may, and says how far it looked', async () => {
    const limits = { keys: 1000, few: 10, work: 700 };
    // Each is common, and no request is both.
    const wanted = { words: 'thing even odd' };
    const page = await findRequests(wanted, limits);
    expect(page).toMatchObject({ requests: [], searchedTo: COUNT - 699 });
    const next = await findRequests({ ...wanted, after: page.next }, limits);
    expect(next).toMatchObject({ requests: [], searchedTo: COUNT - 1399 });
    const last = { ...wanted, to: 600, after: page.next };
    expect(await findRequests(last, limits)).toEqual({ requests: [] });
    expect(await times(wanted)).toEqual([]);
  }, 60_000);

  it('passes none of many that were made at the same moment', async () => {
    await empty();
    const together = Array.from({ length: 120 }, () => requestOf(7));
    await fill([...together, requestOf(6), requestOf(8)]);
    const { found } = await findAll({});
    expect(found).toEqual([8, ...together.map(() => 7), 6]);
    expect(await times({ words: 'echo', author: 'gearnotes' })).toEqual(found);
  });
});
