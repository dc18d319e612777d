import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Marketplace } from './amazon/marketplace.ts';
import { Customer } from './customer.ts';
import { inputValue } from './shopper.ts';
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

describe('accounts', () => {
  test('signing in takes both cookies, and keeps the cart', async () => {
    await customer.add(kettle);
    expect(await customer.accountState()).toBe('nav_ya_signin');
    await customer.signIn();
    expect(await customer.accountState()).toBe('nav_youraccount_btn');
    expect(customer.lines()).toHaveLength(1);
    customer.dropCookie('www.amazon.com', 'sst-main');
    expect(await customer.accountState()).toBe('nav_ya_signin');
  });

  test('a wrong password signs nobody in, and a sign-in ends', async () => {
    const refused = await customer.signIn('guess');
    expect(refused.body).toContain('auth-error-message-box');
    expect(await customer.accountState()).toBe('nav_ya_signin');
    await customer.signIn();
    await customer.get(`${customer.home}/gp/flex/sign-out.html`);
    expect(await customer.accountState()).toBe('nav_ya_signin');
    await customer.signIn();
    shop.signOutEverybody();
    expect(await customer.accountState()).toBe('nav_ya_signin');
  });

  test('another marketplace knows nothing of it', async () => {
    await customer.signIn();
    const { body } = await customer.get('https://www.amazon.de/dp/B0DEWKR1TZ');
    expect(body).toContain('nav_ya_signin');
    expect(body).toContain('<html lang="de-de"');
    expect(body).toContain('49,95');
    expect(customer.cookie('www.amazon.de', 'ubid-acbde')).toBeDefined();
  });
});

describe('product pages', () => {
  const markers: Readonly<Record<string, string>> = {
    B0CSX4K9QP: 'id="partialStateBuybox"',
    B08HDPH3NC: 'id="outOfStock"',
    B0CKNDL7XZ: 'client-id=ebook-dp',
    B07USD4CAM: 'add-to-cart-button-ubb',
    B0N0FFER7L: 'buybox-see-all-buying-choices',
    B0QLMT8GME: 'name="items[0.base][offerListingId]" value=""',
    B01CFE4SNS: 'snsAccordionRowMiddle',
  };

  test.each(Object.entries(markers))('%s shows %s', async (asin, marker) => {
    const { status, body } = await customer.get(`${customer.home}/dp/${asin}?th=1&psc=1`);
    expect(status).toBe(200);
    expect(body).toContain(marker);
  });

  test('a size can be bought once it is chosen', async () => {
    const { body } = await customer.get(`${customer.home}/dp/B0CSX2N8UB`);
    expect(inputValue(body, 'ASIN')).toBe('B0CSX4K9QP');
    await customer.add('B0CSX2N8UB');
    expect(customer.lines()).toMatchObject([{ asin: 'B0CSX2N8UB' }]);
  });

  test('a product that is not there is 404, a bare host moves to www', async () => {
    expect((await customer.get(`${customer.home}/dp/B000000000`)).status).toBe(404);
    const bare = await customer.get(`https://amazon.com/dp/${kettle}`);
    expect(bare).toMatchObject({ status: 301, location: `${customer.home}/dp/${kettle}` });
  });

  test('the saved page of a product takes an add like any other', async (context) => {
    world.amazon.useSavedPages = true;
    const { body } = await customer.get(`${customer.home}/dp/${speaker}`);
    if (!body.includes('nav-progressive-content')) {
      context.skip('the saved pages are not beside the project');
    }
    expect(body.length).toBeGreaterThan(1_000_000);
    await customer.add(speaker);
    world.amazon.useSavedPages = false;
    expect(customer.lines()).toMatchObject([{ asin: speaker, quantity: 1 }]);
  });
});

describe('faults', () => {
  test('a captcha stands before every page until it is solved', async () => {
    shop.fault({ kind: 'captcha' });
    const { status, body } = await customer.get(`${customer.home}/dp/${kettle}`);
    expect(status).toBe(200);
    expect(body).toContain('id="captchacharacters"');
    const solved = await customer.get(
      `${customer.home}/errors/validateCaptcha?amzn-r=%2Fdp%2F${kettle}&field-keywords=abc`,
    );
    expect(solved.location).toBe(`/dp/${kettle}`);
    expect((await customer.get(`${customer.home}/dp/${kettle}`)).body).toContain('id="addToCart"');
  });

  test('posts of an extension can be refused', async () => {
    shop.fault({ kind: 'refuseExtensionOrigins' });
    const origin = { origin: 'chrome-extension://abcdefghijklmnop' };
    expect(
      (await customer.post(customer.addUrl, await customer.formOf(kettle), origin)).status,
    ).toBe(403);
    expect(
      (
        await customer.post(customer.addUrl, await customer.formOf(kettle), {
          origin: customer.home,
        })
      ).status,
    ).toBe(200);
  });

  test('a connection dies before the add or after it, once', async () => {
    for (const [extra, count] of [[{}, 0] as const, [{ carriedOut: true } as const, 1] as const]) {
      const form = await customer.formOf(kettle);
      shop.fault({ kind: 'dropConnection', path: '/cart/add-to-cart', times: 1, ...extra });
      await expect(customer.post(customer.addUrl, form)).rejects.toThrow();
      expect(customer.lines()).toHaveLength(count);
    }
    expect((await customer.add(kettle)).status).toBe(200);
  });

  test('pages can be empty, half, huge or failing', async () => {
    const url = `${customer.home}/dp/${kettle}`;
    const whole = (await customer.get(url)).body.length;
    const under = async (
      kind: 'emptyPage' | 'truncatePage' | 'hugePage' | 'serverError' | 'waf',
    ) => {
      shop.fault({ kind, times: 1 });
      const { status, body } = await customer.get(url);
      return { status, length: body.length };
    };
    expect(await under('emptyPage')).toEqual({ status: 200, length: 0 });
    expect((await under('truncatePage')).length).toBeLessThan(whole * 0.6);
    expect((await under('hugePage')).length).toBeGreaterThan(20_000_000);
    expect((await under('serverError')).status).toBe(500);
    expect((await under('waf')).status).toBe(202);
  });
});
