import type { Page } from 'puppeteer-core';
import { z } from 'zod';
import type { Sample } from '../figures.ts';
import { quantile } from '../statistics.ts';

const Delays = z.array(z.number());

/** Runs in the page before its own scripts: notes when posts come in, and how long after that each gets a button. */
function watch(): void {
  const since = new WeakMap<Element, number>();
  const delays: number[] = [];
  const note = (element: Element, now: number) => {
    for (const post of [element, ...element.querySelectorAll('article')]) {
      if (post.matches('article') && !since.has(post)) since.set(post, now);
    }
    if (!element.matches('[data-hashcart], [data-plainest]')) return;
    const post = element.closest('article');
    const came = post && since.get(post);
    // Where a post takes another's place, nobody sees when it came.
    if (!post || !came) return;
    since.set(post, 0);
    delays.push(now - came);
    document.documentElement.dataset['seen'] = JSON.stringify(delays);
  };
  new MutationObserver((records) => {
    const now = performance.now();
    for (const { addedNodes } of records) {
      for (const node of addedNodes) if (node instanceof Element) note(node, now);
    }
  }).observe(document, { childList: true, subtree: true });
}

/** Runs in the page: scrolls by half a screen a frame. */
function scrollOn(frames: number): Promise<void> {
  return new Promise((done) => {
    const step = (left: number) => {
      scrollBy(0, innerHeight / 2);
      if (left > 0) requestAnimationFrame(() => step(left - 1));
      else done();
    };
    step(frames);
  });
}

const FRAMES = 80;

/** Opens a feed and tells how long its posts wait for their buttons. */
export async function measureButtons(page: Page, address: string): Promise<Sample> {
  const inPage = (fn: (...args: never[]) => unknown, argument = '') =>
    `((__name) => (${fn.toString()}))((f) => f)(${argument})`;
  await page.evaluateOnNewDocument(inPage(watch));
  await page.bringToFront();
  await page.goto(address);
  await page.waitForSelector('[data-seen]');
  await page.evaluate(inPage(scrollOn, String(FRAMES)));
  const told = await page.evaluate(() => document.documentElement.dataset['seen'] ?? '');
  const delays = Delays.parse(JSON.parse(told));
  return {
    'first button': delays[0],
    'further buttons': quantile(delays.slice(1), 0.5),
    'slowest of them': quantile(delays.slice(1), 1),
  };
}
