import { expect, it } from 'vitest';
import { buttonIn } from '../journey/journey.ts';
import { inEachBrowser } from './browsers.ts';

const CHIP = '[data-hashcart-chip]';
const FIELD = '[data-testid="inline_reply_offscreen"] [data-testid="tweetTextarea_0"]';

inEachBrowser('what the shopper prefers', (on, name) => {
  /** Opens the page of a new post with a product, and writes a reply below it. */
  async function write(text: string) {
    const link = 'https://www.amazon.com/dp/B0BTL3K77W';
    const { handle, id } = on.stage.world.x.post({ text: ['Look: ', { link }] });
    const page = await on.stage.browser.newPage(`https://x.com/${handle}/status/${id}`);
    await page.waitFor(buttonIn(`/status/${id}`));
    await page.click(FIELD);
    await page.type(text);
    return page;
  }

  it('reads replies for a hashtag of one’s own, and for none once that is off', async () => {
    const options = await on.stage.browser.extensionPage('src/options/index.html#hashtags');
    await options.click('.add-one input');
    await options.type('#WillHaben');
    await options.press('Enter');
    await options.waitUntil(() => document.querySelectorAll('.tag button').length === 2);
    const page = await write('#willhaben');
    await page.waitForShadowText(CHIP, 'Add now');
    await options.click('[role="switch"][aria-checked="true"]');
    await options.waitUntil(() => !document.querySelector('[role="switch"][aria-checked="true"]'));
    await page.waitForGone(CHIP);
    await page.close();
    await options.close();
  });

  it('keeps what was chosen for a profile', async () => {
    const options = await on.stage.browser.extensionPage('src/options/index.html#profiles');
    await options.click('.add-one input');
    await options.type('@Alice');
    await options.press('Enter');
    await options.click('.checks input');
    await options.waitUntil(() => document.querySelector('.checks input:checked') === null);
    await options.reload();
    await options.waitFor('.checks input');
    expect(await options.text('.rows')).toContain('@alice No store');
    await options.close();
    await on.stage.tell('preferences/set', { profiles: { stores: {}, others: 'none' } });
  });

  it('shows buttons where and how one wants them, in pages that are open', async () => {
    const host = on.stage.post('https://www.amazon.com/dp/B0BTL3K77W');
    const feed = await on.stage.journey.openFeed();
    await feed.waitFor(host);
    const options = await on.stage.browser.extensionPage('src/options/index.html#buttons');
    /** How much of the button is seen, and which words of it. */
    const seen = () =>
      feed.inShadow(host, (root) => {
        const [line, words] = ['.line', '.pill > bdi'].map((each) => root.querySelector(each));
        if (!line || !words) return 'nothing';
        const { opacity } = getComputedStyle(line);
        return `${opacity} ${words.checkVisibility() ? words.textContent : 'icon'}`;
      });
    const shows = (wanted: string) => expect.poll(seen).toBe(wanted);
    await shows('1 Add to cart');
    await options.click('fieldset:nth-of-type(1) label:last-child input');
    await shows('0 Add to cart');
    await options.click('fieldset:nth-of-type(2) label:last-child input');
    await shows('0 icon');
    await feed.hoverInShadow(host, /^Add to cart/);
    await shows('1 icon');
    expect((await feed.shadowControls(host))[0]?.name).toBe('Add to cart at amazon.com');
    // The pointer leaves, and the keyboard comes.
    await feed.clickAt(1, 1);
    await shows('0 icon');
    await feed.evaluate((css) => {
      const post = document.querySelector(css)?.closest('article');
      post?.setAttribute('tabindex', '0');
      post?.focus();
    }, host);
    await shows('1 icon');
    expect(await on.stage.journey.press(feed, host)).toBe('added');
    await feed.clickAt(1, 1);
    await shows('1 In your cart');
    // A page that nobody sees waits until it is looked at.
    await options.click('[role="switch"]');
    await feed.bringToFront();
    await feed.waitForGone(host);
    await options.click('[role="switch"]');
    await feed.bringToFront();
    await feed.waitFor(host);
    for (const page of [feed, options]) await page.close();
    await on.stage.tell('preferences/set', { buttons: {} });
    on.stage.shop().emptyCarts();
  });

  it('mutes an author from the menu beside a button, and ends that in the options', async () => {
    const link = 'https://www.amazon.com/dp/B0BTL3K77W';
    const text = ['Look: ', { link }];
    const { first, second, other } = on.stage.postOnly({
      first: { text, handle: 'loud' },
      second: { text, handle: 'loud' },
      other: { text, handle: 'calm' },
    });
    const of = (id: string) => buttonIn(`/status/${id}`);
    const feed = await on.stage.journey.openFeed();
    await feed.waitFor(of(second));
    await feed.clickInShadow(of(first), 'More');
    await feed.clickInShadow(of(first), 'Mute @loud');
    await feed.waitForShadowText(of(first), 'Muted @loud');
    await feed.waitForGone(of(second));
    await feed.clickInShadow(of(first), 'Undo');
    await feed.waitFor(of(second));
    await feed.clickInShadow(of(second), 'More');
    await feed.clickInShadow(of(second), 'Mute @loud');
    await feed.waitForGone(of(first));
    await feed.reload();
    await feed.waitFor(of(other));
    expect(await feed.count('[data-hashcart]')).toBe(1);
    const options = await on.stage.browser.extensionPage('src/options/index.html#buttons');
    await options.click('.tag button');
    await feed.bringToFront();
    await feed.waitFor(of(first));
    for (const page of [feed, options]) await page.close();
  });

  it('follows the shopper: what is set here is put down, what another computer put down is taken', async () => {
    const options = await on.stage.browser.extensionPage('src/options/index.html#keyboard');
    const toolbar = '[role="switch"]';
    await options.click(`${toolbar}[aria-checked="true"]`);
    /** What the browser's account carries of that switch, after something was put there in its place. */
    const carried = (item?: object) =>
      options.evaluate(async (put) => {
        const { storage } = Reflect.get(globalThis, 'browser');
        if (put) await storage.sync.set({ 'badge.0': put });
        return (await storage.sync.get('badge.0'))['badge.0']?.text;
      }, item ?? null);
    await expect.poll(() => carried()).toBe('{"badge":false}');
    await carried({ v: 1, at: Date.now() + 60_000, of: 1, text: '{"badge":true}' });
    await options.waitFor(`${toolbar}[aria-checked="true"]`);
    await options.close();
  });

  it(`left no error behind in ${name}`, () => {
    expect(on.stage.browser.consoleErrors()).toEqual([]);
  });
});
