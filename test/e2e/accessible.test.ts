import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PageUnderTest } from '../browsers/page.ts';
import { violationsIn, violationsInShadow } from './axe.ts';
import { Stage } from './browsers.ts';
import { endedReports } from './reports.ts';

const dp = (asin: string) => `https://www.amazon.com/dp/${asin}`;

/** Products that end in as many ways as there are looks of a row. */
const LINKS = [
  dp('B09KTL5QRX'),
  dp('B08HDPH3NC'),
  dp('B0CSX4K9QP'),
  dp('B0CKNDL7XZ'),
  'https://www.amazon.de/dp/B09KTL5QRX',
];

const SECTIONS =
  'stores buttons profiles hashtags keyboard prices figures privacy data requests about'.split(' ');

/** The themes, the last as most shoppers have it. */
const LOOKS = [
  { scheme: 'dark' },
  { scheme: 'light', contrast: 'more' },
  { scheme: 'light', contrast: 'no-preference' },
] as const;

async function isFine(page: PageUnderTest): Promise<void> {
  for (const look of LOOKS) {
    await page.surround(look);
    expect(await violationsIn(page)).toEqual([]);
  }
}

/** At the width that a zoom of 400 % leaves nothing is cut off. */
async function isFineWhenNarrow(page: PageUnderTest): Promise<void> {
  await page.surround({ width: 320 });
  const beyond = () => document.documentElement.scrollWidth - innerWidth;
  expect(await page.evaluate(beyond)).toBeLessThanOrEqual(0);
  expect(await violationsIn(page)).toEqual([]);
  await page.surround({ width: 1280 });
}

describe('for everybody, in chromium', () => {
  let open: Stage | undefined;
  const stage = (): Stage => {
    if (!open) throw new Error('the stage does not stand yet');
    return open;
  };
  const options = (place = '') => stage().browser.extensionPage(`src/options/index.html${place}`);
  const popup = () => stage().browser.extensionPage('src/popup/index.html');

  async function add(link: string): Promise<void> {
    const order = { key: crypto.randomUUID(), link: { href: link }, quantity: 1, again: false };
    await stage().tell('cart/add', { ...order, target: 'cart' });
  }

  beforeAll(async () => {
    open = await Stage.open('chromium');
  });
  afterAll(() => open?.close());

  it('the popup, before anything was agreed to', async () => {
    const page = await popup();
    await page.waitFor('.teaching');
    await isFine(page);
    await page.close();
  });

  it('the welcome page, before and after', async () => {
    const page = await stage().browser.waitForExtensionPage('src/welcome/');
    await page.waitFor('.answers button');
    await isFine(page);
    await isFineWhenNarrow(page);
    await page.click('.answers button');
    await page.waitFor('.practice [data-hashcart="idle"]');
    await isFine(page);
    await isFineWhenNarrow(page);
    const button = '.practice [data-hashcart]';
    expect(await violationsInShadow(page, button)).toEqual([]);
    await page.clickInShadow(button, /^Add to cart/);
    await page.waitForShadowText(button, 'In your cart');
    for (const scheme of ['dark', 'light'] as const) {
      await page.surround({ scheme });
      expect(await violationsInShadow(page, button)).toEqual([]);
    }
    await page.close();
  });

  it('the popup, with no store and with an empty list', async () => {
    const page = await popup();
    await page.waitFor('.teaching');
    await isFine(page);
    await stage().journey.signIn();
    await (await stage().journey.linkStore()).close();
    await page.waitFor('.paste');
    await isFine(page);
    await page.close();
  });

  it('the popup, with a list, searched', async () => {
    for (const link of LINKS) await add(link);
    await endedReports(stage().browser);
    const page = await popup();
    await page.waitFor('.item:nth-child(5)');
    await isFine(page);
    await page.type('/');
    await page.waitFor('[type="search"]');
    await page.type('kettle');
    await page.waitUntil(() => document.querySelectorAll('.item').length < 5);
    await isFine(page);
    await page.close();
  });

  it.each(SECTIONS)('the options: %s', async (section) => {
    const page = await options(`#${section}`);
    await page.waitFor('h1');
    await isFine(page);
    await isFineWhenNarrow(page);
    await page.close();
  });

  it.each([
    ['stores', 'Unlink'],
    ['data', 'Forget… Brae'],
  ])('a question of the options: %s', async (section, act) => {
    const page = await options(`#${section}`);
    const press = (label: string) => {
      const found = [...document.querySelectorAll('button')].find(({ ariaLabel, textContent }) =>
        (ariaLabel ?? textContent ?? '').startsWith(label),
      );
      found?.click();
      return found !== undefined;
    };
    await page.waitUntil(press, act);
    await page.waitFor('dialog[open]');
    await isFine(page);
    await isFineWhenNarrow(page);
    await page.close();
  });

  it.each(['light', 'dim', 'black'])('the button on X in %s', async (theme) => {
    const host = stage().post(LINKS[0] ?? '');
    const feed = await stage().journey.openFeed(`https://x.com/home?theme=${theme}`);
    expect(await feed.attribute(host, 'lang')).toBe('en');
    expect(await violationsInShadow(feed, host)).toEqual([]);
    await feed.clickInShadow(host, 'More');
    expect(await violationsInShadow(feed, host)).toEqual([]);
    await feed.close();
  });
});
