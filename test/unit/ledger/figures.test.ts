import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { database } from '../../../src/background/journal/database.ts';
import { everyRequest } from '../../../src/background/journal/every.ts';
import { keptRequest } from '../../../src/background/journal/kept.ts';
import { saveRequest } from '../../../src/background/journal/requests.ts';
import { FigureCount } from '../../../src/background/ledger/count.ts';
import { figures } from '../../../src/background/ledger/figures.ts';
import { Figures } from '../../../src/model/figures.ts';
import type { Request } from '../../../src/model/request.ts';
import { order } from '../desk/doubles.ts';
import { added, by, day, pasted, usd } from './added.ts';

function figuresOf(...requests: Request[]): Figures {
  const count = new FigureCount();
  for (const request of requests) count.take(request);
  return Figures.parse(count.figures());
}

const bought = (at: number, quantity = 1) => ({ at, by: 'visit' as const, quantity });

describe('adds and purchases', () => {
  it('are counted by author, site, store and month, each in the month that it happened in', () => {
    const german = { ...(added().product ?? expect.unreachable()), marketplace: 'amazon.de' };
    const seen = figuresOf(
      by('gearnotes', { createdAt: day(2026, 9, 30), bought: bought(day(2026, 10, 2)) }),
      by('GearNotes', { createdAt: day(2026, 10, 1), removedAt: day(2026, 10, 3) }),
      by('trailfeet', { createdAt: day(2026, 10, 1), product: german }),
      pasted({ createdAt: day(2026, 11, 1), returnedAt: day(2026, 12, 1) }),
    );
    expect(seen.total).toEqual({ name: '', added: 4, removed: 1, bought: 2, returned: 1 });
    expect(seen.authors).toBe(2);
    expect(seen.byAuthor).toEqual([
      { name: 'gearnotes', added: 2, removed: 1, bought: 1, returned: 0 },
      { name: '', added: 1, removed: 0, bought: 1, returned: 1 },
      { name: 'trailfeet', added: 1, removed: 0, bought: 0, returned: 0 },
    ]);
    expect(seen.bySite).toEqual([
      { name: 'x', added: 3, removed: 1, bought: 1, returned: 0 },
      { name: '', added: 1, removed: 0, bought: 1, returned: 1 },
    ]);
    expect(seen.byStore.map(({ name, added }) => [name, added])).toEqual([
      ['amazon.com', 3],
      ['amazon.de', 1],
    ]);
    expect(seen.byMonth).toEqual([
      { name: '2026-09', added: 1, removed: 0, bought: 0, returned: 0 },
      { name: '2026-10', added: 2, removed: 1, bought: 1, returned: 0 },
      { name: '2026-11', added: 1, removed: 0, bought: 0, returned: 0 },
      { name: '2026-12', added: 0, removed: 0, bought: 1, returned: 1 },
    ]);
  });

  it('are not counted of what never was in the cart', () => {
    const { gained: _, ...refused } = added({ outcome: 'unavailable' });
    const seen = figuresOf(refused, {
      order: order(),
      createdAt: day(2026, 1, 1),
      step: 'posting',
    });
    expect(seen.total.added).toBe(0);
    expect(seen.byMonth).toEqual([]);
    expect(seen.fromPostToAdd).toEqual({ count: 0 });
  });

  it('tell how many authors there are, and list those that most was added from', () => {
    const often = by('most');
    const seen = figuresOf(...Array.from({ length: 150 }, (_, n) => by(`a${n}`)), often, often);
    expect(seen.authors).toBe(151);
    expect(seen.byAuthor).toHaveLength(100);
    expect(seen.byAuthor[0]).toMatchObject({ name: 'most', added: 2 });
  });
});

describe('the time until', () => {
  it('the add is the middle one of all, where the post tells when it was written', () => {
    // The id of the other samples' post, and when that was written.
    const written = Number((1_840_000_000_000_000_001n >> 22n) + 1_288_834_974_657n);
    const addedAt = (ms: number) => by('gearnotes', { createdAt: written + ms });
    expect(figuresOf(addedAt(9000), addedAt(1000), addedAt(2000)).fromPostToAdd).toEqual({
      count: 3,
      median: 2000,
    });
    expect(figuresOf(addedAt(1000), addedAt(2000)).fromPostToAdd.median).toBe(1500);
    // A clock that goes wrong, and a link without a post.
    expect(figuresOf(addedAt(-1), pasted()).fromPostToAdd).toEqual({ count: 0 });
  });

  it('the purchase is never less than nothing: a shop may tell the day alone', () => {
    const createdAt = day(2026, 11, 24);
    const noon = added({ createdAt: createdAt + 1, bought: bought(createdAt) });
    const later = added({ createdAt, bought: bought(createdAt + 5000) });
    expect(figuresOf(noon).fromAddToPurchase).toEqual({ count: 1, median: 0 });
    expect(figuresOf(later, noon, later, added()).fromAddToPurchase).toEqual({
      count: 3,
      median: 5000,
    });
  });
});

describe('money', () => {
  const tenOff = { kind: 'percent' as const, percent: 10, inCart: true, quote: '10 % off' };
  const promising: Partial<Request> = {
    offer: { title: 'A speaker', price: usd(2000) },
    claims: { all: [tenOff] },
    cartPrice: usd(1900),
  };

  it('claimed saved stands beside money really saved, for all that was bought', () => {
    const seen = figuresOf(
      added({ ...promising, bought: bought(day(2026, 11, 25), 2) }),
      added({ ...promising, bought: { ...bought(day(2026, 11, 26)), money: usd(2100) } }),
    );
    // 2.00 of 20.00 for each of three pieces; 1.00 for each of two, and 1.00 too much for the third.
    expect(seen.savings).toEqual([{ count: 2, claimed: usd(600), saved: usd(100) }]);
  });

  it('is claimed by the promise that goes furthest, which may be more than nothing', () => {
    const price = { kind: 'price' as const, money: usd(1500), inCart: false, quote: '$15' };
    const dear = { ...price, money: usd(2600) };
    const paid = { bought: bought(day(2026, 11, 25)) };
    const claims = (...all: NonNullable<Request['claims']>['all']) =>
      figuresOf(added({ ...promising, ...paid, claims: { all } })).savings[0]?.claimed;
    expect(claims(tenOff, price)).toEqual(usd(500));
    expect(claims(dear)).toEqual(usd(0));
  });

  it.each<[string, Partial<Request>]>([
    ['was not bought', { bought: undefined }],
    ['was returned', { returnedAt: day(2026, 12, 1) }],
    ['was promised of another product, maybe', { claims: { all: [tenOff], shared: true } }],
    ['had no promise', { claims: undefined }],
    ['was paid in another currency', { cartPrice: { amount: 1900, currency: 'EUR' } }],
    ['had no price on its page', { offer: { title: 'A speaker', hidesPrice: true } }],
    ['was paid nobody knows how much for', { cartPrice: undefined }],
  ])('is not counted of what %s', (_, change) => {
    const request = added({ ...promising, bought: bought(day(2026, 11, 25)), ...change });
    expect(figuresOf(request).savings).toEqual([]);
  });

  it('is counted by currency', () => {
    const euro = (amount: number) => ({ amount, currency: 'EUR' });
    const german = { offer: { title: 'x', price: euro(1000) }, cartPrice: euro(900) };
    const paid = { ...promising, bought: bought(day(2026, 11, 25)) };
    const seen = figuresOf(added({ ...paid, ...german }), added(paid), added(paid));
    expect(seen.savings).toEqual([
      { count: 2, claimed: usd(400), saved: usd(200) },
      { count: 1, claimed: euro(100), saved: euro(100) },
    ]);
  });
});

describe('the whole journal', () => {
  it('is gone through in batches, each request once', async () => {
    const write = (await database()).transaction('requests', 'readwrite');
    for (let n = 0; n < 4100; n++) void write.store.put(keptRequest(added()));
    await write.done;
    await saveRequest(added({ bought: bought(day(2026, 11, 25)) }));
    const batches: number[] = [];
    for await (const batch of everyRequest()) batches.push(batch.length);
    expect(batches).toEqual([2000, 2000, 101]);
    expect((await figures()).total).toMatchObject({ added: 4101, bought: 1 });
  });

  it('passes over what cannot be read', async () => {
    const { store } = (await database()).transaction('requests', 'readwrite');
    await Reflect.apply(store.put, store, [{ order: { key: 'zz-damaged' }, createdAt: 1 }]);
    expect((await figures()).total).toMatchObject({ added: 4101 });
  });
});
