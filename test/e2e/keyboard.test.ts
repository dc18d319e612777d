import { afterEach, expect, it } from 'vitest';
import type { PageUnderTest } from '../browsers/page.ts';
import { inEachBrowser } from './browsers.ts';

const dp = (asin: string) => `https://www.amazon.com/dp/${asin}`;

inEachBrowser('the keyboard', (on) => {
  afterEach(() => on.stage.calm());

  async function pressShortcut(page: PageUnderTest): Promise<void> {
    await page.bringToFront();
    await on.stage.browser.pressShortcut('Alt+Shift+H');
  }

  /** Focuses a post, as X's own keys do. */
  const focusPost = (page: PageUnderTest, host: string) =>
    page.evaluate((css) => {
      const post = document.querySelector(css)?.closest('article');
      post?.setAttribute('tabindex', '0');
      post?.focus();
    }, host);

  it('adds the product of the post that has the focus', async () => {
    const host = on.stage.post(dp('B0BFC7WQ6R'));
    const feed = await on.stage.journey.openFeed();
    await feed.waitFor(host);
    await focusPost(feed, host);
    await pressShortcut(feed);
    await feed.waitFor(`${host}[data-hashcart="added"]`, { timeout: 30_000 });
    expect(on.stage.cart()).toEqual(['1 B0BFC7WQ6R']);
    await feed.close();
  });

  it('lets the shopper choose among several, and adds nothing without a post in focus', async () => {
    const { handle, id } = on.stage.world.x.post({
      text: ['Two: ', { link: dp('B0BFC7WQ6R') }, ' ', { link: dp('B0BTL3K77W') }],
    });
    const feed = await on.stage.journey.openFeed();
    const host = `article:has(a[href*="/${handle}/status/${id}"]) [data-hashcart]`;
    await feed.waitFor(host);
    await pressShortcut(feed);
    await focusPost(feed, host);
    await pressShortcut(feed);
    await feed.waitUntil((css) => document.activeElement === document.querySelector(css), host);
    await feed.press('Enter');
    await feed.waitFor(`${host}[data-hashcart="added"]`, { timeout: 30_000 });
    expect(on.stage.cart()).toEqual(['1 B0BFC7WQ6R']);
    await feed.close();
  });
});
