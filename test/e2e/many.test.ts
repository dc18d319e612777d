import { beforeAll, expect, it } from 'vitest';
import type { PageUnderTest } from '../browsers/page.ts';
import { isLong } from '../setup/long.ts';
import { inEachBrowser } from './browsers.ts';
import { endedReports } from './reports.ts';

const SHOPS = ['amazon.com', 'amazon.co.uk', 'amazon.de'] as const;
const TABS = 5;
const CLICKS = 50;
const PRODUCTS = 20;

/** What one add asks of a store, in its order; the product's page and the cart before are asked for side by side. */
const STEPS = ['cart', 'product', 'add', 'cart'];

/** The steps of each add, those that are side by side in the order of the alphabet. */
const inTurn = (steps: readonly string[]): string[] =>
  steps.flatMap((step, index) => {
    const place = index % STEPS.length;
    if (place > 1) return step;
    return place === 0 ? steps.slice(index, index + 2).toSorted() : [];
  });

function stepOf(method: string, path: string): string {
  if (method === 'POST') return 'add';
  if (path.startsWith('/gp/cart/view.html')) return 'look';
  return path.startsWith('/dp/') ? 'product' : 'cart';
}

/** Sends many wishes from one tab, all in one go. */
const wish = (page: PageUnderTest, links: readonly string[]) =>
  page.evaluate((all) => {
    const { runtime } = Reflect.get(globalThis, 'browser');
    for (const href of all) {
      const order = { key: crypto.randomUUID(), link: { href }, quantity: 1, target: 'cart' };
      void runtime.sendMessage({ name: 'cart/add', body: { ...order, again: true } });
    }
  }, links);

/** The desk is the same in both browsers: the second one is left to the long run. */
inEachBrowser('many wishes at once', (on, name) => {
  beforeAll(async () => {
    for (const marketplace of SHOPS.slice(1)) {
      await on.stage.journey.signIn(marketplace);
      await (await on.stage.journey.linkStore(marketplace)).close();
    }
  });

  /** Products that can be added often, by shop: as many as are wanted in all. */
  function products(): { shop: string; asin: string }[] {
    const plenty = SHOPS.toReversed().flatMap((shop) =>
      [...on.stage.shop(shop).products.values()]
        .filter(
          ({ state, stock, maxPerOrder }) => state === 'addable' && stock >= 10 && !maxPerOrder,
        )
        .map(({ asin }) => ({ shop, asin })),
    );
    return plenty.slice(0, PRODUCTS);
  }

  it.skipIf(name === 'firefox' && !isLong)(
    'from five tabs, for twenty products of three stores, are all done, each once and in turn',
    async () => {
      const { browser, world } = on.stage;
      const wanted = products();
      expect(wanted).toHaveLength(PRODUCTS);
      expect(new Set(wanted.map(({ shop }) => shop)).size).toBe(SHOPS.length);
      const clicks = Array.from({ length: CLICKS }, (_, click) => wanted[click % PRODUCTS]);
      const links = clicks.map((each) => `https://www.${each?.shop}/dp/${each?.asin}`);
      const pages: PageUnderTest[] = [];
      for (let tab = 0; tab < TABS; tab++) {
        const page = await browser.extensionPage('src/options/index.html#about');
        await page.waitFor('main');
        pages.push(page);
      }
      const before = world.requests.length;
      const share = CLICKS / TABS;
      await Promise.all(
        pages.map((page, tab) => wish(page, links.slice(tab * share, (tab + 1) * share))),
      );
      await expect
        .poll(async () => (await endedReports(browser)).length, { timeout: 90_000 })
        .toBe(CLICKS);
      const reports = await endedReports(browser);
      expect(new Set(reports.map(({ state }) => state))).toEqual(new Set(['added']));
      for (const shop of SHOPS) {
        const asked = clicks.filter((each) => each?.shop === shop).map((each) => each?.asin);
        const held = on.stage.cart(shop).toSorted();
        const due = [...new Set(asked)].map(
          (asin) => `${asked.filter((other) => other === asin).length} ${asin}`,
        );
        expect(held).toEqual(due.toSorted());
        const steps = world.requests
          .slice(before)
          .filter(({ host }) => host === `www.${shop}`)
          .map(({ method, path }) => stepOf(method, path));
        // One at a time: no request of one add among those of another.
        const adding = steps.filter((step) => step !== 'look');
        expect(inTurn(adding)).toEqual(asked.flatMap(() => STEPS));
        // Prices are looked at between adds, for all that were added by then.
        for (const [index, step] of steps.entries()) {
          const before = steps.slice(0, index).filter((each) => each !== 'look').length;
          if (step === 'look') expect(before % STEPS.length).toBe(0);
        }
      }
      for (const page of pages) await page.close();
    },
  );
});
