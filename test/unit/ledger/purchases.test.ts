import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Request } from '../../../src/model/request.ts';
import type { Order } from '../../../src/retailers/carts.ts';
import { added, around, link, usd } from './world.ts';

vi.mock('../../../src/platform.ts', async () => ({
  browser: (await import('./world.ts')).browser,
}));

const { applyOrders } = await import('../../../src/background/ledger/purchases.ts');
const { mark } = await import('../../../src/background/ledger/mark.ts');
const { reportOf } = await import('../../../src/background/report.ts');
const { knownOf } = await import('../../../src/background/known.ts');
const { database } = await import('../../../src/background/journal/database.ts');
const { loadRequest, saveRequest } = await import('../../../src/background/journal/requests.ts');

const DAY = 86_400_000;
const noon = (daysAgo: number) => new Date(Date.now() - daysAgo * DAY).setHours(12, 0, 0, 0);

const orderOf = (change: Partial<Order> = {}): Order => ({
  number: '112-0000001-0000001',
  at: noon(0),
  items: [{ product: 'B0BFC7WQ6R', quantity: 1, money: usd(7199) }],
  ...change,
});

async function kept(change: Partial<Request> = {}): Promise<Request> {
  const request = added(change);
  await saveRequest(request);
  return request;
}

const now = (request: Request) => loadRequest(request.order.key);
const bought = async (request: Request) => (await now(request))?.bought;

beforeEach(async () => {
  await (await database()).clear('requests');
  await link({ orders: true });
  around.told = [];
});

describe('orders', () => {
  it('show which adds were bought, and for how much', async () => {
    const request = await kept();
    expect(await applyOrders('amazon.com', [orderOf()], 'check')).toBe(1);
    expect(await bought(request)).toMatchObject({
      by: 'check',
      order: '112-0000001-0000001',
      quantity: 1,
      money: usd(7199),
    });
    expect(around.told.at(-1)?.report).toMatchObject({ fate: 'bought' });
    const { marketplace, id } = request.product ?? { marketplace: '', id: '' };
    expect(await knownOf([{ marketplace, id }])).toMatchObject([{ as: 'bought' }]);
  });

  it('are told once, however often they are seen', async () => {
    await kept();
    const second = await kept({ createdAt: Date.now() - 2 * 3_600_000 });
    await applyOrders('amazon.com', [orderOf()], 'visit');
    expect(await applyOrders('amazon.com', [orderOf()], 'check')).toBe(0);
    expect(await bought(second)).toBeUndefined();
  });

  it('of two adds show the newest before them, then the other', async () => {
    const first = await kept({ createdAt: Date.now() - 9 * DAY, finishedAt: noon(9) });
    const second = await kept({ createdAt: Date.now() - 5 * DAY, finishedAt: noon(5) });
    const later = await kept();
    await applyOrders('amazon.com', [orderOf({ at: noon(4) })], 'check');
    expect([await bought(first), await bought(later)]).toEqual([undefined, undefined]);
    expect(await bought(second)).toMatchObject({ at: noon(4) });
    await applyOrders('amazon.com', [orderOf({ at: noon(3), number: 'another' })], 'check');
    expect(await bought(first)).toMatchObject({ order: 'another' });
  });

  it.each<[string, Order]>([
    ['older than the add', orderOf({ at: noon(2) })],
    ['of a day that cannot be read', { items: orderOf().items, number: '1' }],
    ['of other products', orderOf({ items: [{ product: 'B0N0TEB00K', quantity: 1 }] })],
  ])('show nothing when they are %s', async (_, order) => {
    const request = await kept();
    expect(await applyOrders('amazon.com', [order], 'check')).toBe(0);
    expect(await bought(request)).toBeUndefined();
  });

  it('of another store show nothing', async () => {
    const request = await kept();
    await applyOrders('amazon.de', [orderOf()], 'check');
    expect(await bought(request)).toBeUndefined();
  });

  it('show nothing of what was taken out again', async () => {
    const request = await kept({ removedAt: 5 });
    await applyOrders('amazon.com', [orderOf()], 'check');
    expect(await bought(request)).toBeUndefined();
  });

  it('count no more than was added, and without a number by their day', async () => {
    const request = await kept();
    const { number: _, ...order } = orderOf({ items: [{ product: 'B0BFC7WQ6R', quantity: 3 }] });
    await applyOrders('amazon.com', [order], 'check');
    expect(await bought(request)).toMatchObject({ quantity: 1 });
    const second = await kept({ createdAt: 5 });
    await applyOrders('amazon.com', [order], 'check');
    expect(await bought(second)).toBeUndefined();
  });
});

describe('the shopper’s own mark', () => {
  it('says that it was bought, returned, and takes both back', async () => {
    const request = await kept();
    const { key } = request.order;
    const marked = await mark(key, 'bought');
    expect(marked?.bought).toMatchObject({ by: 'hand', quantity: 1 });
    const returned = await mark(key, 'returned');
    expect(returned && reportOf(returned).fate).toBe('returned');
    expect(returned?.bought).toEqual(marked?.bought);
    await mark(key, 'in-cart');
    expect(await now(request)).toEqual(request);
  });

  it('says nothing of what was never added', async () => {
    const { gained: _, ...request } = added({ outcome: 'unavailable' });
    await saveRequest(request);
    expect(await mark(request.order.key, 'bought')).toBeUndefined();
    expect(await mark('00000000-0000-4000-8000-999999999999', 'bought')).toBeUndefined();
  });
});
