import { afterEach, expect, it } from 'vitest';
import type { PageUnderTest } from '../browsers/page.ts';
import { until } from '../browsers/until.ts';
import { buttonIn } from '../journey/journey.ts';
import { inEachBrowser } from './browsers.ts';
import { endedReports } from './reports.ts';

const KETTLE = 'B09KTL5QRX';
const ADD = '/cart/add-to-cart/ref=';
const link = `https://www.amazon.com/dp/${KETTLE}`;

/** Long enough to take the access away while the store has not answered. */
const ANSWER_MS = 4000;

inEachBrowser('access that goes', (on) => {
  afterEach(() => {
    on.stage.shop().clearFaults();
    on.stage.shop().emptyCarts();
  });

  /** Begins an add, and waits until the store was asked for so much of it. */
  async function begin(method: string, path: string): Promise<[PageUnderTest, string]> {
    const host = on.stage.post(link);
    const feed = await on.stage.journey.openFeed();
    on.stage.shop().fault({ kind: 'delayMs', ms: ANSWER_MS, path, times: 1 });
    on.stage.world.clearRequests();
    await feed.clickInShadow(host, /^Add to cart/);
    await until(`${method} ${path}`, async () =>
      on.stage.world.requests.some((each) => each.method === method && each.path.startsWith(path)),
    );
    return [feed, host];
  }

  const posts = () =>
    on.stage.world.requests.filter(
      ({ method, host }) => method === 'POST' && host === 'www.amazon.com',
    ).length;

  it.each([
    ['before the add was sent', 'GET', '/cart/add-to-cart/get-cart-items', 'permission-missing', 0],
    ['after it was sent', 'POST', ADD, 'unknown', 1],
  ] as const)(
    '%s: the truth is told, and asked for again',
    async (_, method, path, outcome, held) => {
      const [feed, host] = await begin(method, path);
      const options = await on.stage.browser.extensionPage(
        'src/options/index.html?store=amazon.com',
      );
      await options.waitFor('.rows .good');
      await options.evaluate(() => {
        void Reflect.get(globalThis, 'browser').permissions.remove({
          origins: ['https://www.amazon.com/*'],
        });
      });
      await options.waitFor('.rows .bad');
      expect(await on.stage.journey.outcome(feed, host)).toBe(outcome);
      expect(posts()).toBe(held);
      expect(on.stage.cart()).toHaveLength(held);
      // Both browsers give back without a prompt what was given once.
      await options.click('.rows .button.main');
      await options.waitFor('.rows .good');
      for (const page of [options, feed]) await page.close();
    },
  );

  it('with its store, while it adds: the truth is told, and nothing of it is kept', async () => {
    const [feed, host] = await begin('GET', '/cart/add-to-cart/get-cart-items');
    await on.stage.tell('stores/unlink', { marketplace: 'amazon.com' });
    expect(await on.stage.journey.outcome(feed, host)).toBe('not-linked');
    expect(posts()).toBe(0);
    expect(await endedReports(on.stage.browser)).toEqual([]);
    await feed.close();
    await (await on.stage.journey.linkStore('amazon.com', { known: true })).close();
  });

  it('while a product waits in a tab: the button says so', async () => {
    const host = on.stage.post(link);
    const feed = await on.stage.journey.openFeed();
    await feed.clickInShadow(host, 'More');
    await feed.clickInShadow(host, 'Open at amazon.com');
    const product = await on.stage.browser.waitForPage(`/dp/${KETTLE}`);
    await feed.waitForShadowText(host, 'Waiting for you');
    await on.stage.tell('stores/unlink', { marketplace: 'amazon.com' });
    expect(await on.stage.journey.outcome(feed, host)).toBe('not-linked');
    for (const page of [product, feed]) await page.close();
    await (await on.stage.journey.linkStore('amazon.com', { known: true })).close();
  });

  it('is never there for a page’s own scripts', async () => {
    const { id, handle } = on.stage.world.x.post({ text: ['Look: ', { link }] });
    const feed = await on.stage.journey.openFeed();
    const host = buttonIn(`/${handle}/status/${id}`);
    await feed.waitFor(host);
    on.stage.world.clearRequests();
    const reach = await feed.evaluate((href) => {
      const order = { key: crypto.randomUUID(), link: { href }, quantity: 1, target: 'cart' };
      const message = { name: 'cart/add', body: { ...order, again: false } };
      for (const target of [window, document, document.querySelector('[data-hashcart]')]) {
        target?.dispatchEvent(new MessageEvent('message', { data: message }));
        target?.dispatchEvent(new CustomEvent('hashcart', { detail: message, bubbles: true }));
        target?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
      }
      window.postMessage(message, '*');
      new BroadcastChannel('hashcart').postMessage(message);
      const api = (name: string) => Reflect.get(globalThis, name)?.runtime?.sendMessage;
      return [
        typeof api('chrome'),
        typeof api('browser'),
        typeof Reflect.get(globalThis, 'hashcartParts'),
        String(document.querySelector('[data-hashcart]')?.shadowRoot),
      ];
    }, link);
    expect(reach).toEqual(['undefined', 'undefined', 'undefined', 'null']);
    // Whoever was reached would have answered before a click that came after.
    expect(await on.stage.journey.press(feed, host)).toBe('added');
    expect(posts()).toBe(1);
    expect(on.stage.cart()).toEqual([`1 ${KETTLE}`]);
    await feed.close();
  });

  it('left no error behind', () => {
    expect(on.stage.strangers()).toEqual([]);
    expect(on.stage.browser.consoleErrors()).toEqual([]);
  });
});
