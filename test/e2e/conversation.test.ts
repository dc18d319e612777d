import { afterEach, expect, it } from 'vitest';
import type { PageUnderTest } from '../browsers/page.ts';
import { buttonIn } from '../journey/journey.ts';
import { inEachBrowser } from './browsers.ts';

const BOTTLE = 'B0BTL3K77W';
const BOOK = 'B0N0TEB00K';

const CHIP = '[data-hashcart-chip]';
const FIELD = '[data-testid="tweetTextarea_0"]';
const INLINE = '[data-testid="inline_reply_offscreen"]';
const WINDOW = '#layers [aria-modal="true"]';
const dp = (asin: string) => ({ link: `https://www.amazon.com/dp/${asin}` });

inEachBrowser('a reply with a hashtag', (on, name) => {
  afterEach(async () => {
    on.stage.world.x.failReplies(undefined);
    await on.stage.calm();
  });

  const post = (...asins: string[]) =>
    on.stage.world.x.post({ text: ['Look: ', ...asins.flatMap((asin) => [dp(asin), ' '])] });

  const replies = () => on.stage.world.x.replies.map(({ text }) => text);

  /** Opens the page of a new post, and writes a reply below it. */
  async function write(text: string, ...asins: string[]) {
    const { handle, id } = post(...asins);
    const page = await on.stage.browser.newPage(`https://x.com/${handle}/status/${id}`);
    await page.click(`${INLINE} ${FIELD}`);
    await page.type(text);
    return { page, button: buttonIn(`/status/${id}`) };
  }

  const outcome = (page: PageUnderTest, host = CHIP) =>
    page.waitFor(`${host}:is([data-hashcart-chip="added"], [data-hashcart="added"])`, {
      timeout: 30_000,
    });

  const send = (page: PageUnderTest) => page.click('[data-testid="tweetButtonInline"]');

  it('says what it adds, and adds at once with nothing posted', async () => {
    const before = replies();
    const { page, button } = await write('Nice #AmazonCart x2', BOTTLE);
    await page.waitForShadowText(CHIP, /B0BTL3K77W · amazon\.com.*× 2/s);
    await page.clickInShadow(CHIP, /^Add now/);
    await outcome(page);
    await outcome(page, button);
    expect(on.stage.cart()).toEqual([`2 ${BOTTLE}`]);
    expect(replies()).toEqual(before);
    // What was added at once is not added again by sending.
    await send(page);
    await page.waitFor('[data-testid="toast"] a');
    await page.waitUntil(() => !document.querySelector('[data-block] [data-text]')?.textContent);
    expect(replies()).toEqual([...before, 'Nice #AmazonCart x2']);
    expect(on.stage.cart()).toEqual([`2 ${BOTTLE}`]);
    await page.close();
  });

  it('adds once when it was sent by the button', async () => {
    const { page } = await write('#amazoncart', BOTTLE);
    await page.waitFor(CHIP);
    expect(on.stage.shop().soleCart()).toEqual([]);
    await send(page);
    await outcome(page);
    expect(on.stage.cart()).toEqual([`1 ${BOTTLE}`]);
    // Another reply to the same post does not add it again by itself.
    await page.click(`${INLINE} ${FIELD}`);
    await page.type('#amazoncart once more');
    await send(page);
    await page.waitFor(`${CHIP}[data-hashcart-chip="already-requested"]`);
    expect(on.stage.cart()).toEqual([`1 ${BOTTLE}`]);
    await page.close();
  });

  it('adds once when it was sent by Ctrl+Enter', async () => {
    const { page } = await write('#hashcart', BOTTLE);
    await page.waitFor(CHIP);
    await page.press('Enter', 'Control');
    await outcome(page);
    expect(on.stage.cart()).toEqual([`1 ${BOTTLE}`]);
    await page.close();
  });

  it('adds nothing when it could not be posted, and one when that worked at last', async () => {
    on.stage.world.x.failReplies('error');
    const { page } = await write('#amazoncart', BOTTLE);
    await page.waitFor(CHIP);
    await send(page);
    await page.waitForShadowText(CHIP, 'not posted, so nothing was added');
    expect(on.stage.cart()).toEqual([]);
    on.stage.world.x.failReplies(undefined);
    await send(page);
    await outcome(page);
    expect(on.stage.cart()).toEqual([`1 ${BOTTLE}`]);
    await page.close();
  });

  it('adds the one of two products that was chosen', async () => {
    const { page } = await write('#amazoncart', BOTTLE, BOOK);
    await page.waitForShadowText(CHIP, /Add now/);
    await page.inShadow(CHIP, (root) => root.querySelector('select')?.focus());
    await page.press('ArrowDown');
    await send(page);
    await outcome(page);
    expect(on.stage.cart()).toEqual([`1 ${BOOK}`]);
    await page.close();
  });

  it('puts it on the list when it asks for that', async () => {
    const { page } = await write('#AmazonWishList', BOTTLE);
    await page.waitForShadowText(CHIP, 'to your list');
    await send(page);
    await outcome(page);
    await page.waitForShadowText(CHIP, 'On your list');
    expect(JSON.stringify(on.stage.shop().soleList())).toContain(BOTTLE);
    expect(on.stage.cart()).toEqual([]);
    await page.close();
  });

  it('works in the window over the feed, opened by the button or by a key', async () => {
    for (const open of ['button', 'key'] as const) {
      const { id } = post(BOTTLE);
      const button = buttonIn(`/status/${id}`);
      const feed = await on.stage.journey.openFeed();
      const article = `article:has(a[href*="/status/${id}"])`;
      await feed.waitFor(button);
      if (open === 'button') await feed.click(`${article} [data-testid="reply"]`);
      else {
        await feed.evaluate((css) => document.querySelector<HTMLElement>(css)?.focus(), article);
        await feed.press('r');
      }
      await feed.click(`${WINDOW} ${FIELD}`);
      await feed.type('#amazoncart');
      await feed.waitForShadowText(`${WINDOW} ${CHIP}`, 'Add now');
      await feed.click(`${WINDOW} [data-testid="tweetButton"]`);
      await feed.waitForGone(WINDOW);
      await outcome(feed, button);
      expect(on.stage.cart()).toEqual([`1 ${BOTTLE}`]);
      await on.stage.calm();
      await feed.close();
    }
  });

  it('works in the view of a photo', async () => {
    const draft = { photo: true, text: ['Look: ', dp(BOTTLE)] } as const;
    const { handle, id } = on.stage.world.x.post(draft);
    const page = await on.stage.browser.newPage(`https://x.com/${handle}/status/${id}/photo/1`);
    await page.click(`#layers ${FIELD}`);
    await page.type('#amazoncart');
    await page.waitFor(`#layers ${CHIP}`);
    await page.click('#layers [data-testid="tweetButton"]');
    await outcome(page, `#layers ${CHIP}`);
    expect(on.stage.cart()).toEqual([`1 ${BOTTLE}`]);
    await page.close();
  });

  it('shows a quiet hint where the post has no product, and nothing for a new post', async () => {
    const { page } = await write('#amazoncart');
    await page.waitForShadowText(CHIP, 'shows no product');
    await page.goto('https://x.com/home');
    await page.click(`[data-testid="primaryColumn"] ${FIELD}`);
    await page.type('#amazoncart');
    await page.waitUntil(
      (css) => document.querySelector(css)?.textContent === '#amazoncart',
      FIELD,
    );
    expect(await page.count(CHIP)).toBe(0);
    await page.close();
  });

  it(`asks nothing of strangers in ${name}`, () => expect(on.stage.strangers()).toEqual([]));
});
