import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Marketplace } from './amazon/marketplace.ts';
import { Customer } from './customer.ts';
import { openWorld, type World } from './world.ts';

const kettle = 'B09KTL5QRX';
const speaker = 'B0BFC7WQ6R';

let world: World;
let shop: Marketplace;
let customer: Customer;

beforeAll(async () => {
  world = await openWorld({ pageWeight: 20_000 });
  world.amazon.useSavedPages = false;
  shop = world.amazon.marketplace('amazon.com');
});

afterAll(() => world.close());

beforeEach(() => {
  customer = new Customer(world, shop);
  shop.clearFaults();
});

describe('adding to the cart', () => {
  test('the five fields of the product page add one line', async () => {
    const answer = await customer.add(kettle);
    expect(answer.status).toBe(200);
    expect(answer.body).toContain('NATC_SMART_WAGON_CONF_MSG_SUCCESS');
    expect(customer.lines()).toMatchObject([{ asin: kettle, quantity: 1, price: 54.95 }]);
  });

  test('a token is good for one post', async () => {
    const form = await customer.formOf(kettle);
    expect((await customer.post(customer.addUrl, form)).status).toBe(200);
    expect((await customer.post(customer.addUrl, form)).status).toBe(403);
    expect(customer.lines()).toHaveLength(1);
  });

  test("a token of another visitor's page is refused", async () => {
    const form = await new Customer(world, shop).formOf(kettle);
    await customer.get(customer.home);
    expect((await customer.post(customer.addUrl, form)).status).toBe(403);
    expect(customer.lines()).toEqual([]);
  });

  test("the form's own action is dead", async () => {
    const form = await customer.formOf(kettle);
    const dead = `${customer.home}/gp/product/handle-buy-box/ref=dp_start-bbf_1_glance`;
    expect((await customer.post(dead, form)).status).toBe(404);
  });

  test('an unknown client name is a bad request', async () => {
    const form = { ...(await customer.formOf(kettle)), clientName: 'mobile-cart-add' };
    expect((await customer.post(customer.addUrl, form)).status).toBe(400);
  });

  test('an offer of another product, a decoded or an empty one add nothing', async () => {
    const offer = 'items[0.base][offerListingId]';
    const { [offer]: real } = await customer.formOf(kettle);
    const { [offer]: other } = await customer.formOf(speaker);
    for (const wrong of [other, decodeURIComponent(real), '']) {
      const answer = await customer.post(customer.addUrl, {
        ...(await customer.formOf(kettle)),
        [offer]: wrong,
      });
      expect(answer.status).toBe(200);
      expect(answer.body).toContain('Sorry! Something went wrong!');
    }
    expect(customer.lines()).toEqual([]);
  });

  test('the same product twice is one line, another is a second', async () => {
    await customer.add(kettle, 2);
    await customer.add(kettle);
    await customer.add(speaker);
    expect(customer.lines()).toMatchObject([
      { asin: speaker, quantity: 1, price: 71.99 },
      { asin: kettle, quantity: 3 },
    ]);
  });

  test('more than there are is refused with a message, a limit for one shopper cuts down', async () => {
    const refused = await customer.add('B0KEYB0ARD', 3);
    expect(refused.body).toContain('sc-limit');
    expect(customer.lines()).toEqual([]);
    await customer.add('B0CABLE2PK', 9);
    expect(customer.lines()).toMatchObject([{ asin: 'B0CABLE2PK', quantity: 3 }]);
  });

  test('fields of "bought together" are bought together', async () => {
    const extra = { 'asin.1': speaker, 'quantity.1': 1 };
    const { 'items[0.base][offerListingId]': offer } = await customer.formOf(speaker);
    await customer.post(customer.addUrl, {
      ...(await customer.formOf(kettle)),
      ...extra,
      'offeringID.1': offer,
    });
    expect(customer.lines().map(({ asin }) => asin)).toEqual([speaker, kettle]);
  });

  test('the documented link of old only leads to a sign-in', async () => {
    const first = await customer.get(
      `${customer.home}/gp/aws/cart/add.html?ASIN.1=${kettle}&Quantity.1=1`,
    );
    expect(first.location).toMatch(/^\/associates\/addtocart/);
    const second = await customer.get(customer.home + (first.location ?? ''));
    expect(second.location).toContain('/ap/signin');
    expect(customer.lines()).toEqual([]);
  });

  test('get-cart-items tells what is in it, to the right client', async () => {
    await customer.add(kettle, 2);
    const items = `${customer.home}/cart/add-to-cart/get-cart-items?clientName=`;
    const { body } = await customer.get(`${items}SiteWideActionExecutor`);
    expect(JSON.parse(body)).toMatchObject([
      { asin: kettle, merchantId: 'A2L77EE7U53NWQ', quantity: 2 },
    ]);
    expect((await customer.get(`${items}Other`)).status).toBe(400);
  });
});

describe('the cart page', () => {
  test('a quantity is set and a line deleted, one action a post', async () => {
    await customer.add(kettle);
    await customer.add(speaker);
    const [first, second] = customer.lines().map(({ itemId }) => itemId);
    await customer.changeCart({
      [`quantity.${second}`]: '4',
      [`submit.update-quantity.${second}`]: '1',
    });
    expect(customer.lines()).toMatchObject([{ quantity: 1 }, { quantity: 4 }]);
    await customer.changeCart({
      [`submit.delete-active.${first}`]: 'Delete',
      [`submit.delete-active.${second}`]: 'Delete',
    });
    expect(customer.lines()).toMatchObject([{ itemId: second }]);
  });

  test('rows carry what a reader needs, and a saved line is no line of the cart', async () => {
    await customer.add(kettle);
    const [itemId] = customer.lines().map((line) => line.itemId);
    const { body } = await customer.get(`${customer.home}/gp/cart/view.html`);
    for (const part of [
      `data-itemid="${itemId}"`,
      'data-itemtype="active"',
      `data-asin="${kettle}"`,
      'smid=A2L77EE7U53NWQ',
      '<span id="nav-cart-count" aria-hidden="true" class="nav-cart-count nav-cart-1">1</span>',
    ]) {
      expect(body).toContain(part);
    }
    await customer.changeCart({ [`submit.save-for-later.${itemId}`]: 'Save for later' });
    expect(customer.lines()).toEqual([]);
  });

  test('without a token nothing changes', async () => {
    await customer.add(kettle);
    const [itemId] = customer.lines().map((line) => line.itemId);
    const url = `${customer.home}/cart/ref=ord_cart_shr`;
    const answer = await customer.post(url, { [`submit.delete-active.${itemId}`]: 'Delete' });
    expect(answer.status).toBe(403);
    expect(customer.lines()).toHaveLength(1);
  });
});
