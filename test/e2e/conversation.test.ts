import { afterEach, describe, expect, it } from 'vitest';
import type { PageUnderTest } from '../browsers/page.ts';
import { until } from '../browsers/until.ts';
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

  /** Types into a field, once it has the focus: what is typed elsewhere are shortcuts of the site. */
  async function typeInto(page: PageUnderTest, field: string, text: string) {
    await page.click(field);
    await page.waitFor(`${field}:focus`);
    await page.type(text);
    await page.waitUntil(
      (css, wanted) => document.querySelector(css)?.textContent === wanted,
      field,
      text,
    );
  }

  /** Opens the page of a new post, and writes a reply below it. */
  async function write(text: string, ...asins: string[]) {
    const { handle, id } = post(...asins);
    const page = await on.stage.browser.newPage(`https://x.com/${handle}/status/${id}`);
    const button = buttonIn(`/status/${id}`);
    // It moves what is below it: a press on its way to the field would miss.
    if (asins.length > 0) await page.waitFor(button);
    await typeInto(page, `${INLINE} ${FIELD}`, text);
    return { page, button };
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
    await typeInto(page, `${INLINE} ${FIELD}`, '#amazoncart once more');
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

  describe('by an account that pays', () => {
    const account = { handle: 'robin_shops', name: 'Robin' };

    afterEach(() => {
      on.stage.world.x.account = account;
    });

    it('adds once when it was sent by the second button', async () => {
      on.stage.world.x.account = { ...account, boosts: true };
      const { page } = await write('#amazoncart', BOTTLE);
      await page.waitFor(CHIP);
      await page.click('[data-testid="toolBar"] > button:first-of-type');
      await outcome(page);
      expect(on.stage.cart()).toEqual([`1 ${BOTTLE}`]);
      await page.close();
    });

    it('adds nothing while the reply can be taken back, and one when it shows up', async () => {
      on.stage.world.x.account = { ...account, holds: true };
      const { page } = await write('#amazoncart', BOTTLE);
      await page.waitFor(CHIP);
      await send(page);
      await page.waitForShadowText(CHIP, 'not certain');
      expect(on.stage.cart()).toEqual([]);
      await page.evaluate(() => window.world.sendHeld());
      await outcome(page);
      expect(on.stage.cart()).toEqual([`1 ${BOTTLE}`]);
      await page.close();
    });
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
      await typeInto(feed, `${WINDOW} ${FIELD}`, '#amazoncart');
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
    await page.waitFor(`#layers ${buttonIn(`/status/${id}`)}`);
    await typeInto(page, `#layers ${FIELD}`, '#amazoncart');
    await page.waitFor(`#layers ${CHIP}`);
    await page.click('#layers [data-testid="tweetButton"]');
    await outcome(page, `#layers ${CHIP}`);
    expect(on.stage.cart()).toEqual([`1 ${BOTTLE}`]);
    await page.close();
  });

  /** What is known of a product comes a moment after its button, and may move what is below: then one presses again. */
  const openReply = (page: PageUnderTest, post: string) =>
    until('the window for a reply', async () => {
      await page.click(`${post} [data-testid="reply"]`);
      return page.waitFor(WINDOW, { timeout: 3000 }).then(
        () => true,
        () => false,
      );
    });

  it('works in the columns of X Pro, and in the window opened from one', async () => {
    const { handle, id } = post(BOTTLE);
    const pro = 'https://pro.x.com';
    const column = '[data-testid="multi-column-layout-column-content"]:first-child';
    const page = await on.stage.browser.newPage(`${pro}/${handle}/status/${id}`);
    await page.waitFor(`${column} ${buttonIn(`/status/${id}`)}`);
    await page.waitFor(`${column} + * [data-hashcart]`);
    await typeInto(page, `${column} ${INLINE} ${FIELD}`, '#amazoncart');
    await page.waitForShadowText(`${column} ${CHIP}`, 'Add now');
    await page.click(`${column} [data-testid="tweetButtonInline"]`);
    await outcome(page, `${column} ${CHIP}`);
    expect(on.stage.cart()).toEqual([`1 ${BOTTLE}`]);
    await on.stage.calm();
    const other = post(BOOK);
    await page.goto(`${pro}/i/decks/1`);
    const button = `${column} ${buttonIn(`/status/${other.id}`)}`;
    await page.waitFor(button);
    await page.waitFor(`${column} + * ${buttonIn(`/status/${other.id}`)}`);
    await openReply(page, `${column} article:has(a[href*="/status/${other.id}"])`);
    await typeInto(page, `${WINDOW} ${FIELD}`, '#amazoncart');
    await page.waitForShadowText(`${WINDOW} ${CHIP}`, /B0N0TEB00K.*Add now/s);
    await page.click(`${WINDOW} [data-testid="tweetButton"]`);
    await page.waitForGone(WINDOW);
    await outcome(page, button);
    expect(on.stage.cart()).toEqual([`1 ${BOOK}`]);
    await page.close();
  });

  it('shows a quiet hint where the post has no product, and nothing for a new post', async () => {
    const { page } = await write('#amazoncart');
    await page.waitForShadowText(CHIP, 'shows no product');
    await page.goto('https://x.com/home');
    await typeInto(page, `[data-testid="primaryColumn"] ${FIELD}`, '#amazoncart');
    expect(await page.count(CHIP)).toBe(0);
    await page.close();
  });

  it(`asks nothing of strangers in ${name}`, () => expect(on.stage.strangers()).toEqual([]));
});
