import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Request } from '../../../src/model/request.ts';
import type { PricedLine } from '../../../src/retailers/carts.ts';
import { added, around, link, product, usd } from './world.ts';

vi.mock('../../../src/platform.ts', async () => ({
  browser: (await import('./world.ts')).browser,
}));

const { applyCart, changeOf } = await import('../../../src/background/ledger/cartchanges.ts');
const { applyCheckout } = await import('../../../src/background/ledger/checkout.ts');
const { openNotified } = await import('../../../src/background/ledger/notify.ts');
const { database } = await import('../../../src/background/journal/database.ts');
const { forgetRequest, loadRequest, saveRequest } = await import(
  '../../../src/background/journal/requests.ts'
);

const line = (change: Partial<PricedLine> = {}): PricedLine => ({
  product: 'B0BFC7WQ6R',
  seller: 'SELLER',
  quantity: 1,
  money: usd(7199),
  saved: false,
  soldOut: false,
  ...change,
});

async function kept(request = added()): Promise<Request> {
  await saveRequest(request);
  return request;
}

const now = (request: Request) => loadRequest(request.order.key);
const observed = async () => (await (await database()).getAll('observations')).length;

beforeEach(async () => {
  const db = await database();
  for (const name of ['requests', 'observations'] as const) await db.clear(name);
  await link({ cart: true });
  around.told = [];
  around.notified.mockClear();
});

describe('a change in the cart', () => {
  const gained = { product: 'B0BFC7WQ6R', seller: 'SELLER', quantity: 1 };
  it.each([
    ['none', [line()], undefined],
    ['a higher price', [line({ money: usd(7999) })], { kind: 'rose', now: usd(7999) }],
    ['a lower price', [line({ money: usd(6999) })], { kind: 'fell', now: usd(6999) }],
    ['nothing left of it', [line({ soldOut: true })], { kind: 'sold-out', now: usd(7199) }],
    ['kept for later', [line({ saved: true })], { kind: 'saved', now: usd(7199) }],
    ['taken out', [], { kind: 'gone' }],
    ['another product', [line({ product: 'B0N0TEB00K' })], { kind: 'gone' }],
    ['of a seller that the page does not tell', [line({ seller: '' })], undefined],
    ['of another seller', [line({ seller: 'OTHER' })], { kind: 'gone' }],
    ['another currency', [line({ money: { amount: 1, currency: 'EUR' } })], undefined],
    ['nothing to pay', [line({ money: usd(0) })], { kind: 'fell', now: usd(0) }],
  ] as const)('is told: %s', (_, lines, change) => {
    const found = changeOf({ gained, cartPrice: usd(7199) }, { lines }, 5);
    expect(found).toEqual(change && { at: 5, ...change });
  });
});

it('is not told of what a page may not show', () => {
  const gained = { product: 'B0BFC7WQ6R', seller: 'SELLER', quantity: 1 };
  expect(changeOf({ gained }, { lines: [], partial: true }, 5)).toBeUndefined();
});

describe('a look into the cart', () => {
  it('notes what changed, once, and tells it', async () => {
    const request = await kept();
    await applyCart('amazon.com', { lines: [line({ money: usd(6999) })] }, 'watch');
    expect((await now(request))?.change).toMatchObject({ kind: 'fell', now: usd(6999) });
    expect(around.told.map(({ report }) => report?.change?.kind)).toEqual(['fell']);
    expect(around.told.at(-1)?.report).toMatchObject({
      price: usd(6999),
      ladder: { cart: usd(7199) },
    });
    expect(await observed()).toBe(1);
    await applyCart('amazon.com', { lines: [line({ money: usd(6999) })] }, 'watch');
    expect(around.told).toHaveLength(1);
    expect(await observed()).toBe(1);
  });

  it('takes a change back that is over', async () => {
    const request = await kept();
    await applyCart('amazon.com', { lines: [line({ saved: true })] }, 'visit');
    await applyCart('amazon.com', { lines: [line()] }, 'visit');
    expect((await now(request))?.change).toBeUndefined();
  });

  it('learns the price of what was added when the cart could not be read', async () => {
    const { cartPrice: _, ...unpriced } = added();
    const request = await kept(unpriced);
    await applyCart('amazon.com', { lines: [line({ money: usd(6999) })] }, 'watch');
    expect(await now(request)).toMatchObject({ cartPrice: usd(6999) });
    expect((await now(request))?.change).toBeUndefined();
  });

  it.each([
    ['what was taken out by us', { removedAt: 1 }],
    ['what was bought', { bought: { at: 1, by: 'hand', quantity: 1 } }],
    ['what is not finished', { step: 'removing' }],
  ] as const)('does not touch %s', async (_, change) => {
    const request = await kept(added(change));
    await applyCart('amazon.com', { lines: [] }, 'watch');
    expect(await now(request)).toEqual(request);
  });

  it('brings nothing back that is forgotten meanwhile', async () => {
    const request = await kept();
    const looking = applyCart('amazon.com', { lines: [] }, 'watch');
    await forgetRequest(request.order.key);
    await looking;
    expect(await now(request)).toBeUndefined();
  });
});

describe('a notification', () => {
  it('comes for a new change, where the shopper wants it', async () => {
    await link({ cart: true }, { notifies: true });
    await kept();
    await applyCart('amazon.com', { lines: [line({ money: usd(6999) })] }, 'watch');
    await applyCart('amazon.com', { lines: [line({ money: usd(6899) })] }, 'watch');
    expect(around.notified).toHaveBeenCalledTimes(1);
    const [id] = around.notified.mock.lastCall ?? [];
    await openNotified(id);
    expect(around.created).toHaveBeenCalledWith({
      url: 'https://www.amazon.com/gp/cart/view.html',
    });
  });

  it.each([
    ['is off', { notifies: false }, [line({ money: usd(1) })], true],
    ['was taken back in the browser', { notifies: true }, [line({ money: usd(1) })], false],
    ['is about what the shopper took out', { notifies: true }, [], true],
  ] as const)('does not come when it %s', async (_, settings, lines, may) => {
    around.notifications = may;
    await link({ cart: true }, settings);
    await kept();
    await applyCart('amazon.com', { lines }, 'watch');
    expect(around.notified).not.toHaveBeenCalled();
    around.notifications = true;
  });
});

describe('the checkout', () => {
  it('says what an add costs there, once', async () => {
    const request = await kept(added({ product: product() }));
    const lines = [{ product: 'B0BFC7WQ6R', quantity: 1, money: usd(7099) }];
    await applyCheckout('amazon.com', lines);
    await applyCheckout('amazon.com', lines);
    expect((await now(request))?.checkoutPrice).toEqual(usd(7099));
    expect(await observed()).toBe(1);
  });
});
