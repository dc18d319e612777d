import { Window } from 'happy-dom';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { amazonCart } from '../../src/retailers/amazon/cart.ts';
import type { Marketplace } from './amazon/marketplace.ts';
import { Customer } from './customer.ts';
import { openWorld, type World } from './world.ts';

const speaker = 'B0BFC7WQ6R';
const kettle = 'B09KTL5QRX';
const plain = '/your-orders/orders?disableCsd=no-js';

let world: World;
let shop: Marketplace;
let customer: Customer;
/** Who the customer is: somebody else in each test. */
let account = '';
let shoppers = 0;

beforeAll(async () => {
  world = await openWorld({ pageWeight: 0 });
  world.amazon.useSavedPages = false;
  shop = world.amazon.marketplace('amazon.com');
});

afterAll(() => world.close());

beforeEach(async () => {
  shoppers += 1;
  account = `shopper${shoppers}@example.com`;
  customer = new Customer(world, shop);
  await customer.signIn('hashcart', account);
});

/** What our own reader makes of a page, as the customer gets it. */
async function read(path: string, by = customer) {
  const { url, body } = await by.follow(path);
  return amazonCart.visited(url, body);
}

const noonOf = (at = new Date()) =>
  new Date(at.getFullYear(), at.getMonth(), at.getDate(), 12).getTime();

describe('buying', () => {
  test('goes through a checkout that shows what the cart shows', async () => {
    await customer.add(speaker, 2);
    await customer.add(kettle);
    const { url, body } = await customer.checkout();
    expect(url.pathname).toMatch(/^\/checkout\/p\/p-\d{3}-\d{7}-\d{7}\/spc$/);
    expect(amazonCart.visited(url, body)).toEqual({
      kind: 'checkout',
      lines: [
        { product: kettle, quantity: 1, money: { amount: 5495, currency: 'USD' } },
        { product: speaker, quantity: 2, money: { amount: 7199, currency: 'USD' } },
      ],
    });
    expect(shop.ordersOf(account)).toEqual([]);
  });

  test('empties the cart, takes from the stock, and is thanked for once', async () => {
    const { stock } = shop.product(speaker);
    await customer.add(speaker, 2);
    const thanks = await customer.placeOrder();
    expect(amazonCart.visited(thanks.url, thanks.body)).toEqual({ kind: 'ordered' });
    expect(customer.lines()).toEqual([]);
    expect(shop.ordersOf(account)).toMatchObject([
      { items: [{ asin: speaker, quantity: 2, price: 71.99 }] },
    ]);
    expect(shop.product(speaker).stock).toBe(stock - 2);
    expect(await read(thanks.url.href)).toBeUndefined();
  });

  test('wants a sign-in, a cart, and the button of its own page', async () => {
    const guest = new Customer(world, shop);
    await guest.add(speaker);
    expect((await guest.get(`${guest.home}/checkout/entry/cart`)).location).toContain('/ap/signin');
    expect((await customer.checkout()).url.pathname).toBe('/gp/cart/view.html');
    await customer.add(speaker);
    const { url } = await customer.checkout();
    const answer = await customer.post(`${customer.home}${url.pathname}/place-order`, {});
    expect(answer.status).toBe(403);
    expect(
      (await customer.get(`${customer.home}/checkout/p/p-111-1111111-1111111/spc`)).status,
    ).toBe(404);
    expect(shop.ordersOf(account)).toEqual([]);
  });

  test('fails where something sold out meanwhile', async () => {
    await customer.add(speaker, 2);
    shop.setStock(speaker, 1);
    expect((await customer.checkout()).body).toContain('sc-limit');
    shop.setStock(speaker, 25);
  });
});

describe('the list of orders', () => {
  test('names number, day and products, the newest first', async () => {
    const item = { asin: kettle, title: 'Kettle', quantity: 3, price: 54.95 };
    const long = shop.placeOrder(account, [item], new Date(2026, 0, 31, 9));
    await customer.add(speaker);
    await customer.placeOrder();
    const [today] = shop.ordersOf(account);
    expect(await read(plain)).toEqual({
      kind: 'orders',
      orders: [
        {
          number: today?.number,
          at: noonOf(today?.at),
          items: [{ product: speaker, quantity: 1 }],
        },
        {
          number: long.number,
          at: noonOf(long.at),
          items: [{ product: kettle, quantity: 3 }],
        },
      ],
    });
  });

  test('is the same page under its older addresses', async () => {
    for (const path of ['/gp/css/order-history', '/gp/your-account/order-history']) {
      expect((await customer.follow(path)).url.pathname).toBe('/your-orders/orders');
    }
  });

  test('is locked for who runs no scripts, and opened by its own', async () => {
    shop.placeOrder(account, [{ asin: kettle, title: 'Kettle', quantity: 1, price: 54.95 }]);
    const { url, body } = await customer.follow('/your-orders/orders');
    expect(amazonCart.visited(url, body)).toBeUndefined();
    const window = new Window({
      url: url.href,
      settings: {
        enableJavaScriptEvaluation: true,
        suppressInsecureJavaScriptEnvironmentWarning: true,
      },
    });
    window.document.write(body);
    const opened = window.document.documentElement.outerHTML;
    await window.happyDOM.close();
    expect(amazonCart.visited(url, opened)).toMatchObject({
      orders: [{ items: [{ product: kettle }] }],
    });
  });

  test('says when there are none, and asks for a sign-in', async () => {
    expect(await read(plain)).toEqual({ kind: 'orders', orders: [] });
    const guest = new Customer(world, shop);
    const { location } = await guest.get(guest.home + plain);
    expect(location).toContain('/ap/signin');
    shop.signOutEverybody();
    expect((await customer.get(customer.home + plain)).location).toContain('/ap/signin');
  });
});

describe('the details of an order', () => {
  test('have what each thing cost', async () => {
    await customer.clip('B0C0UP0NPC');
    await customer.add('B0C0UP0NPC', 2);
    await customer.placeOrder();
    const [order] = shop.ordersOf(account);
    expect(await read(`/your-orders/order-details?orderID=${order?.number}`)).toMatchObject({
      orders: [
        {
          number: order?.number,
          at: noonOf(order?.at),
          items: [{ product: 'B0C0UP0NPC', quantity: 2, money: { amount: 3600, currency: 'USD' } }],
        },
      ],
    });
  });

  test('are of one’s own orders alone', async () => {
    const item = { asin: kettle, title: 'Kettle', quantity: 1, price: 54.95 };
    const { number } = shop.placeOrder('other@example.com', [item]);
    const url = `${customer.home}/your-orders/order-details?orderID=${number}`;
    expect((await customer.get(url)).status).toBe(404);
  });
});

describe('elsewhere', () => {
  test.each([
    ['amazon.de', 'B0DELATERN', 'EUR', 3595],
    ['amazon.co.jp', 'B0JPCH0CH1', 'JPY', 2700],
    ['amazon.fr', 'B0FRCAFE8T', 'EUR', 3990],
    ['amazon.co.uk', 'B0VKTEA5PT', 'GBP', 2450],
  ])('%s writes days and amounts its own way', async (name, asin, currency, amount) => {
    const abroad = world.amazon.marketplace(name);
    const there = new Customer(world, abroad);
    await there.signIn();
    await there.add(asin);
    const { url, body } = await there.checkout();
    const money = { amount, currency };
    expect(amazonCart.visited(url, body)).toMatchObject({ lines: [{ money }] });
    await there.placeOrder();
    const [order] = abroad.soleOrders();
    expect(await read(plain, there)).toMatchObject({
      orders: [{ number: order?.number, at: noonOf(order?.at), items: [{ product: asin }] }],
    });
    expect(await read(`/your-orders/order-details?orderID=${order?.number}`, there)).toMatchObject({
      orders: [{ at: noonOf(order?.at), items: [{ money }] }],
    });
  });
});
