import { afterEach, expect, it } from 'vitest';
import { buttonIn } from '../journey/journey.ts';
import type { PostText } from '../world/x/post.ts';
import { inEachBrowser } from './browsers.ts';

const SPEAKER = 'https://www.amazon.com/dp/B0BFC7WQ6R';
const BOTTLE = 'https://www.amazon.com/dp/B0BTL3K77W';
const KNIFE = 'https://www.amazon.com/dp/B0MAPPR1CE';
const NOT_KEPT = 'Your cart does not keep what the post says.';

inEachBrowser('the price ladder', (on, _name) => {
  afterEach(() => on.stage.calm());

  /** A post by a seller: what it says, then the link. */
  function says(words: string, link: string): string {
    const text: PostText = [`${words} `, { link }];
    const { id, handle } = on.stage.world.x.post({ text });
    return buttonIn(`/${handle}/status/${id}`);
  }

  /** Adds what a post shows, and waits for the price in the cart. @returns what the button says below */
  async function ladderOf(host: string): Promise<string> {
    const feed = await on.stage.journey.openFeed();
    expect(await on.stage.journey.press(feed, host)).toBe('added');
    await expect.poll(() => feed.shadowText(host)).toContain('your cart $');
    const said = await feed.shadowText(host);
    await feed.close();
    return said;
  }

  it('tells what the post says, the page, and the cart that keeps it', async () => {
    const said = await ladderOf(says('10 % off in your cart with #AmazonCart:', SPEAKER));
    expect(said).toContain('Post says 10% off · page $79.99 · in your cart $71.99 (10% less)');
    expect(said).not.toContain(NOT_KEPT);
    const popup = await on.stage.browser.openPopup();
    await popup.waitFor('.ladder');
    expect(await popup.text('.item-side')).toContain('$79.99 $71.99');
    await popup.close();
  });

  it('says plainly that the cart does not keep it', async () => {
    const said = await ladderOf(says('Extra 20 % off in cart!', BOTTLE));
    expect(said).toContain('in your cart $21.99 (the same as on the page)');
    expect(said).toContain(NOT_KEPT);
  });

  it('says it of a price, too', async () => {
    const said = await ladderOf(says('Only $19.99 today:', BOTTLE));
    expect(said).toContain('Post says $19.99 · page $21.99 · in your cart $21.99');
    expect(said).toContain(NOT_KEPT);
  });

  it('tells a price that the page hides only once it is in the cart', async () => {
    const host = says('See the price in your cart:', KNIFE);
    const feed = await on.stage.journey.openFeed();
    await feed.clickInShadow(host, 'More');
    await feed.clickInShadow(host, 'Save to your list');
    await feed.waitFor(`${host}[data-hashcart="added"]`);
    expect(await feed.shadowText(host)).not.toContain('129.95');
    await feed.close();
    const reports = JSON.stringify(await on.stage.tell('journal/recent', {}));
    expect(reports).toContain("Alder & Oak Chef's Knife");
    expect(reports).not.toContain('12995');
    expect(await ladderOf(says('Add it:', KNIFE))).toContain(
      'The page hides its price · in your cart $129.95',
    );
  });

  it('is told of an add in a tab behind, and of one by the shopper', async () => {
    await on.stage.tell('stores/set-way', { marketplace: 'amazon.com', way: 'tab' });
    expect(await ladderOf(says('10 % off in the cart:', SPEAKER))).toContain('$71.99 (10% less)');
    await on.stage.calm();
    const host = says('In my shop’s cart:', BOTTLE);
    const feed = await on.stage.journey.openFeed();
    await feed.clickInShadow(host, 'More');
    await feed.clickInShadow(host, 'Open at amazon.com');
    const shop = await on.stage.browser.waitForPage('/dp/B0BTL3K77W');
    await shop.click('#add-to-cart-button');
    await feed.waitFor(`${host}[data-hashcart="added"]`);
    await expect.poll(() => feed.shadowText(host)).toContain('In your cart $21.99');
    await shop.close();
    await feed.close();
  });

  it('left no error behind', () => {
    expect(on.stage.strangers()).toEqual([]);
    expect(on.stage.browser.consoleErrors()).toEqual([]);
  });
});
