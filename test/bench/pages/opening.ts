import type { Page } from 'puppeteer-core';

/** Runs in a page before its own scripts: notes when something is first painted. */
function watch(): void {
  new PerformanceObserver((list) => {
    const [paint] = list.getEntriesByName('first-contentful-paint');
    if (paint) document.documentElement.dataset['painted'] = String(paint.startTime);
  }).observe({ type: 'paint', buffered: true });
}

/** A tab that tells when the pages that open in it first show something. */
export async function watched(page: Page): Promise<Page> {
  await page.evaluateOnNewDocument(`(${watch.toString()})()`);
  return page;
}

/** Opens a page in a watched tab. @returns the milliseconds until its content was painted */
export async function timeToOpen(page: Page, address: string): Promise<number> {
  await page.bringToFront();
  await page.goto('about:blank');
  await page.goto(address);
  await page.waitForSelector('[data-painted]');
  return Number(await page.evaluate(() => document.documentElement.dataset['painted']));
}
