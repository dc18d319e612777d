import { afterEach, expect, it } from 'vitest';
import { z } from 'zod';
import type { PageUnderTest } from '../browsers/page.ts';
import { buttonIn } from '../journey/journey.ts';
import { inEachBrowser } from './browsers.ts';

const BOTTLE = 'B0BTL3K77W';
const KETTLE = 'B09KTL5QRX';
const NOTEBOOK = 'B0N0TEB00K';
const ACCOUNT = 'shopper@mail.example';
const CART = 'https://www.amazon.com/gp/cart/view.html';

const Recent = z.object({
  reports: z.array(
    z.object({
      productId: z.optional(z.string()),
      fate: z.optional(z.string()),
      change: z.optional(z.object({ kind: z.string() })),
      ladder: z.optional(z.object({ checkout: z.optional(z.object({ amount: z.int() })) })),
    }),
  ),
});

inEachBrowser('what became of what was added', (on, _name) => {
  afterEach(async () => {
    const reads = { cart: false, orders: false, checkout: false };
    await on.stage.tell('stores/set-reads', { marketplace: 'amazon.com', reads });
    await on.stage.calm();
  });

  /** The newest request for a product. */
  async function latest(id: string) {
    const { reports } = Recent.parse(await on.stage.tell('journal/recent', {}));
    return reports.find(({ productId }) => productId === id);
  }

  /** Adds a product from a post, and waits until its price in the cart is known. */
  async function add(id: string): Promise<void> {
    const host = on.stage.post(`https://www.amazon.com/dp/${id}`);
    const feed = await on.stage.journey.openFeed();
    expect(await on.stage.journey.press(feed, host)).toBe('added');
    await expect.poll(() => feed.shadowText(host)).toContain('In your cart $');
    await feed.close();
  }

  /** What may be read at the store, on the options page. */
  async function readings(): Promise<PageUnderTest> {
    const options = await on.stage.browser.extensionPage('src/options/index.html#stores');
    await options.click('.reading summary');
    return options;
  }

  async function allow(which: 'cart' | 'orders' | 'checkout'): Promise<void> {
    const options = await readings();
    const line = `.reading li:nth-child(${['cart', 'orders', 'checkout'].indexOf(which) + 1})`;
    await options.click(`${line} [role="switch"]`);
    if (which !== 'cart') await options.click('dialog .main');
    await options.waitFor(`${line} [aria-checked="true"]`);
    await options.close();
  }

  const cartsAsked = () =>
    on.stage.world.requests.filter(
      ({ path, secFetchDest }) => path.startsWith('/gp/cart/view.html') && secFetchDest === 'empty',
    ).length;

  async function popupSays(text: string): Promise<void> {
    const popup = await on.stage.browser.openPopup();
    await popup.waitUntil((wanted) => document.body.textContent.includes(wanted), text);
    await popup.close();
  }

  it('shows in the popup what changed in a cart that is watched', async () => {
    const shop = on.stage.shop();
    await add(BOTTLE);
    await popupSays('In cart');
    const before = cartsAsked();
    await allow('cart');
    shop.setPrice(BOTTLE, 19.99);
    expect(cartsAsked()).toBe(before);
    await popupSays('Now $19.99, it fell');
    await expect.poll(cartsAsked).toBe(before + 1);
    shop.setPrice(BOTTLE, 24.99);
    await popupSays('Now $24.99, it rose');
    const { stock } = shop.product(BOTTLE);
    shop.setStock(BOTTLE, 0);
    await popupSays('Sold out since');
    shop.setStock(BOTTLE, stock);
    shop.setPrice(BOTTLE, 21.99);
    await popupSays('In cart');
  });

  it('sees it in the cart that the shopper opens, without a request', async () => {
    await allow('cart');
    await add(BOTTLE);
    const before = cartsAsked();
    const cart = await on.stage.browser.newPage(CART);
    await cart.click('[name^="submit.save-for-later"]');
    await expect.poll(async () => (await latest(BOTTLE))?.fate).toBe('saved');
    await cart.click('[name^="submit.delete-saved"]');
    await expect.poll(async () => (await latest(BOTTLE))?.change?.kind).toBe('gone');
    await cart.close();
    expect(cartsAsked()).toBe(before);
    await popupSays('I bought it');
  });

  it('reads no cart, order or checkout that it was not allowed to', async () => {
    await add(KETTLE);
    await buy();
    await on.stage.browser.newPage(CART).then((page) => page.close());
    expect(await latest(KETTLE)).toMatchObject({ fate: 'in-cart' });
    expect((await latest(KETTLE))?.ladder?.checkout).toBeUndefined();
  });

  /** The shopper goes to the checkout, and orders. */
  async function buy(): Promise<void> {
    const cart = await on.stage.browser.newPage(CART);
    await cart.click('#sc-buy-box-ptc-button');
    await cart.waitFor('#submitOrderButtonId');
    await cart.click('#submitOrderButtonId');
    await cart.waitFor('[id^="widget-purchaseConfirmation"]');
    await cart.close();
  }

  it('notes the price at the checkout, and the purchase, where that is allowed', async () => {
    await allow('checkout');
    await allow('orders');
    await add(NOTEBOOK);
    const cart = await on.stage.browser.newPage(CART);
    await cart.click('#sc-buy-box-ptc-button');
    await cart.waitFor('#submitOrderButtonId');
    await expect
      .poll(async () => (await latest(NOTEBOOK))?.ladder?.checkout)
      .toEqual({ amount: 1600 });
    await cart.click('#submitOrderButtonId');
    await cart.waitFor('[id^="widget-purchaseConfirmation"]');
    await expect.poll(async () => (await latest(NOTEBOOK))?.fate).toBe('bought');
    await cart.close();
    await popupSays('Bought');
    const { id, handle } = on.stage.world.x.post({
      text: ['Once more ', { link: `https://www.amazon.com/dp/${NOTEBOOK}` }],
    });
    const feed = await on.stage.journey.openFeed();
    const host = buttonIn(`/${handle}/status/${id}`);
    await expect.poll(() => feed.shadowText(host)).toContain('you bought this');
    await feed.close();
  });

  it('finds purchases when the shopper asks for it, and counts them', async () => {
    await add(BOTTLE);
    const item = { asin: BOTTLE, title: 'Bottle', quantity: 1, price: 21.99 };
    on.stage.shop().placeOrder(ACCOUNT, [item]);
    const options = await readings();
    await options.click('.reading li:last-child button');
    await options.waitUntil(() =>
      document.body.textContent.includes('Bought of what you added: 1.'),
    );
    await options.close();
    expect((await latest(BOTTLE))?.fate).toBe('bought');
    const figures = await on.stage.browser.extensionPage('src/options/index.html#figures');
    await figures.waitUntil(() => document.querySelector('table') !== null);
    expect(await figures.evaluate(() => document.body.textContent)).toContain('Bought');
    await figures.close();
  });

  it('left no error behind', () => {
    expect(on.stage.strangers()).toEqual([]);
    expect(on.stage.browser.consoleErrors()).toEqual([]);
  });
});
