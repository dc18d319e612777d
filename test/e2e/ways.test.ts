import { afterEach, expect, it } from 'vitest';
import { inEachBrowser } from './browsers.ts';

const dp = (asin: string) => `https://www.amazon.com/dp/${asin}`;
const KETTLE = 'B09KTL5QRX';

inEachBrowser('the three ways', (on, _name) => {
  afterEach(() => on.stage.calm());

  const posts = () => on.stage.world.requests.filter(({ method }) => method === 'POST');

  it('in a tab, after the store refused the background: the store’s own button is pressed', async () => {
    on.stage.shop().fault({ kind: 'refuseExtensionOrigins' });
    const host = on.stage.post(dp(KETTLE));
    const feed = await on.stage.journey.openFeed();
    expect(await on.stage.journey.press(feed, host)).toBe('unknown');
    expect(await feed.shadowText(host)).toContain('did not take it');
    on.stage.world.clearRequests();
    await feed.clickInShadow(host, 'Add in a background tab');
    await feed.waitFor(`${host}[data-hashcart="added"]`, { timeout: 30_000 });
    expect(on.stage.cart()).toEqual([`1 ${KETTLE}`]);
    expect(posts().map(({ origin }) => origin)).toEqual(['https://www.amazon.com']);
    expect(await feed.evaluate(() => document.visibilityState)).toBe('visible');
    const next = on.stage.post(dp('B0B7DCK29M'));
    await feed.reload();
    await feed.waitForShadowText(next, 'in a background tab');
    await feed.close();
  });

  it('hands over after a second refusal, and says so', async () => {
    on.stage.shop().fault({ kind: 'refuseExtensionOrigins' });
    const feed = await on.stage.journey.openFeed();
    for (const asin of [KETTLE, 'B0B7DCK29M']) {
      const host = on.stage.post(dp(asin));
      await feed.reload();
      expect(await on.stage.journey.press(feed, host)).toBe('unknown');
    }
    const host = on.stage.post(dp('B0N0TEB00K'));
    await feed.reload();
    await feed.waitForShadowText(host, 'opens amazon.com');
    await feed.clickInShadow(host, /^Add to cart/);
    const page = await on.stage.browser.waitForPage('/dp/B0N0TEB00K');
    await page.waitFor('#add-to-cart-button');
    await page.close();
    await feed.waitForShadowText(host, 'Nothing was seen to be added');
    await feed.close();
  });

  it.each([
    ['that opens a page', KETTLE],
    ['that opens a side sheet', 'B0QU1ETADD'],
  ])('handed over, to a button %s: the feed learns that it was added', async (_, asin) => {
    const host = on.stage.post(dp(asin));
    const feed = await on.stage.journey.openFeed();
    await feed.clickInShadow(host, 'More');
    await feed.clickInShadow(host, 'Open at amazon.com');
    const page = await on.stage.browser.waitForPage(`/dp/${asin}`);
    await feed.waitForShadowText(host, 'Waiting for you');
    await page.click('#add-to-cart-button');
    await feed.waitFor(`${host}[data-hashcart="added"]`, { timeout: 30_000 });
    expect(on.stage.cart()).toEqual([`1 ${asin}`]);
    await page.close();
    await feed.clickInShadow(host, 'Undo');
    await feed.waitFor(`${host}[data-hashcart="idle"]`);
    expect(on.stage.cart()).toEqual([]);
    await feed.close();
  });

  it('opens the product after a check, and adds directly when asked to again', async () => {
    on.stage.shop().fault({ kind: 'captcha' });
    const host = on.stage.post(dp(KETTLE));
    const feed = await on.stage.journey.openFeed();
    expect(await on.stage.journey.press(feed, host)).toBe('challenge');
    on.stage.shop().clearFaults();
    await feed.reload();
    await feed.waitForShadowText(host, 'opens amazon.com');
    const options = await on.stage.browser.extensionPage('src/options/index.html');
    await options.waitFor('.rows .row');
    expect(await options.text('.rows')).toContain('asked for a check');
    await on.stage.tell('stores/link', { marketplace: 'amazon.com' });
    await feed.reload();
    expect(await on.stage.journey.press(feed, host)).toBe('added');
    await options.close();
    await feed.close();
  });

  it('left no error behind', () => {
    expect(on.stage.strangers()).toEqual([]);
    expect(on.stage.browser.consoleErrors()).toEqual([]);
  });
});
