import { afterEach, expect, it } from 'vitest';
import type { PageUnderTest } from '../browsers/page.ts';
import { until } from '../browsers/until.ts';
import { inEachBrowser } from './browsers.ts';
import { endedReports } from './reports.ts';

const KETTLE = 'B09KTL5QRX';
const link = `https://www.amazon.com/dp/${KETTLE}`;
const HOME = 'https://x.com/home';

inEachBrowser('a window of its own', (on, name) => {
  afterEach(() => {
    on.stage.shop().emptyCarts();
  });

  /** All that ordinary windows know of what was done: the journal, and the list of requests. */
  async function kept(): Promise<[unknown[], unknown]> {
    return [await endedReports(on.stage.browser), await on.stage.tell('traffic/recent', {})];
  }

  /** Signs in at the store, in the session of a page; and leads it back to the feed. */
  async function signInFrom(page: PageUnderTest): Promise<void> {
    await on.stage.journey.signInOn(page);
    await page.goto(HOME);
  }

  /** Presses the button, and the store's own in the tab that it opens. */
  async function addByHand(feed: PageUnderTest, host: string): Promise<void> {
    await feed.waitForShadowText(host, 'opens amazon.com');
    on.stage.world.clearRequests();
    await feed.clickInShadow(host, /^Add to cart/);
    const product = await on.stage.browser.waitForPage(`/dp/${KETTLE}`);
    await feed.waitForShadowText(host, 'Waiting for you');
    // Whoever reads the page before they press is slower than that.
    await until('the cart to be read', async () =>
      on.stage.world.requests.some(
        ({ path, status }) => path.startsWith('/cart/add-to-cart/get-cart-items') && status > 0,
      ),
    );
    await product.click('#add-to-cart-button');
    await feed.waitFor(`${host}[data-hashcart="added"]`, { timeout: 30_000 });
    await product.close();
  }

  it('that is private: its own session is used, and nothing is kept', async () => {
    await on.stage.browser.allowInPrivateWindows();
    const before = await kept();
    const ordinary = await on.stage.journey.openFeed();
    const host = on.stage.post(link);
    const feed = await on.stage.browser.newPrivatePage(HOME);
    await feed.waitFor(host);
    if (name === 'chromium') {
      // Whoever is signed in in ordinary windows is not here.
      expect(await on.stage.journey.press(feed, host)).toBe('signed-out');
      await signInFrom(feed);
      expect(await on.stage.journey.press(feed, host)).toBe('added');
    } else {
      await signInFrom(feed);
      await addByHand(feed, host);
    }
    expect(on.stage.cart()).toEqual([`1 ${KETTLE}`]);
    expect(await kept()).toEqual(before);
    await ordinary.reload();
    await ordinary.waitFor(`${host}[data-hashcart="idle"]`);
    expect(await ordinary.shadowText(host)).not.toContain('in your cart');
    // The cart that was filled is not the one of ordinary windows.
    expect(await on.stage.journey.press(ordinary, host)).toBe('added');
    expect(() => on.stage.cart()).toThrow('2 carts');
    // What is set on a page of ours there is not to be written down: it is kept apart, or cannot be set.
    const options = await on.stage.browser.extensionPage('src/options/index.html');
    await feed.goto(await options.url());
    await feed.waitFor(name === 'chromium' ? '.rows .row' : '.elsewhere');
    expect(await feed.count('.elsewhere')).toBe(name === 'chromium' ? 0 : 1);
    for (const page of [feed, ordinary, options]) await page.close();
  });

  it.runIf(name === 'firefox')('that is a container: it is handed over there', async () => {
    const before = await kept();
    const host = on.stage.post(link);
    const feed = await on.stage.browser.newContainerPage?.(HOME);
    if (!feed) throw new Error('no container');
    await feed.waitFor(host);
    await signInFrom(feed);
    await addByHand(feed, host);
    expect(on.stage.cart()).toEqual([`1 ${KETTLE}`]);
    const [reports] = await kept();
    expect(reports).toEqual(before[0]);
    await feed.close();
  });

  it('left no error behind', () => {
    expect(on.stage.strangers()).toEqual([]);
    expect(on.stage.browser.consoleErrors()).toEqual([]);
  });
});
