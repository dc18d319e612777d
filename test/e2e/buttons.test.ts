import { afterEach, expect, it } from 'vitest';
import { buttonIn } from '../journey/journey.ts';
import { inEachBrowser } from './browsers.ts';

const BOTTLE = 'B0BTL3K77W';
const BOOK = 'B0N0TEB00K';

const dp = (asin: string) => ({ link: `https://www.amazon.com/dp/${asin}` });
const of = (id: string) => buttonIn(`/status/${id}`);

inEachBrowser('the buttons of a post', (on) => {
  afterEach(() => on.stage.calm());

  it('has one state for a post that is on the page and beside its photo', async () => {
    const { post } = on.stage.postOnly({ post: { text: ['Look ', dp(BOTTLE)], photo: true } });
    const page = await on.stage.browser.newPage(`https://x.com/gearnotes/status/${post}/photo/1`);
    await page.waitUntil(() => document.querySelectorAll('[data-hashcart]').length === 2);
    const beside = `[role="dialog"] ${of(post)}`;
    expect(await on.stage.journey.press(page, beside)).toBe('added');
    await page.waitUntil(() => document.querySelectorAll('[data-hashcart="added"]').length === 2);
    expect(on.stage.cart()).toEqual([`1 ${BOTTLE}`]);
    await page.press('Escape');
    await page.waitForGone('[role="dialog"]');
    expect(await page.count('[data-hashcart="added"]')).toBe(1);
    await page.close();
  });

  it('has one button for each post of a thread, and all know what became of the product', async () => {
    const { first } = on.stage.postOnly({ first: { text: ['One ', dp(BOTTLE)] } });
    const thread = [first];
    for (const word of ['Two ', 'Three ', 'Four ']) {
      const replyTo = thread.at(-1) ?? first;
      thread.push(on.stage.world.x.post({ text: [word, dp(BOTTLE)], replyTo }).id);
    }
    const last = thread.at(-1) ?? first;
    const page = await on.stage.journey.openFeed(`https://x.com/gearnotes/status/${last}`);
    for (const id of thread) {
      await page.waitFor(of(id));
      expect(await page.count(of(id))).toBe(1);
    }
    expect(await on.stage.journey.press(page, of(last))).toBe('added');
    for (const id of thread.slice(0, -1)) await page.waitForShadowText(of(id), 'in your cart');
    expect(on.stage.cart()).toEqual([`1 ${BOTTLE}`]);
    await page.close();
  });

  it('reads a post anew when another takes its place with nothing but its words and addresses', async () => {
    const { first, second } = on.stage.postOnly({
      first: { text: ['Look ', dp(BOTTLE)] },
      second: { text: ['Look ', dp(BOOK)] },
    });
    const feed = await on.stage.journey.openFeed();
    await feed.waitFor(of(first));
    await feed.waitFor(of(second));
    await feed.evaluate(
      (from, to) => {
        const partsOf = (id: string) => {
          const post = document.querySelector(`article:has(a[href*="/status/${id}"])`);
          return [...(post?.querySelectorAll('a, a span') ?? [])];
        };
        const fresh = partsOf(to);
        partsOf(from).forEach((part, i) => {
          const href = fresh[i]?.getAttribute('href');
          if (href) part.setAttribute('href', href);
          const [own, other] = [part, fresh[i]].map((each) =>
            [...(each?.childNodes ?? [])].find((node) => node instanceof Text),
          );
          if (own && other) own.nodeValue = other.nodeValue;
        });
      },
      first,
      second,
    );
    await feed.waitForGone(of(first));
    await feed.waitUntil((css) => document.querySelectorAll(css).length === 2, of(second));
    expect(await on.stage.journey.press(feed, of(second))).toBe('added');
    expect(on.stage.cart()).toEqual([`1 ${BOOK}`]);
    await feed.close();
  });

  it('takes its buttons away with the posts', async () => {
    const { post } = on.stage.postOnly({ post: { text: ['Look ', dp(BOTTLE)] } });
    const feed = await on.stage.journey.openFeed();
    await feed.evaluate(() => document.querySelector('article')?.remove());
    expect(await feed.count('[data-hashcart]')).toBe(0);
    await feed.goto('https://x.com/home');
    await feed.waitFor(of(post));
    await feed.click('a[href^="/search"]');
    await feed.waitForGone('article');
    expect(await feed.count('[data-hashcart]')).toBe(0);
    await feed.close();
  });

  it('stands on the side where one begins to read', async () => {
    const { post } = on.stage.postOnly({ post: { text: ['Look ', dp(BOTTLE)] } });
    const places = [
      ['', 'left'],
      ['?dir=rtl&lang=ar', 'right'],
    ] as const;
    for (const [query, side] of places) {
      const feed = await on.stage.journey.openFeed(`https://x.com/home${query}`);
      const edges = (root: ShadowRoot, at: 'left' | 'right') => {
        const [pill, host] = [root.querySelector('.pill'), root.host];
        return [pill, host].map((each) => Math.round(each?.getBoundingClientRect()[at] ?? 0));
      };
      const [pill, host] = await feed.inShadow(of(post), edges, side);
      expect(pill).toBe(host);
      await feed.close();
    }
  });
});
