import { afterEach, expect, it } from 'vitest';
import { z } from 'zod';
import type { PageUnderTest } from '../browsers/page.ts';
import { buttonIn } from '../journey/journey.ts';
import { inEachBrowser } from './browsers.ts';

const BOTTLE = 'B0BTL3K77W';
const BOOK = 'B0N0TEB00K';
const COMMUNITY = { id: '1500000000000000042', name: 'Small things' };

const dp = (asin: string) => ({ link: `https://www.amazon.com/dp/${asin}` });
const of = (id: string) => buttonIn(`/status/${id}`);

const recent = z.object({
  reports: z.array(
    z.object({
      productId: z.string().optional(),
      post: z.object({ postId: z.string(), permalink: z.string(), promoted: z.boolean() }),
    }),
  ),
});

/** Posts on the page with another number of buttons than is expected of them by their id. */
function mistaken(expected: Readonly<Record<string, number>>) {
  return [...document.querySelectorAll('article')].flatMap((post) => {
    const link = post.querySelector('a[href*="/status/"]')?.getAttribute('href') ?? '';
    const id = /\/status\/(\d+)/.exec(link)?.[1] ?? 'gone';
    const count = post.querySelectorAll('[data-hashcart]').length;
    return count === (expected[id] ?? 0) ? [] : [`${id}: ${count}`];
  });
}

inEachBrowser(
  'every place of X',
  (on) => {
    afterEach(() => on.stage.calm());

    const report = async (postId: string) => {
      const { reports } = recent.parse(await on.stage.tell('journal/recent', {}));
      return reports.find(({ post }) => post.postId === postId);
    };

    /** Scrolls a page to its end; all the way, each post has the buttons it should have. */
    async function look(page: PageUnderTest, expected: Readonly<Record<string, number>>) {
      const met = new Set<string>();
      for (let top = 0, ended = false; !ended; top += 600) {
        ended = await page.evaluate((y) => {
          for (const part of [window, ...document.querySelectorAll('main div')]) {
            part.scrollTo(0, y);
          }
          return y > document.documentElement.scrollHeight;
        }, top);
        await expect.poll(() => page.evaluate(mistaken, expected)).toEqual([]);
        for (const id of Object.keys(expected)) {
          if ((await page.count(`article a[href*="/status/${id}"]`)) > 0) met.add(id);
        }
      }
      return met;
    }

    it('has the buttons that each kind of post should have', async () => {
      const { x } = on.stage.world;
      const quoted = x.post({ text: ['Thing ', dp(BOTTLE)] });
      const quoting = x.post({ text: ['A thing said'], quote: quoted });
      const ids = on.stage.postOnly({
        plain: { text: ['Thing ', dp(BOTTLE)] },
        promoted: { text: ['Thing ', dp(BOTTLE)], promoted: true },
        reposted: { text: ['Thing ', dp(BOTTLE)], repostedBy: { handle: 'ada', name: 'Ada' } },
        inCommunity: { text: ['Thing ', dp(BOOK)], community: COMMUNITY },
        translated: { text: ['Ding ', dp(BOOK)], translation: ['Thing ', dp(BOOK)] },
        edited: { text: ['Thing ', dp(BOTTLE)], edited: true },
        gone: { text: [], gone: true },
        folded: { text: ['A long thing'], more: [' that ends in ', dp(BOTTLE)] },
        quotes: { text: ['Thing'], quote: quoted },
        quotesAQuote: { text: ['Thing'], quote: quoting },
        player: {
          text: ['Thing'],
          card: { url: 'https://www.youtube.com/watch?v=1', kind: 'player', title: 'A film' },
        },
        wordsOnly: { text: ['Thing'] },
        photo: { text: ['Thing ', dp(BOTTLE)], photo: true },
      });
      const expected = Object.fromEntries(Object.values(ids).map((id) => [id, 1]));
      for (const key of ['gone', 'folded', 'quotesAQuote', 'player', 'wordsOnly'] as const) {
        expected[ids[key]] = 0;
      }
      const all = Object.keys(expected).length;
      const places: readonly (readonly [string, number])[] = [
        ['x.com/home', all - 1],
        ['x.com/i/bookmarks', all - 1],
        ['x.com/i/lists/7', all - 1],
        ['x.com/search?q=thing', all - 2],
        ['x.com/gearnotes', all - 1],
        [`x.com/i/communities/${COMMUNITY.id}`, 1],
        ['pro.x.com/i/decks/1', all - 1],
      ];
      for (const [place, count] of places) {
        const page = await on.stage.browser.newPage(`https://${place}`);
        await page.waitFor('[data-hashcart]');
        expect((await look(page, expected)).size, place).toBe(count);
        await page.close();
      }
    });

    it('adds from an advertisement, and keeps that it was one', async () => {
      const { ad } = on.stage.postOnly({ ad: { text: ['Buy ', dp(BOTTLE)], promoted: true } });
      const feed = await on.stage.journey.openFeed();
      expect(await on.stage.journey.press(feed, of(ad))).toBe('added');
      expect(on.stage.cart()).toEqual([`1 ${BOTTLE}`]);
      expect((await report(ad))?.post.promoted).toBe(true);
      await feed.close();
    });

    it('adds from a column of X Pro', async () => {
      const { post } = on.stage.postOnly({ post: { text: ['Look ', dp(BOTTLE)] } });
      const deck = await on.stage.journey.openFeed('https://pro.x.com/i/decks/1');
      // Both columns show the post.
      await deck.waitUntil(() => document.querySelectorAll('[data-hashcart]').length === 2);
      expect(await on.stage.journey.press(deck, of(post))).toBe('added');
      await deck.waitUntil(() => document.querySelectorAll('[data-hashcart="added"]').length === 2);
      expect((await report(post))?.post).toMatchObject({
        permalink: `https://x.com/gearnotes/status/${post}`,
        promoted: false,
      });
      await deck.close();
    });

    it('adds from the page of an edited post, under the address of the post itself', async () => {
      const { post } = on.stage.postOnly({ post: { text: ['Look ', dp(BOTTLE)], edited: true } });
      const page = await on.stage.journey.openFeed(`https://x.com/gearnotes/status/${post}`);
      await page.waitFor('article[tabindex="-1"] a[href$="/history"]');
      expect(await page.count('[data-hashcart]')).toBe(1);
      expect(await on.stage.journey.press(page, of(post))).toBe('added');
      expect((await report(post))?.post.permalink).toBe(`https://x.com/gearnotes/status/${post}`);
      await page.close();
    });

    it('finds a link that was folded away once it is shown, below a photo too', async () => {
      const text = ['A long thing'];
      const more = [' that ends in ', dp(BOTTLE)];
      const { focal } = on.stage.postOnly({ focal: { text, photo: true } });
      const { id } = on.stage.world.x.post({ text, more, replyTo: focal });
      const unfold = `article:has(a[href*="/status/${id}"]) [data-testid="tweet-text-show-more-link"]`;
      for (const path of ['home', `gearnotes/status/${focal}/photo/1`]) {
        const page = await on.stage.browser.newPage(`https://x.com/${path}`);
        const around = path === 'home' ? '' : '[role="dialog"] ';
        await page.click(around + unfold);
        await page.waitFor(around + of(id));
        await page.close();
      }
    });
  },
  { firefox: 'long' },
);
