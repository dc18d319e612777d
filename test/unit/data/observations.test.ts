import 'fake-indexeddb/auto';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { database } from '../../../src/background/journal/database.ts';
import { forget } from '../../../src/background/journal/forget.ts';
import {
  listObservations,
  saveObservations,
} from '../../../src/background/journal/observations.ts';
import type { Observation } from '../../../src/model/observation.ts';
import { observationOf } from './samples.ts';

type Filter = Parameters<typeof listObservations>[0];

async function empty(): Promise<void> {
  const db = await database();
  await db.clear('observations');
  await db.clear('products');
}

async function listAll(filter: Filter): Promise<{ found: Observation[]; looked: number[] }> {
  const found: Observation[] = [];
  const looked: number[] = [];
  let after: string | undefined;
  do {
    const page = await listObservations(filter, after);
    found.push(...page.observations);
    if (page.searchedTo !== undefined) looked.push(page.searchedTo);
    after = page.next;
  } while (after !== undefined);
  return { found, looked };
}

const times = async (filter: Filter) => (await listAll(filter)).found.map(({ at }) => at);

describe('prices that were seen', () => {
  const speaker = { title: 'Echo Spot', id: 'B0BFC7WQ6R' };
  const cable = { title: 'USB cable', id: 'B0CABLE001', author: 'CableGuy' };

  beforeAll(async () => {
    await empty();
    await saveObservations([
      observationOf(1, speaker),
      observationOf(2, cable, { stage: 'cart' }),
      observationOf(3, { ...speaker, marketplace: 'amazon.de', title: 'Echo Lautsprecher' }),
    ]);
    await saveObservations([observationOf(4, { ...cable, title: 'USB cord' })]);
  });

  it.each<[Filter, number[]]>([
    [{}, [4, 3, 2, 1]],
    [{ productId: 'B0BFC7WQ6R' }, [3, 1]],
    [{ productId: 'B0BFC7WQ6' }, []],
    [{ marketplace: 'amazon.com', productId: 'B0BFC7WQ6R' }, [1]],
    [{ marketplace: 'amazon.de' }, [3]],
    [{ author: 'cableguy' }, [4, 2]],
    [{ author: 'cableguy', words: 'echo' }, []],
    [{ stage: 'cart' }, [2]],
    [{ words: 'ech' }, [3, 1]],
    [{ words: 'usb cable' }, [2]],
    [{ words: 'cable cord' }, []],
    [{ words: 'b0cable001' }, [4, 2]],
    [{ words: 'lautsprecher', marketplace: 'amazon.com' }, []],
    [{ from: 2, to: 3 }, [3, 2]],
    [{ from: 3, to: 2 }, []],
    [{ words: 'usb', author: 'CABLEGUY', stage: 'page', from: 4 }, [4]],
  ])('for %j are those of %j', async (filter, expected) => {
    expect(await times(filter)).toEqual(expected);
  });

  it('are given as they were written down', async () => {
    const seen = observationOf(5, {}, { request: crypto.randomUUID(), seller: 'SELLER' });
    await saveObservations([seen]);
    const { observations } = await listObservations({ from: 5 });
    expect(observations).toEqual([seen]);
  });

  it('that cannot be read are passed over', async () => {
    const { store } = (await database()).transaction('observations', 'readwrite');
    await Reflect.apply(store.put, store, [{ ...observationOf(6), stage: 'moon' }]);
    expect(await times({ from: 4 })).toEqual([5, 4]);
  });
});

describe('many prices', () => {
  const COUNT = 3500;
  const PRODUCTS = 700;
  const all = Array.from({ length: COUNT }, (_, place) => {
    const product = place % PRODUCTS;
    return observationOf(place + 1, {
      id: `B0${String(product).padStart(8, '0')}`,
      title: `Thing ${product} ${product % 2 === 0 ? 'even' : 'odd'} ${product < 20 ? 'rare' : ''}`,
      author: place < 10 ? 'early' : 'gearnotes',
    });
  });
  const expected = (isWanted: (observation: Observation, place: number) => boolean) =>
    all
      .filter(isWanted)
      .map(({ at }) => at)
      .reverse();

  beforeAll(async () => {
    await empty();
    await saveObservations(all);
  }, 60_000);

  it('are gone through page by page, each once', async () => {
    const { found, looked } = await listAll({});
    expect(found.map(({ at }) => at)).toEqual(expected(() => true));
    expect(looked).toEqual([]);
  }, 60_000);

  it('of few products are merged in the order of time', async () => {
    const { found, looked } = await listAll({ words: 'rare thing' });
    expect(found.map(({ at }) => at)).toEqual(expected((_, place) => place % PRODUCTS < 20));
    expect(found).toHaveLength(100);
    expect(looked).toEqual([]);
  });

  it('of an author are found however far back', async () => {
    const page = await listObservations({ author: 'early', words: 'thing' });
    expect(page.observations.map(({ at }) => at)).toEqual([10, 9, 8, 7, 6, 5, 4, 3, 2, 1]);
    expect(page).not.toHaveProperty('next');
  });

  it('are looked through as far as one answer may, and it is said how far that is', async () => {
    const page = await listObservations({ stage: 'checkout' });
    expect(page).toMatchObject({ observations: [], searchedTo: COUNT - 1999 });
    expect(await listObservations({ stage: 'checkout' }, page.next)).toEqual({ observations: [] });
  }, 60_000);
});

describe('a product', () => {
  beforeEach(empty);

  it('is found by the titles of what is left of it alone', async () => {
    await saveObservations([observationOf(1, { title: 'Old name' })]);
    await saveObservations([observationOf(2, { title: 'New name' })]);
    await forget({ by: 'time', to: 1 });
    expect(await times({ words: 'name' })).toEqual([2]);
    expect(await times({ words: 'old' })).toEqual([]);
    expect(await (await database()).count('products')).toBe(1);
    await forget({ by: 'time' });
    expect(await (await database()).count('products')).toBe(0);
  });
});
