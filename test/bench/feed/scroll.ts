import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { z } from 'zod';

const Passed = z.object({
  /** How many posts were seen, and how many buttons of ours or of the plainest script below them. */
  posts: z.number(),
  buttons: z.number(),
  frames: z.number(),
  worstFrame: z.number(),
  /** Of a hundred frames, 99 were shorter. */
  longFrame: z.number(),
  longTasks: z.number(),
  longest: z.number(),
});
export type Passed = z.infer<typeof Passed>;

/** Runs in the page: scrolls by a quarter of the screen each frame until a post of the feed is seen. */
function scrollThrough(until: number): void {
  const [posts, buttons] = [new Set<string>(), new WeakSet<Element>()];
  const [frames, tasks]: [number[], number[]] = [[], []];
  const steps = { first: 1_980_000_000_000_000_000n, each: 4_000_037n };
  let [counted, last, newest] = [0, performance.now(), ''];
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) tasks.push(duration);
  }).observe({ type: 'longtask' });
  const count = () => {
    for (const host of document.querySelectorAll('[data-hashcart], [data-plainest]')) {
      if (!buttons.has(host)) counted += 1;
      buttons.add(host);
    }
    for (const link of document.querySelectorAll('article a:has(> time)')) {
      const address = link.getAttribute('href') ?? '';
      if (!posts.has(address)) newest = address;
      posts.add(address);
    }
    const id = /\/status\/(\d+)/.exec(newest)?.[1] ?? steps.first;
    return Number((steps.first - BigInt(id)) / steps.each);
  };
  const tell = () => {
    const longFirst = frames.sort((a, b) => b - a);
    document.documentElement.dataset['passed'] = JSON.stringify({
      posts: posts.size,
      buttons: counted,
      frames: frames.length,
      worstFrame: longFirst[0] ?? 0,
      longFrame: longFirst[Math.floor(frames.length / 100)] ?? 0,
      longTasks: tasks.length,
      longest: Math.max(0, ...tasks),
    });
  };
  const step = (now: number) => {
    frames.push(now - last);
    last = now;
    if (count() >= until) {
      setTimeout(tell);
      return;
    }
    scrollBy(0, innerHeight / 4);
    requestAnimationFrame(step);
  };
  delete document.documentElement.dataset['passed'];
  requestAnimationFrame((now) => {
    last = now;
    requestAnimationFrame(step);
  });
}

const ASKED_EACH_MS = 500;
/** A feed that does not move for so long has come to a stop. */
const LONGEST_STOP_MS = 30_000;

/** Waits until the page told what it passed; it is asked seldom, since asking costs it something. */
async function passedBy(page: Page): Promise<Passed> {
  let [place, stopped] = [-1, 0];
  while (stopped < LONGEST_STOP_MS) {
    await pause(ASKED_EACH_MS);
    const [told, y] = await page.evaluate(() => [
      document.documentElement.dataset['passed'],
      Math.round(scrollY),
    ]);
    if (typeof told === 'string') return Passed.parse(JSON.parse(told));
    stopped = y === place ? stopped + ASKED_EACH_MS : 0;
    place = Number(y);
  }
  const state = await page.evaluate(
    () => `${document.visibilityState}, ${document.querySelectorAll('article').length} posts`,
  );
  throw new Error(`The feed came to a stop at ${place} px (${state})`);
}

/** Scrolls down a feed until its n-th post is seen. */
export async function scrollTo(page: Page, post: number): Promise<Passed> {
  await page.evaluate(`((__name) => (${scrollThrough.toString()}))((f) => f)(${post})`);
  return passedBy(page);
}

/** Back to the first post; waits until all is calm there. */
export async function backToTop(page: Page): Promise<void> {
  await page.evaluate(() => window.scrollTo(0, 0));
  await page.waitForSelector('article a[href$="/1980000000000000000"]');
  await pause(1500);
}
