import { Window } from 'happy-dom';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Marketplace } from './amazon/marketplace.ts';
import { Customer } from './customer.ts';
import { inputValue } from './shopper.ts';
import { openWorld, type World } from './world.ts';

const speaker = 'B0BFC7WQ6R';

let world: World;
let shop: Marketplace;
let customer: Customer;

beforeAll(async () => {
  world = await openWorld({ pageWeight: 0 });
  world.amazon.useSavedPages = false;
  shop = world.amazon.marketplace('amazon.com');
});

afterAll(() => world.close());

beforeEach(() => {
  customer = new Customer(world, shop);
  shop.clearFaults();
});

describe('a hidden price', () => {
  test('is nowhere to be read but in the form, and then in the cart', async () => {
    const { body } = await customer.pageOf('B0MAPPR1CE');
    const fields = body.replace(/<input [^>]*>/g, '');
    expect(fields).not.toContain('129.95');
    expect(body).toMatch(
      /class="[^"]*priceToPayReplacementText">To see our price, add this item to your cart\. You can always remove it later/,
    );
    expect(inputValue(body, 'items[0.base][customerVisiblePrice][amount]')).toBe('129.95');
    expect((await customer.get(customer.home)).body).not.toContain('129.95');
    await customer.add('B0MAPPR1CE');
    expect(customer.lines()).toMatchObject([{ asin: 'B0MAPPR1CE', price: 129.95 }]);
    expect((await customer.get(`${customer.home}/gp/cart/view.html`)).body).toContain('$129.95');
  });
});

describe('a quantity limit', () => {
  test('that is reached leaves a form without an offer and without a button', async () => {
    const { body } = await customer.pageOf('B0QLMT8GME');
    expect(inputValue(body, 'items[0.base][offerListingId]')).toBe('');
    expect(body).toContain('Quantity limit met');
    expect(body).not.toContain('id="add-to-cart-button"');
  });
});

describe('a post that an extension did not send', () => {
  test.each([
    ['a pressed button', { 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' }],
    ['a fetch in the page', { 'sec-fetch-mode': 'cors', 'sec-fetch-dest': 'empty' }],
  ])('of %s is taken while those of extensions are refused', async (_, headers) => {
    shop.fault({ kind: 'refuseExtensionOrigins' });
    const form = await customer.formOf(speaker);
    const own = { origin: customer.home, 'sec-fetch-site': 'same-origin', ...headers };
    const foreign = { ...own, origin: 'moz-extension://1d0e1f6c-cart' };
    expect((await customer.post(customer.addUrl, form, foreign)).status).toBe(403);
    expect((await customer.post(customer.addUrl, form, own)).status).toBe(200);
    expect(customer.lines()).toHaveLength(1);
  });
});

describe('a page that adds without leaving', () => {
  /** Opens a product's page with its scripts running, its requests carried by the customer. */
  async function open(asin: string) {
    const { body } = await customer.pageOf(asin);
    const url = `${customer.home}/dp/${asin}`;
    const window = new Window({
      url,
      settings: {
        enableJavaScriptEvaluation: true,
        suppressInsecureJavaScriptEnvironmentWarning: true,
        fetch: {
          interceptor: {
            beforeAsyncRequest: async ({ request, window: page }) => {
              const fields = Object.fromEntries(new URLSearchParams(await request.text()));
              const answer = await customer.post(request.url, fields, { origin: customer.home });
              return new page.Response(answer.body, { status: answer.status });
            },
          },
        },
      },
    });
    window.document.write(body);
    return window;
  }

  const isShown = (window: Window, id: string) =>
    window.document.getElementById(id)?.classList.contains('aok-hidden') === false;

  test.each([
    ['B0QU1ETADD', 'attach-added-to-cart-message', 'attach-warranty-pane'],
    ['B0WARRANTY', 'attach-warranty-pane', 'attach-added-to-cart-message'],
  ])('%s shows #%s in the sheet', async (asin, shown, hidden) => {
    const window = await open(asin);
    expect(isShown(window, 'attach-desktop-sideSheet')).toBe(false);
    const press = new window.MouseEvent('click', { bubbles: true, cancelable: true });
    window.document.getElementById('add-to-cart-button')?.dispatchEvent(press);
    await expect.poll(() => isShown(window, 'attach-desktop-sideSheet')).toBe(true);
    expect([isShown(window, shown), isShown(window, hidden)]).toEqual([true, false]);
    expect(window.location.href).toBe(`${customer.home}/dp/${asin}`);
    expect(customer.lines()).toMatchObject([{ asin, quantity: 1 }]);
    const modal = window.document.querySelector('#attach-desktop-sideSheet[aria-modal=true]');
    expect(modal !== null).toBe(asin === 'B0QU1ETADD');
    await window.happyDOM.close();
  });

  test('can be made of any product', async () => {
    shop.alter(speaker, { quietAdd: true });
    expect((await customer.pageOf(speaker)).body).toContain('id="attach-desktop-sideSheet"');
    shop.alter(speaker, { quietAdd: false });
    expect((await customer.pageOf(speaker)).body).not.toContain('id="attach-desktop-sideSheet"');
  });
});
