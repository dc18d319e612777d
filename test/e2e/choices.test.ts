import { afterEach, expect, it } from 'vitest';
import { chooseOurMenuItem } from '../browsers/chromium/menu.ts';
import { buttonIn } from '../journey/journey.ts';
import { inEachBrowser } from './browsers.ts';

const dp = (asin: string, tld = 'com') => `https://www.amazon.${tld}/dp/${asin}`;

inEachBrowser('what the shopper chooses', (on, name) => {
  afterEach(() => on.stage.calm());

  it('a size, below the button, by mouse and by keyboard', async () => {
    const host = on.stage.post(dp('B0CSX4K9QP'));
    const feed = await on.stage.journey.openFeed();
    expect(await on.stage.journey.press(feed, host)).toBe('needs-options');
    await feed.clickInShadow(host, /^M\b/);
    const soldOut = await feed.inShadow(
      host,
      (root) => root.querySelector('[role="radio"][aria-disabled="true"]')?.textContent ?? '',
    );
    expect(soldOut).toMatch(/^L/);
    await feed.clickInShadow(host, 'Add to cart');
    await feed.waitFor(`${host}[data-hashcart="added"]`);
    expect(on.stage.cart()).toEqual(['1 B0CSX2N8UB']);
    await feed.close();
  });

  it('a quantity, by the stepper: the shop’s limit is told as it is', async () => {
    const host = on.stage.post(dp('B0CABLE2PK'));
    const feed = await on.stage.journey.openFeed();
    expect(await on.stage.journey.press(feed, host)).toBe('added');
    for (let more = 0; more < 4; more++) await feed.clickInShadow(host, 'One more');
    await feed.waitFor(`${host}[data-hashcart="added-adjusted"]`);
    expect(on.stage.cart()).toEqual(['3 B0CABLE2PK']);
    expect(await feed.shadowText(host)).toContain('Only 3');
    await feed.clickInShadow(host, 'One fewer');
    await expect.poll(() => on.stage.cart()).toEqual(['2 B0CABLE2PK']);
    await feed.waitFor(`${host}[data-hashcart^="added"]`);
    await feed.clickInShadow(host, 'Undo');
    await feed.waitFor(`${host}[data-hashcart="idle"]`);
    expect(on.stage.cart()).toEqual([]);
    await feed.close();
  });

  it('their list: saved, and seen on the list', async () => {
    const host = on.stage.post(dp('B0B7DCK29M'));
    const feed = await on.stage.journey.openFeed();
    await feed.clickInShadow(host, 'More');
    await feed.clickInShadow(host, 'Save to your list');
    await feed.waitFor(`${host}[data-hashcart="added"]`);
    expect(await feed.shadowText(host)).toContain('On your list');
    expect(JSON.stringify(on.stage.shop().soleList())).toContain('B0B7DCK29M');
    expect(on.stage.cart()).toEqual([]);
    await feed.close();
  });

  it('their own country: looked at, added there, and remembered', async () => {
    await on.stage.tell('stores/unlink', { marketplace: 'amazon.com' });
    await on.stage.journey.signIn('amazon.co.uk');
    await (await on.stage.journey.linkStore('amazon.co.uk')).close();
    const british = on.stage.shop('amazon.co.uk');
    const host = on.stage.post(dp('B0BFC7WQ6R'));
    const feed = await on.stage.journey.openFeed();
    expect(await on.stage.journey.press(feed, host)).toBe('wrong-marketplace');
    await feed.clickInShadow(host, 'Look at amazon.co.uk');
    await feed.waitForShadowText(host, 'amazon.co.uk has it too');
    expect(await feed.shadowText(host)).toContain('£');
    expect(british.soleCart()).toEqual([]);
    await feed.clickInShadow(host, 'Always use amazon.co.uk');
    await feed.waitFor(`${host}[data-hashcart="added"]`);
    expect(british.soleCart()).toHaveLength(1);
    british.emptyCarts();
    const second = on.stage.post(`${dp('B0BFC7WQ6R')}?again`);
    await feed.reload();
    expect(await on.stage.journey.press(feed, second)).toBe('added');
    expect(british.soleCart()).toHaveLength(1);
    const nowhere = on.stage.post(dp('B0B7DCK29M'));
    await feed.reload();
    expect(await on.stage.journey.press(feed, nowhere)).toBe('unavailable');
    await feed.close();
    await (await on.stage.journey.linkStore('amazon.com', { known: true })).close();
  });

  it('whether general short links are followed: asked once, followed once', async () => {
    const short = 'https://bit.ly/3kettle';
    on.stage.world.shortLinks.set(short, dp('B09KTL5QRX'));
    const post = () =>
      on.stage.world.x.post({
        text: ['The kettle: ', { link: short }],
        card: { url: short, kind: 'large', title: 'A kettle' },
      });
    const host = buttonIn(`/status/${post().id}`);
    const feed = await on.stage.journey.openFeed();
    expect(await on.stage.journey.press(feed, host)).toBe('permission-missing');
    expect(await feed.shadowText(host)).toContain('short link');
    const asked = () =>
      on.stage.world.requests.filter((request) => request.host === 'bit.ly').length;
    expect(asked()).toBe(0);
    const options = await on.stage.browser.extensionPage('src/options/index.html#privacy');
    await options.click('[role="switch"]');
    await on.stage.browser.grantNextPermissionPrompt();
    await options.waitUntil(
      () => document.querySelector('[role="switch"]')?.ariaChecked === 'true',
    );
    await feed.reload();
    expect(await on.stage.journey.press(feed, host)).toBe('added');
    expect(asked()).toBe(1);
    const again = buttonIn(`/status/${post().id}`);
    await feed.reload();
    expect(await on.stage.journey.press(feed, again)).toBe('already-in-cart');
    expect(asked()).toBe(1);
    await options.close();
    await feed.close();
  });

  it.skipIf(name !== 'chromium')('any link of a post, from the browser’s own menu', async () => {
    on.stage.post(dp('B0KEYB0ARD'));
    const feed = await on.stage.journey.openFeed();
    const link = 'article a[href^="https://t.co/"]';
    await chooseOurMenuItem(feed, link, on.stage.display?.env ?? {});
    await expect.poll(() => on.stage.cart(), { timeout: 15_000 }).toEqual(['1 B0KEYB0ARD']);
    await feed.close();
  });

  it('a link of their own, pasted into the popup', async () => {
    const feed = await on.stage.journey.openFeed();
    const popup = await on.stage.browser.openPopup();
    await popup.click('input');
    await popup.type(dp('B0KEYB0ARD'));
    await popup.press('Enter');
    await expect.poll(() => on.stage.cart()).toEqual(['1 B0KEYB0ARD']);
    await popup.waitUntil(() => document.querySelector('.item .good') !== null);
    expect(await popup.text('.item')).toContain('pasted');
    await popup.close();
    await feed.close();
  });

  it('left no error behind', () => {
    expect(on.stage.strangers()).toEqual([]);
    expect(on.stage.browser.consoleErrors()).toEqual([]);
  });
});
