import { beforeEach, describe, expect, it, vi } from 'vitest';
import type {
  CheckoutLine,
  Order,
  PricedLine,
  RetailerCart,
} from '../../../src/retailers/carts.ts';
import { CONTAINER, ORDINARY, PRIVATE } from '../background/asidetabs.ts';
import { added, around, browser, link, usd } from './world.ts';

const shop = vi.hoisted(() => ({
  asked: [] as string[],
  lines: [] as PricedLine[],
  orders: [] as Order[],
  checkout: [] as CheckoutLine[],
  halt: undefined as 'challenge' | 'signed-out' | 'page-changed' | 'unavailable' | undefined,
}));

const PAGES = vi.hoisted(
  () =>
    [
      ['/gp/cart', 'cart'],
      ['/gp/css/order-history', 'orders'],
      ['/gp/buy/thankyou', 'ordered'],
      ['/gp/buy', 'checkout'],
    ] as const,
);

vi.mock('../../../src/platform.ts', async () => ({
  browser: (await import('./world.ts')).browser,
}));
vi.mock('../../../src/retailers/carts.ts', async (original) => {
  const real = await original<{ cartOf(retailer: 'amazon'): RetailerCart }>();
  const cart = real.cartOf('amazon');
  const read = async <T>(name: string, value: T) => {
    shop.asked.push(name);
    return shop.halt ? { halt: shop.halt } : value;
  };
  const fake = {
    ...cart,
    priced: () => read('cart', { lines: shop.lines }),
    orders: () => read('orders', { orders: shop.orders }),
    pageAt: ({ pathname }: URL) => PAGES.find(([start]) => pathname.startsWith(start))?.[1],
    visited: (url: URL) => {
      const kind = fake.pageAt(url);
      if (kind === 'cart') return { kind, lines: shop.lines };
      return kind === 'checkout' ? { kind, lines: shop.checkout } : { kind, orders: shop.orders };
    },
  };
  return { ...real, cartOf: () => fake };
});

const { ledgerHandlers } = await import('../../../src/background/ledger/handlers.ts');
const { readVisits } = await import('../../../src/background/ledger/visits.ts');
const { database } = await import('../../../src/background/journal/database.ts');
const { loadRequest, saveRequest } = await import('../../../src/background/journal/requests.ts');
const { loadSettings } = await import('../../../src/background/settings.ts');

const CART = 'https://www.amazon.com/gp/cart/view.html';
const ORDERS = 'https://www.amazon.com/gp/css/order-history';
const THANKS = 'https://www.amazon.com/gp/buy/thankyou/handlers/display.html?purchaseId=1';
const CHECKOUT = 'https://www.amazon.com/gp/buy/spc/handlers/display.html';
const request = added();

const visit = (url: string, tab: typeof ORDINARY = ORDINARY) =>
  ledgerHandlers['shop/visited']({ url, html: '<p>' }, { tab: { ...tab, url } });
const now = () => loadRequest(request.order.key);

beforeEach(async () => {
  await (await database()).clear('requests');
  await saveRequest(request);
  shop.asked = [];
  shop.halt = undefined;
  shop.lines = [];
  shop.checkout = [{ product: 'B0BFC7WQ6R', quantity: 1, money: usd(7099) }];
  shop.orders = [{ number: '1', at: Date.now(), items: [{ product: 'B0BFC7WQ6R', quantity: 1 }] }];
  around.registered = [{ id: 'shoptab amazon.com' }];
});

describe('pages that the shopper opens', () => {
  it.each([
    ['the cart', { cart: true }, CART, { change: { kind: 'gone' } }],
    ['orders', { orders: true }, ORDERS, { bought: { by: 'visit' } }],
    ['an order just made', { orders: true }, THANKS, { bought: { by: 'visit' } }],
    ['the checkout', { checkout: true }, CHECKOUT, { checkoutPrice: usd(7099) }],
  ])('are read where that is allowed: %s', async (_, reads, url, change) => {
    await link(reads);
    await visit(url);
    expect(await now()).toMatchObject(change);
    await saveRequest(request);
    await link({ cart: true, orders: true, checkout: true, ...flipped(reads) });
    await visit(url);
    expect(await now()).toEqual(request);
  });

  const flipped = (reads: object) =>
    Object.fromEntries(Object.keys(reads).map((name) => [name, false]));

  it.each([
    ['a private window', PRIVATE],
    ['a container', CONTAINER],
  ])('are not read in %s', async (_, tab) => {
    await link({ cart: true });
    await visit(CART, tab);
    expect(await now()).toEqual(request);
  });

  it.each([
    ['another host of the shop', 'https://smile.amazon.com/gp/cart/view.html'],
    ['a shop that is not linked', 'https://www.amazon.de/gp/cart/view.html'],
    ['a page of no such kind', 'https://www.amazon.com/dp/B0BFC7WQ6R'],
  ])('are not read at %s', async (_, url) => {
    await link({ cart: true, orders: true, checkout: true });
    await visit(url);
    expect(await now()).toEqual(request);
  });

  it('have our script only where they are to be read', async () => {
    await link({ orders: true });
    await readVisits();
    const [other, visits] = around.registered;
    expect(other?.id).toBe('shoptab amazon.com');
    expect(visits?.matches).toContain('https://www.amazon.com/gp/css/order-*');
    expect(visits?.matches).not.toContain('https://www.amazon.com/gp/cart/view*');
    await ledgerHandlers['stores/set-reads'](
      { marketplace: 'amazon.com', reads: { cart: false, orders: false, checkout: false } },
      { tab: undefined },
    );
    expect(around.registered.map(({ id }) => id)).toEqual(['shoptab amazon.com']);
    expect((await loadSettings()).stores[0]?.reads.orders).toBe(false);
  });
});

describe('a look into the carts', () => {
  const look = () => ledgerHandlers['ledger/look']({}, { tab: undefined });

  it('asks once, and only where that is allowed', async () => {
    await link({});
    await look();
    expect(shop.asked).toEqual([]);
    await link({ cart: true });
    await look();
    expect(shop.asked).toEqual(['cart']);
    expect(await now()).toMatchObject({ change: { kind: 'gone' } });
  });

  it('asks nothing where nothing of ours lies in it', async () => {
    await link({ cart: true });
    await (await database()).clear('requests');
    await look();
    expect(shop.asked).toEqual([]);
  });

  it('rests the store that asks for a check, and asks no more', async () => {
    await link({ cart: true });
    shop.halt = 'challenge';
    await look();
    await look();
    expect(shop.asked).toEqual(['cart']);
    expect(await now()).toEqual(request);
  });
});

describe('"Check my orders"', () => {
  const check = (marketplace = 'amazon.com') =>
    ledgerHandlers['ledger/check']({ marketplace }, { tab: undefined });

  it('asks once, and says what it found', async () => {
    await link({});
    expect(await check()).toEqual({ result: 'checked', orders: 1, found: 1 });
    expect(await check()).toEqual({ result: 'checked', orders: 1, found: 0 });
    expect(shop.asked).toEqual(['orders', 'orders']);
  });

  it.each([
    ['challenge', 'challenge'],
    ['signed-out', 'signed-out'],
    ['page-changed', 'page-changed'],
    ['unavailable', 'page-changed'],
  ] as const)('says what is in the way: %s', async (halt, result) => {
    await link({});
    shop.halt = halt;
    expect(await check()).toEqual({ result, orders: 0, found: 0 });
  });

  it('asks no store that is not linked, without access, or at rest', async () => {
    await link({});
    expect((await check('amazon.de')).result).toBe('permission-missing');
    const contains = vi.spyOn(browser.permissions, 'contains').mockResolvedValue(false);
    expect((await check()).result).toBe('permission-missing');
    contains.mockRestore();
    shop.halt = 'challenge';
    await check();
    expect((await check()).result).toBe('rate-limited');
    expect(shop.asked).toEqual(['orders']);
  });
});
