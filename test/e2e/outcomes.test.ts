import { afterEach, expect, it } from 'vitest';
import type { OutcomeWord } from '../../src/model/outcome.ts';
import type { BrowserName } from '../browsers/browser.ts';
import { isLong } from '../setup/long.ts';
import type { Marketplace } from '../world/amazon/marketplace.ts';
import { inEachBrowser } from './browsers.ts';

interface Case {
  readonly what: string;
  readonly link: string;
  readonly outcome: OutcomeWord;
  /** The first next step that the button offers. */
  readonly next: string;
  readonly trouble?: (shop: Marketplace) => void;
}

const dp = (asin: string) => `https://www.amazon.com/dp/${asin}`;
const KETTLE = dp('B09KTL5QRX');

const CASES: readonly Case[] = [
  { what: 'a product', link: KETTLE, outcome: 'added', next: 'Undo' },
  { what: 'a short link', link: 'https://amzn.to/4kettle', outcome: 'added', next: 'Undo' },
  { what: 'a share link', link: 'https://a.co/d/7d0ck29', outcome: 'added', next: 'Undo' },
  {
    what: 'a coffee that is offered as a subscription too',
    link: dp('B01CFE4SNS'),
    outcome: 'added',
    next: 'Undo',
  },
  {
    what: 'a product that is sold out',
    link: dp('B08HDPH3NC'),
    outcome: 'unavailable',
    next: 'Open at amazon.com',
  },
  {
    what: 'a product that has gone',
    link: dp('B00000GONE'),
    outcome: 'unavailable',
    next: 'Open at amazon.com',
  },
  {
    what: 'socks without a size',
    link: dp('B0CSX4K9QP'),
    outcome: 'needs-options',
    next: 'Open at amazon.com',
  },
  { what: 'a Kindle book', link: dp('B0CKNDL7XZ'), outcome: 'digital', next: 'Open at amazon.com' },
  {
    what: 'a used camera',
    link: dp('B07USD4CAM'),
    outcome: 'not-addable',
    next: 'Open at amazon.com',
  },
  {
    what: 'a lamp without an offer',
    link: dp('B0N0FFER7L'),
    outcome: 'not-addable',
    next: 'Open at amazon.com',
  },
  {
    what: 'a product of another country',
    link: 'https://www.amazon.de/dp/B0DEWKR1TZ',
    outcome: 'wrong-marketplace',
    next: 'Look at amazon.com',
  },
  {
    what: 'a short link that is dead',
    link: 'https://amzn.to/5gone',
    outcome: 'unresolved-link',
    next: 'Open link',
  },
  {
    what: 'a short link to no product',
    link: 'https://amzn.to/3noproduct',
    outcome: 'unresolved-link',
    next: 'Open link',
  },
  {
    what: 'a short link to somewhere else',
    link: 'https://amzn.to/6away',
    outcome: 'unresolved-link',
    next: 'Open link',
  },
  {
    what: 'a captcha',
    link: KETTLE,
    outcome: 'challenge',
    next: 'Open at amazon.com',
    trouble: (shop) => shop.fault({ kind: 'captcha' }),
  },
  {
    what: 'a firewall',
    link: KETTLE,
    outcome: 'challenge',
    next: 'Open at amazon.com',
    trouble: (shop) => shop.fault({ kind: 'waf', path: '/dp/' }),
  },
  {
    what: 'an empty page',
    link: KETTLE,
    outcome: 'page-changed',
    next: 'Open at amazon.com',
    trouble: (shop) => shop.fault({ kind: 'emptyPage', path: '/dp/' }),
  },
  {
    what: 'a page of 20 MB with an offer at its start',
    link: KETTLE,
    outcome: 'added',
    next: 'Undo',
    trouble: (shop) => shop.fault({ kind: 'hugePage', path: '/dp/' }),
  },
  {
    what: 'a page that breaks off after its offer',
    link: KETTLE,
    outcome: 'added',
    next: 'Undo',
    trouble: (shop) => shop.fault({ kind: 'truncatePage', path: '/dp/' }),
  },
  {
    what: 'a cart of 20 MB',
    link: KETTLE,
    outcome: 'page-changed',
    next: 'Open at amazon.com',
    trouble: (shop) => shop.fault({ kind: 'hugePage', path: '/cart/' }),
  },
  {
    what: 'a dead line',
    link: KETTLE,
    outcome: 'network',
    next: 'Try again',
    trouble: (shop) => shop.fault({ kind: 'dropConnection', path: '/dp/' }),
  },
  {
    what: 'a shop in trouble',
    link: KETTLE,
    outcome: 'network',
    next: 'Try again',
    trouble: (shop) => shop.fault({ kind: 'serverError', path: '/dp/' }),
  },
  {
    what: 'a shop that wants a pause',
    link: KETTLE,
    outcome: 'rate-limited',
    next: 'Open at amazon.com',
    trouble: (shop) => shop.fault({ kind: 'rateLimit', path: '/dp/' }),
  },
  {
    what: 'a shop that refuses the post',
    link: KETTLE,
    outcome: 'unknown',
    next: 'Add in a background tab',
    trouble: (shop) => shop.fault({ kind: 'refuseExtensionOrigins' }),
  },
  {
    what: 'an answer that is lost after the post arrived',
    link: KETTLE,
    outcome: 'added',
    next: 'Undo',
    trouble: (shop) =>
      shop.fault({ kind: 'dropConnection', path: '/cart/add-to-cart/ref', carriedOut: true }),
  },
];

/** The code is the same in both browsers, so that the second one need not show each case in each run. */
const casesFor = (name: BrowserName) =>
  CASES.filter((_, index) => isLong || name === 'chromium' || index % 3 === 0);

inEachBrowser('what becomes of a click', (on, name) => {
  afterEach(() => on.stage.calm());

  const held = () =>
    on.stage
      .shop()
      .soleCart()
      .reduce((sum, { quantity }) => sum + quantity, 0);

  async function press(link: string) {
    const host = on.stage.post(link);
    const feed = await on.stage.journey.openFeed();
    return { feed, host, outcome: await on.stage.journey.press(feed, host) };
  }

  it.each(casesFor(name))('$what: $outcome', async ({ link, outcome, next, trouble }) => {
    trouble?.(on.stage.shop());
    const pressed = await press(link);
    expect(pressed.outcome).toBe(outcome);
    const names = (await pressed.feed.shadowControls(pressed.host)).map((control) => control.name);
    expect(names[0]).toMatch(/^Add to cart: /);
    expect(names).toContain(next);
    expect(held()).toBe(outcome === 'added' ? 1 : 0);
    await pressed.feed.close();
  });

  it('a shopper who signed out: signed-out, and added after signing in', async () => {
    on.stage.shop().signOutEverybody();
    const { feed, host, outcome } = await press(KETTLE);
    expect(outcome).toBe('signed-out');
    await on.stage.journey.signIn();
    await feed.clickInShadow(host, 'Try again');
    await feed.waitFor(`${host}[data-hashcart="added"]`);
    await feed.close();
  });

  it('the same product of the same post again: already-requested, and one more if asked', async () => {
    const { feed, host } = await press(KETTLE);
    await feed.reload();
    expect(await on.stage.journey.press(feed, host)).toBe('already-requested');
    await feed.clickInShadow(host, 'Add one more');
    await feed.waitFor(`${host}[data-hashcart="added"]`);
    expect(held()).toBe(2);
    await feed.clickInShadow(host, 'Undo');
    await feed.waitFor(`${host}[data-hashcart="idle"]`);
    expect(held()).toBe(1);
    await feed.close();
  });

  it('the same product of another post: already-in-cart, and nothing is added unasked', async () => {
    const first = await press(KETTLE);
    const { feed, host, outcome } = await press(`${KETTLE}?tag=another-20`);
    expect(outcome).toBe('already-in-cart');
    expect(await feed.shadowText(host)).toContain('Add one more?');
    expect(held()).toBe(1);
    await feed.clickInShadow(host, 'Add one more');
    await feed.waitFor(`${host}[data-hashcart="added"]`);
    expect(held()).toBe(2);
    await first.feed.close();
    await feed.close();
  });

  it('never asked a host outside of the shops, and left no error behind', () => {
    expect(on.stage.strangers()).toEqual([]);
    expect(on.stage.browser.consoleErrors()).toEqual([]);
  });
});
