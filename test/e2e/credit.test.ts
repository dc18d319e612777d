import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { PageUnderTest } from '../browsers/page.ts';
import { inEachBrowser } from './browsers.ts';

const KETTLE = 'B09KTL5QRX';
const TAG = 'tag=gearnotes-20&ascsubtag=post7';
const LINK = `https://www.amazon.com/dp/${KETTLE}?ref_=cm_sw&${TAG}`;
const SHORT = 'https://amzn.to/3credit';
const SWITCH = 'section:nth-last-of-type(2) [role="switch"]';

inEachBrowser(
  'whom a link credits',
  (on, name) => {
    beforeEach(() => {
      on.stage.world.shortLinks.set(SHORT, LINK);
      on.stage.world.clearRequests();
    });
    afterEach(() => on.stage.calm());

    /** What the store's product page was asked with, in the shopper's own session. */
    const asked = () =>
      on.stage.world.requests
        .filter(({ host, path }) => host === 'www.amazon.com' && path.startsWith(`/dp/${KETTLE}`))
        .filter(({ cookieNames }) => cookieNames.length > 0)
        .map(({ path }) => path);

    const credit = async () => {
      const recent = await on.stage.tell('journal/recent', {});
      return JSON.stringify(recent).match(/"credit":(\{[^}]*\})/)?.[1] ?? '';
    };

    async function add(link: string): Promise<PageUnderTest> {
      const host = on.stage.post(link);
      const feed = await on.stage.journey.openFeed();
      expect(await on.stage.journey.press(feed, host)).toBe('added');
      return feed;
    }

    async function handOver(link: string): Promise<void> {
      const host = on.stage.post(link);
      const feed = await on.stage.journey.openFeed();
      await feed.clickInShadow(host, 'More');
      await feed.clickInShadow(host, 'Open at amazon.com');
      const page = await on.stage.browser.waitForPage(`/dp/${KETTLE}`);
      await page.waitFor('#add-to-cart-button');
      await page.close();
      await feed.waitForShadowText(host, 'Nothing was seen to be added');
      await feed.close();
    }

    describe('by default', () => {
      it.each([
        ['a link of the store', LINK],
        ['a short link', SHORT],
      ])('%s reaches the store with its tag, unchanged', async (_, link) => {
        await (await add(link)).close();
        expect(asked()).toEqual([`/dp/${KETTLE}?th=1&psc=1&${TAG}`]);
        expect(JSON.parse(await credit())).toEqual({ tag: 'gearnotes-20', state: 'kept' });
      });

      it('the page that is opened has it too', async () => {
        await handOver(LINK);
        expect(asked()).toEqual([`/dp/${KETTLE}?${TAG}`]);
      });

      it('a link without a tag gets none', async () => {
        await (await add(`https://www.amazon.com/dp/${KETTLE}`)).close();
        expect(asked()).toEqual([`/dp/${KETTLE}?th=1&psc=1`]);
        expect(JSON.parse(await credit())).toEqual({ state: 'none' });
      });
    });

    describe('once tags are removed', () => {
      it('is switched in the options', async () => {
        const options = await on.stage.browser.extensionPage('src/options/index.html#privacy');
        await options.waitFor(SWITCH);
        const isOn = () =>
          [...document.querySelectorAll('[role="switch"]')].some(
            (each) =>
              each.parentElement?.textContent?.includes('affiliate tags') &&
              each.getAttribute('aria-checked') === 'true',
          );
        expect(await options.evaluate(isOn)).toBe(false);
        await options.click(SWITCH);
        await options.waitUntil(isOn);
        await options.close();
      });

      it.each([
        ['a link of the store', LINK],
        ['a short link', SHORT],
      ])('%s reaches the store without', async (_, link) => {
        await (await add(link)).close();
        expect(asked()).toEqual([`/dp/${KETTLE}?th=1&psc=1`]);
        expect(JSON.parse(await credit())).toEqual({ tag: 'gearnotes-20', state: 'removed' });
      });

      it('so does the page that is opened', async () => {
        await handOver(LINK);
        expect(asked()).toEqual([`/dp/${KETTLE}`]);
      });
    });

    it(`left no error behind in ${name}`, () => {
      expect(on.stage.strangers()).toEqual([]);
      expect(on.stage.browser.consoleErrors()).toEqual([]);
    });
  },
  { firefox: 'long' },
);
