import { expect, it } from 'vitest';
import type { PageUnderTest } from '../browsers/page.ts';
import { isLong } from '../setup/long.ts';
import { inEachBrowser } from './browsers.ts';

/** Ten thousand posts take minutes. */
const LENGTH = isLong ? 10_000 : 1200;
const WARM = isLong ? 1000 : 300;

/** The posts around the screen are never of quite the same height. */
const SOME_NODES = 400;
const SOME_HOSTS = 6;
const SOME_LISTENERS = 24;
/** What is kept of the last few hundred products. */
const SOME_HEAP = 800_000;

/** Scrolls until a post of the feed is seen, then back to the top; posts that had a button are counted on the way. */
function scrollThrough(until: number): void {
  const { dataset } = document.documentElement;
  const withButton = new Set<string>();
  const steps = { first: 1_980_000_000_000_000_000n, each: 4_000_037n };
  dataset['passed'] = '';
  const links = () =>
    [...document.querySelectorAll('article a:has(time)')].map(
      (link) => /\/status\/(\d+)/.exec(link.getAttribute('href') ?? '')?.[1] ?? '',
    );
  const step = () => {
    for (const host of document.querySelectorAll('[data-hashcart]')) {
      const link = host.closest('article')?.querySelector('a:has(time)');
      withButton.add(link?.getAttribute('href') ?? '');
    }
    const places = links().map((id) => Number((steps.first - BigInt(id)) / steps.each));
    if (Math.max(...places) < until) {
      scrollBy(0, innerHeight * 1.5);
      requestAnimationFrame(step);
    } else {
      scrollTo(0, 0);
      dataset['passed'] = String(withButton.size);
    }
  };
  step();
}

inEachBrowser(`a feed of ${LENGTH} posts`, (on, name) => {
  /** @returns how many posts had a button */
  async function scroll(feed: PageUnderTest, until: number): Promise<number> {
    await feed.evaluate(scrollThrough, until);
    await feed.waitFor('html:not([data-passed=""])', { timeout: 400_000 });
    await feed.waitFor('article a[href$="/1980000000000000000"]');
    return Number(await feed.attribute('html', 'data-passed'));
  }

  it('leaves nothing behind', async () => {
    const feed = await on.stage.journey.openFeed(`https://x.com/home?posts=${LENGTH}&churn=off`);
    await scroll(feed, WARM);
    const hosts = await feed.count('[data-hashcart]');
    const before = await feed.held();
    // A post that passes faster than the browser can draw has no button; many have one.
    expect(await scroll(feed, LENGTH - 50)).toBeGreaterThan(LENGTH / 20);
    await expect.poll(() => feed.count('[data-hashcart]')).toBeLessThan(hosts + SOME_HOSTS);
    expect(await feed.count('[data-hashcart]:not(article *)')).toBe(0);
    const after = await feed.held();
    await on.stage.tell('consent/set', { given: false });
    await feed.waitForGone('[data-hashcart]');
    const without = await feed.held();
    await feed.close();
    if (name === 'firefox') return;
    if (!before || !after || !without) throw new Error('nothing is told of what the page holds');
    expect(after.documents).toBe(before.documents);
    expect(Math.abs(after.nodes - before.nodes)).toBeLessThan(SOME_NODES);
    expect(Math.abs(after.listeners - before.listeners)).toBeLessThan(SOME_LISTENERS);
    // The page itself keeps its posts; what we kept of them goes when the shopper takes back what they agreed to.
    expect(after.heap - without.heap).toBeLessThan(SOME_HEAP);
  }, 600_000);
});
