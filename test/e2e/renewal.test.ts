import { expect, it } from 'vitest';
import { buttonIn } from '../journey/journey.ts';
import { inEachBrowser } from './browsers.ts';

const KETTLE = 'B09KTL5QRX';
const link = `https://www.amazon.com/dp/${KETTLE}`;

inEachBrowser('an extension that is updated while a feed is open', (on, name) => {
  it('goes on in the feed that was open: each post has one button, and it works', async () => {
    const { post } = on.stage.postOnly({ post: { text: ['Look: ', { link }] } });
    const feed = await on.stage.journey.openFeed();
    const host = buttonIn(`/status/${post}`);
    await feed.waitFor(host);
    await feed.evaluate((css) => document.querySelector(css)?.classList.add('old'), host);
    await on.stage.browser.reloadExtension();
    await feed.waitFor(`${host}:not(.old)`);
    expect(await feed.count('[data-hashcart]')).toBe(1);
    expect(await on.stage.journey.press(feed, host)).toBe('added');
    expect(on.stage.cart()).toEqual([`1 ${KETTLE}`]);
    // Whatever the old script still watched would show itself when posts change.
    const next = on.stage.post('https://www.amazon.com/dp/B0N0TEB00K');
    await feed.reload();
    await feed.waitFor(next);
    expect(await feed.count(next)).toBe(1);
    await feed.close();
  });

  it.runIf(name === 'chromium')('and gone: a button that is pressed says so', async () => {
    const { post } = on.stage.postOnly({ post: { text: ['Look: ', { link }] } });
    const feed = await on.stage.journey.openFeed();
    const host = buttonIn(`/status/${post}`);
    on.stage.shop().emptyCarts();
    await on.stage.browser.uninstallExtension?.();
    await feed.clickInShadow(host, /^Add/);
    await feed.waitForShadowText(host, 'Reload this tab');
    expect(on.stage.cart()).toEqual([]);
    // Brought to the front again, it tidies up by itself.
    await (await on.stage.browser.newPage('about:blank')).bringToFront();
    await feed.bringToFront();
    await feed.waitForGone('[data-hashcart]');
  });
});
