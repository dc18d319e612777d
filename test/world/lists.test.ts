import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Marketplace } from './amazon/marketplace.ts';
import { Customer, listTokenOf } from './customer.ts';
import { openWorld, type World } from './world.ts';

const kettle = 'B09KTL5QRX';
const speaker = 'B0BFC7WQ6R';
const unrecognized = 'name="submit.add-to-registry.wishlist.unrecognized"';

let world: World;
let shop: Marketplace;
let customer: Customer;
let email: string;
let people = 0;

beforeAll(async () => {
  world = await openWorld({ pageWeight: 20_000 });
  world.amazon.useSavedPages = false;
  shop = world.amazon.marketplace('amazon.com');
});

afterAll(() => world.close());

beforeEach(async () => {
  people += 1;
  email = `robin${people}@example.com`;
  customer = new Customer(world, shop);
  await customer.signIn('hashcart', email);
});

describe('the list', () => {
  test('takes a product, leads to itself and shows it', async () => {
    expect(shop.soleList()).toEqual([]);
    const { status, location } = await customer.addToList(kettle);
    expect([status, location]).toEqual([302, expect.stringMatching(/^\/hz\/wishlist\/ls\/\w+$/)]);
    const [item] = shop.listOf(email);
    expect(shop.soleList()).toEqual([item]);
    const list = await customer.get(customer.home + (location ?? ''));
    const listId = location?.split('/').at(-1);
    expect(list.body).toContain('<ul id="g-items"');
    expect(list.body).toContain(`<li data-id="${listId}" data-itemid="${item?.itemId}"`);
    expect(list.body).toContain(`href="/dp/${kettle}/?coliid=${item?.itemId}`);
    expect(list.body).toContain('Brae Gooseneck Kettle');
    expect((await customer.get(`${customer.home}/hz/wishlist/ls`)).body).toBe(list.body);
    expect(customer.lines()).toEqual([]);
  });

  test('has a product once, however often it is added, the newest first', async () => {
    await customer.addToList(kettle);
    await customer.addToList(speaker);
    await customer.addToList(kettle);
    expect(shop.listOf(email).map(({ asin }) => asin)).toEqual([speaker, kettle]);
    expect(() => shop.soleList()).toThrow('2 lists');
  });

  test('belongs to an account, in one marketplace', async () => {
    const { location } = await customer.addToList(kettle);
    const other = new Customer(world, shop);
    await other.signIn('hashcart', 'kim@example.com');
    expect((await other.get(customer.home + (location ?? ''))).status).toBe(404);
    expect((await other.get(`${other.home}/hz/wishlist/ls`)).body).not.toContain(kettle);
    expect(world.amazon.marketplace('amazon.de').listOf(email)).toEqual([]);
  });
});

describe('the token of the list', () => {
  test('is fresh on every page, and is not the token of the cart', async () => {
    const first = (await customer.pageOf(kettle)).body;
    const second = listTokenOf((await customer.pageOf(kettle)).body);
    const token = listTokenOf(first) ?? '';
    expect(token).toHaveLength(104);
    expect(second).not.toBe(token);
    const form = { ...(await customer.formOf(kettle)), 'anti-csrftoken-a2z': token };
    expect((await customer.post(customer.addUrl, form)).status).toBe(403);
    const { 'anti-csrftoken-a2z': cartToken } = await customer.formOf(kettle);
    expect((await customer.postToList(kettle, cartToken)).status).toBe(403);
    expect(customer.lines()).toEqual([]);
    expect(shop.listOf(email)).toEqual([]);
  });

  test('is good for one post, and none is refused', async () => {
    const token = listTokenOf((await customer.pageOf(kettle)).body) ?? '';
    expect((await customer.postToList(kettle, token)).status).toBe(302);
    expect((await customer.postToList(speaker, token)).status).toBe(403);
    expect((await customer.postToList(speaker, '')).status).toBe(403);
    expect(shop.listOf(email)).toHaveLength(1);
  });

  test('does not help who has signed out meanwhile', async () => {
    const token = listTokenOf((await customer.pageOf(kettle)).body) ?? '';
    shop.signOutEverybody();
    const { status, location } = await customer.postToList(kettle, token);
    expect([status, location]).toEqual([302, expect.stringContaining('/ap/signin?')]);
    const list = await customer.get(`${customer.home}/hz/wishlist/ls`);
    expect(list.location).toContain('/ap/signin?');
    expect(shop.listOf(email)).toEqual([]);
  });

  test('goes with a product that is there', async () => {
    const token = listTokenOf((await customer.pageOf(kettle)).body) ?? '';
    expect((await customer.postToList('B000000000', token)).status).toBe(400);
  });
});

describe('the list button', () => {
  const states = ['B0BFC7WQ6R', 'B08HDPH3NC', 'B0CSX4K9QP', 'B0N0FFER7L', 'B01CFE4SNS'];

  test.each(states)('stands on the page of %s in a form of its own', async (asin) => {
    const { body } = await customer.pageOf(asin);
    const forms = body.match(/<form method="post" id="addToCart"/g);
    expect(forms?.length).toBeGreaterThan(1);
    expect(body).toContain('name="submit.add-to-registry.wishlist"');
    expect(body).toContain('"addUrl":"/hz/wishlist/additemtolist?ie=UTF8"');
    expect(body).toContain('"vendorId":"website.wishlist.detail.add"');
  });

  test('is a way to the sign-in for who is signed out', async () => {
    const { body } = await new Customer(world, shop).pageOf(kettle);
    expect(listTokenOf(body)).toBeUndefined();
    expect(body).toContain(unrecognized);
  });

  test('is not there on a page without a list', async () => {
    const { body } = await customer.pageOf('B0N0L1STED');
    expect(body.match(/<form method="post" id="addToCart"/g)).toHaveLength(1);
    expect(body).not.toMatch(/wishlist/);
  });

  test('of the saved page works too', async (context) => {
    world.amazon.useSavedPages = true;
    const { body } = await customer.pageOf(speaker);
    const signedOut = (await new Customer(world, shop).pageOf(speaker)).body;
    world.amazon.useSavedPages = false;
    if (!body.includes('nav-progressive-content')) {
      context.skip('the saved pages are not beside the project');
    }
    const token = listTokenOf(body) ?? '';
    expect((await customer.postToList(speaker, token)).status).toBe(302);
    expect(shop.listOf(email)).toMatchObject([{ asin: speaker }]);
    expect(listTokenOf(signedOut)).toBeUndefined();
    expect(signedOut).toContain(unrecognized);
  });
});
