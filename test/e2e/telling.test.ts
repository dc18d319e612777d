import { afterEach, beforeAll, expect, it } from 'vitest';
import type { PageUnderTest } from '../browsers/page.ts';
import { buttonIn } from '../journey/journey.ts';
import { inEachBrowser } from './browsers.ts';

const BOTTLE = 'B0BTL3K77W';
const CHIP = '[data-hashcart-chip]';
const FIELD = '[data-testid="tweetTextarea_0"]';
const WINDOW = '#layers [aria-modal="true"]';

inEachBrowser('telling them after an add', (on, name) => {
  beforeAll(() =>
    on.stage.tell('preferences/set', {
      replies: { on: true, hashtags: ['hashcart'], tellThem: true },
    }),
  );

  afterEach(() => on.stage.calm());

  const post = () =>
    on.stage.world.x.post({ text: ['Look: ', { link: `https://www.amazon.com/dp/${BOTTLE}` }] });

  /** Adds what a new post shows, and goes to tell. @returns the window for the reply, with the words in it */
  async function addAndTell() {
    const { id } = post();
    const button = buttonIn(`/status/${id}`);
    const feed = await on.stage.journey.openFeed();
    expect(await on.stage.journey.press(feed, button)).toBe('added');
    await feed.clickInShadow(button, 'Tell them…');
    const page = await on.stage.browser.waitForPage(`in_reply_to=${id}`);
    await feed.close();
    await page.waitForShadowText(`${WINDOW} ${CHIP}`, 'Add now');
    return { id, page, button };
  }

  const send = async (page: PageUnderTest) => {
    await page.click(`${WINDOW} [data-testid="tweetButton"]`);
    await page.waitForGone(WINDOW);
  };

  it('sends nothing by itself, and what the shopper sends adds nothing more', async () => {
    const before = on.stage.world.x.replies.length;
    const { id, page, button } = await addAndTell();
    expect(on.stage.world.x.replies).toHaveLength(before);
    expect(on.stage.cart()).toEqual([`1 ${BOTTLE}`]);
    await send(page);
    await page.waitFor(`${button}[data-hashcart="already-requested"]`, { timeout: 30_000 });
    expect(on.stage.world.x.replies.at(-1)).toMatchObject({ to: id, text: '#AmazonCart' });
    expect(on.stage.cart()).toEqual([`1 ${BOTTLE}`]);
    await page.close();
  });

  it('adds nothing again that was taken out in between, and says so', async () => {
    const { page, button } = await addAndTell();
    on.stage.shop().emptyCarts();
    await send(page);
    await page.waitForShadowText(button, 'so your reply added nothing more', { timeout: 30_000 });
    await page.waitForShadowText(button, 'Already added');
    expect(on.stage.cart()).toEqual([]);
    await page.close();
  });

  it('is what it is for a post that stands nowhere else on the page', async () => {
    const { id } = post();
    for (let i = 0; i < 60; i++) on.stage.world.x.post({ text: [`One of many: ${i}`] });
    const address = `https://x.com/intent/post?in_reply_to=${id}&text=%23AmazonCart`;
    const page = await on.stage.browser.newPage(address);
    await page.waitForShadowText(`${WINDOW} ${CHIP}`, /B0BTL3K77W.*Add now/s);
    expect(await page.count(buttonIn(`/status/${id}`))).toBe(0);
    expect(await page.text(`${WINDOW} ${FIELD}`)).toBe('#AmazonCart');
    await send(page);
    await expect.poll(() => on.stage.cart(), { timeout: 30_000 }).toEqual([`1 ${BOTTLE}`]);
    await page.close();
  });

  it('is not offered to those who did not ask for it', async () => {
    await on.stage.tell('preferences/set', {
      replies: { on: true, hashtags: ['hashcart'], tellThem: false },
    });
    const { id } = post();
    const button = buttonIn(`/status/${id}`);
    const feed = await on.stage.journey.openFeed();
    expect(await on.stage.journey.press(feed, button)).toBe('added');
    const said = await feed.waitForShadowText(button, 'Open cart');
    expect(said).not.toContain('Tell them');
    await feed.close();
  });

  it(`asks nothing of strangers in ${name}`, () => expect(on.stage.strangers()).toEqual([]));
});
