import { describe, expect, it } from 'vitest';
import { amazonCart } from '../../../src/retailers/amazon/cart.ts';
import { readOrdersPage } from '../../../src/retailers/amazon/orderspage.ts';
import type { Order } from '../../../src/retailers/carts.ts';
import { detailsOf, LOCKED_CARD, listOf2018, listOf2024 } from './orderpages.ts';
import { cannedShop } from './shop.ts';

const noon = (year: number, month: number, day: number) =>
  new Date(year, month - 1, day, 12).getTime();
const items = [{ asin: 'B0BFC7WQ6R' }, { asin: '1849757097', quantity: 2 }];
const read = (html: string, currency = 'USD') => readOrdersPage(html, currency).orders;
const money = (amount: number, currency = 'USD') => ({ amount, currency });

const ORDERED = [
  { product: 'B0BFC7WQ6R', quantity: 1 },
  { product: '1849757097', quantity: 2 },
];

describe('a list of orders', () => {
  it.each([
    ['2018', listOf2018([{ items }, { items }]), noon(2018, 12, 30)],
    ['2024', listOf2024([{ items }, { items }]), noon(2024, 11, 1)],
  ])('of %s has their numbers, days and products', (_, html, at) => {
    const order = { number: '113-1234567-7654321', at, items: ORDERED };
    expect(read(html)).toEqual([order, order]);
  });

  it.each([
    ['de-de', '1. November 2024'],
    ['ja-jp', '2024年11月1日'],
    ['fr-fr', '1 novembre 2024'],
    ['en-gb', '1 November 2024'],
  ])('is read in %s', (lang, day) => {
    expect(read(listOf2024([{ items, day }], lang))[0]?.at).toBe(noon(2024, 11, 1));
  });

  it('has no day where that cannot be read, and takes none from elsewhere in the card', () => {
    const [order] = read(listOf2018([{ items, day: 'last week' }]));
    expect(order).toEqual({ number: '113-1234567-7654321', items: ORDERED });
  });

  it('counts the same product twice where it is there twice', () => {
    const twice = [{ asin: 'B0BFC7WQ6R' }, { asin: 'B0BFC7WQ6R', quantity: 3 }];
    expect(read(listOf2024([{ items: twice }]))[0]?.items).toMatchObject([
      { quantity: 1 },
      { quantity: 3 },
    ]);
  });

  it('has orders of digital goods, and of nothing that names a product', () => {
    const [order] = read(listOf2018([{ number: 'D01-8711688-7680252', items: [] }]));
    expect(order).toMatchObject({ number: 'D01-8711688-7680252', items: [] });
  });

  it('says how many it keeps to its own scripts', () => {
    const page = readOrdersPage(listOf2024([{ items }]) + LOCKED_CARD + LOCKED_CARD, 'USD');
    expect(page).toMatchObject({ orders: [{ items: ORDERED }], locked: 2 });
  });

  it('is read as far as it came', () => {
    const html = listOf2024([{ items }, { items }]);
    const products = (order: Order | undefined) => order?.items.map(({ product }) => product);
    const [whole] = read(html);
    for (let end = 0; end < html.length; end += 7) {
      for (const order of read(html.slice(0, end))) {
        expect(products(order)).toEqual(products(whole)?.slice(0, order.items.length));
        expect([undefined, whole?.number]).toContain(order.number);
      }
    }
    expect(read(html)).toHaveLength(2);
  });
});

describe('the details of an order', () => {
  const priced = items.map((item) => ({ ...item, price: '$12.95' }));

  it.each([2024, 2026])('have what one of each cost, in the layout of %s', (layout) => {
    expect(read(detailsOf({ items: priced }, { layout }))).toEqual([
      {
        number: '113-1234567-7654321',
        at: noon(2024, 9, 23),
        items: ORDERED.map((item) => ({ ...item, money: money(1295) })),
      },
    ]);
  });

  it('are read in another language and currency', () => {
    const order = { day: '23. September 2024', items: [{ asin: 'B0BFC7WQ6R', price: '12,95 €' }] };
    expect(read(detailsOf(order, { lang: 'de-de' }), 'EUR')).toMatchObject([
      { at: noon(2024, 9, 23), items: [{ money: money(1295, 'EUR') }] },
    ]);
  });

  it('have no price where that is none', () => {
    const [order] = read(detailsOf({ items: [{ asin: 'B0BFC7WQ6R', price: 'free' }] }));
    expect(order?.items).toEqual([{ product: 'B0BFC7WQ6R', quantity: 1 }]);
  });
});

describe('asking for the orders', () => {
  async function ask(body: string, at?: string) {
    const { shop, sent } = cannedShop(() => ({ body, ...(at && { at }) }));
    return { answer: await amazonCart.orders(shop), sent };
  }

  it('is one request, with a purpose of its own', async () => {
    const { answer, sent } = await ask(listOf2024([{ items }]));
    expect(answer).toMatchObject({ orders: [{ items: ORDERED }] });
    expect(sent).toMatchObject([{ method: 'GET', purpose: 'orders' }]);
    expect(amazonCart.pageAt(new URL(sent[0]?.path ?? '', 'https://www.amazon.com'))).toBe(
      'orders',
    );
  });

  it('says that there are none only where the page says so', async () => {
    expect((await ask(listOf2018([], { stated: '0' }))).answer).toEqual({ orders: [] });
    expect((await ask(listOf2018([], { stated: '3' }))).answer).toEqual({ halt: 'page-changed' });
  });

  it.each([
    ['where all are kept to the page’s scripts', LOCKED_CARD, 'page-changed'],
    ['where the page is another', '<html>Hello</html>', 'page-changed'],
    ['behind a captcha', '<form action="/errors/validateCaptcha"></form>', 'challenge'],
  ])('%s is said to have failed', async (_, body, halt) => {
    expect((await ask(body)).answer).toEqual({ halt });
  });

  it('leads a shopper who is signed out to a sign-in', async () => {
    const { answer } = await ask('<form name="signIn"></form>', '/ap/signin?openid.mode=x');
    expect(answer).toEqual({ halt: 'signed-out' });
  });
});
