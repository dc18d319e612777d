import type { Browser } from 'puppeteer-core';

/** As a person does it, with no time lost: the link in a tab, the store's own button, its page after that. */
export async function addInTab(browser: Browser, address: string): Promise<number> {
  const start = performance.now();
  const page = await browser.newPage();
  try {
    await page.goto(address, { waitUntil: 'load' });
    await Promise.all([
      page.waitForNavigation({ waitUntil: 'load' }),
      page.click('#add-to-cart-button'),
    ]);
    await page.waitForSelector('#NATC_SMART_WAGON_CONF_MSG_SUCCESS');
    return performance.now() - start;
  } finally {
    await page.close();
  }
}
