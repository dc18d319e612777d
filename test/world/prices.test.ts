import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { amazonCart } from '../../src/retailers/amazon/cart.ts';
import { readPage } from '../../src/retailers/amazon/page.ts';
import type { Marketplace } from './amazon/marketplace.ts';
import { Customer } from './customer.ts';
import { openWorld, type World } from './world.ts';

const grinder = 'B0C0UP0NPC';
const lantern = 'B0LANTERN9';
const recorder = 'B0CHECK0UT';

let world: World;
let shop: Marketplace;
let customer: Customer;

beforeAll(async () => {
  world = await openWorld({ pageWeight: 0 });
  world.amazon.useSavedPages = false;
  shop = world.amazon.marketplace('amazon.com');
});

afterAll(() => world.close());

beforeEach(async () => {
  customer = new Customer(world, shop);
  await customer.signIn();
});

/** What our own reader makes of a product's page. */
async function offerOf(asin: string) {
  const { body } = await customer.pageOf(asin);
  return readPage(body, `${customer.home}/dp/${asin}`, asin).offer;
}

/** What our own reader makes of the cart's page. */
async function cart() {
  const url = new URL('/gp/cart/view.html', customer.home);
  const visited = amazonCart.visited(url, (await customer.get(url.href)).body);
  return visited?.kind === 'cart' ? visited : undefined;
}

const usd = (amount: number) => ({ amount, currency: 'USD' });

describe('a list price', () => {
  test('stands struck beside the price, and a subscription’s is not the offer’s', async () => {
    expect(await offerOf(lantern)).toMatchObject({ price: 2499, list: usd(3499) });
    const { body } = await customer.pageOf('B01CFE4SNS');
    expect(body).toContain('data-a-strike="true"');
    expect(await offerOf('B01CFE4SNS')).not.toHaveProperty('list');
  });

  test('is written as the country writes it', async () => {
    const germany = new Customer(world, world.amazon.marketplace('amazon.de'));
    const { body } = await germany.pageOf('B0DELATERN');
    expect(body.replaceAll('\u00a0', ' ')).toContain('<span class="a-offscreen">49,95 €</span>');
    const { offer } = readPage(body, `${germany.home}/dp/B0DELATERN`);
    expect(offer?.list).toEqual({ amount: 4995, currency: 'EUR' });
  });
});

describe('a coupon', () => {
  test('is shown by the page, and takes off in the cart when its box was ticked', async () => {
    expect((await offerOf(grinder))?.coupon).toEqual({ text: 'Apply 20% coupon', percent: 20 });
    await customer.add(grinder);
    expect(customer.lines()).toMatchObject([{ price: 45 }]);
    expect((await customer.clip(grinder)).status).toBe(204);
    expect(customer.lines()).toMatchObject([{ price: 36 }]);
    expect((await cart())?.lines).toMatchObject([{ product: grinder, money: usd(3600) }]);
  });

  test('may be an amount', async () => {
    expect((await offerOf('B0C0UP0NAM'))?.coupon).toMatchObject({ money: usd(600) });
    await customer.clip('B0C0UP0NAM');
    await customer.add('B0C0UP0NAM');
    expect(customer.lines()).toMatchObject([{ price: 33.95 }]);
  });

  test('is for who is signed in, and for the one who got the page', async () => {
    const guest = new Customer(world, shop);
    expect((await guest.clip(grinder)).location).toContain('/ap/signin');
    const forged = { asin: grinder, 'anti-csrftoken-a2z': 'f00d' };
    expect((await customer.post(`${customer.home}/promotion/psp/clip`, forged)).status).toBe(403);
  });

  test('of a subscription has no box', async () => {
    expect((await customer.pageOf('B01CFE4SNS')).body).toContain('couponTextpctch');
    expect((await customer.clip('B01CFE4SNS')).status).toBe(403);
    expect(await offerOf('B01CFE4SNS')).not.toHaveProperty('coupon');
  });
});

describe('a price that is kept back until the checkout', () => {
  test('is neither on the page nor in the cart, and then at the checkout', async () => {
    const { body } = await customer.pageOf(recorder);
    expect(body).toContain('priceToPayReplacementText');
    await customer.add(recorder);
    const page = await customer.get(`${customer.home}/gp/cart/view.html`);
    expect(page.body).not.toContain('349.00');
    const [line] = (await cart())?.lines ?? [];
    expect(line).toMatchObject({ product: recorder, soldOut: false });
    expect(line).not.toHaveProperty('money');
    const { url, body: checkout } = await customer.checkout();
    expect(amazonCart.visited(url, checkout)).toMatchObject({
      lines: [{ product: recorder, money: usd(34_900) }],
    });
  });
});

describe('the cart between two looks', () => {
  test('shows what rose, what fell, what sold out and what was kept for later', async () => {
    await customer.add(lantern);
    await customer.add(grinder);
    shop.setPrice(lantern, 24.99, 27.5);
    shop.setStock(grinder, 0);
    const [grinders, lanterns] = (await cart())?.lines ?? [];
    expect(lanterns).toMatchObject({ money: usd(2750), soldOut: false });
    expect(grinders).toMatchObject({ soldOut: true, saved: false });
    const [itemId] = customer.lines().map((line) => line.itemId);
    await customer.changeCart({ [`submit.save-for-later.${itemId}`]: 'Save for later' });
    expect((await cart())?.lines).toMatchObject([
      { product: lantern, saved: false },
      { product: grinder, saved: true, soldOut: true, quantity: 0 },
    ]);
    shop.setStock(grinder, 25);
    shop.setPrice(lantern, 24.99, 22.49);
  });

  test('is still the cart when it is empty', async () => {
    expect(await cart()).toEqual({ kind: 'cart', lines: [] });
  });
});
