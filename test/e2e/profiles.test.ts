import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import type { PageUnderTest } from '../browsers/page.ts';
import { inEachBrowser } from './browsers.ts';

const ECHO = 'B0BFC7WQ6R';
const link = `https://www.amazon.com/dp/${ECHO}`;

inEachBrowser(
  'profiles',
  (on) => {
    const home = { handle: 'Robin_Home', name: 'Robin' };

    beforeAll(async () => {
      const { journey, world, tell } = on.stage;
      await journey.signIn('amazon.co.uk');
      await (await journey.linkStore('amazon.co.uk')).close();
      const stores = { robin_home: ['amazon.com'], robin_work: ['amazon.co.uk'] };
      await tell.call(on.stage, 'preferences/set', { profiles: { stores, others: 'none' } });
      world.x.account = home;
    });

    afterEach(async () => {
      on.stage.world.x.account = home;
      await on.stage.calm();
      await on.stage.calm('amazon.co.uk');
    });

    afterAll(() => on.stage.tell('preferences/set', { profiles: { stores: {}, others: 'none' } }));

    const switchTo = (page: PageUnderTest, handle: string) =>
      page.evaluate((name) => {
        const { switchAccount } = Reflect.get(globalThis, 'world');
        switchAccount(name);
      }, handle);

    it('are named at the button, with the store that it uses', async () => {
      const host = on.stage.post(link);
      const feed = await on.stage.journey.openFeed();
      await feed.waitForShadowText(host, 'amazon.com for @robin_home');
      expect(await on.stage.journey.press(feed, host)).toBe('added');
      expect(on.stage.cart()).toEqual([`1 ${ECHO}`]);
      await feed.close();
    });

    it('can change without a reload: the other one has another store', async () => {
      const host = on.stage.post(link);
      const feed = await on.stage.journey.openFeed();
      await feed.waitForShadowText(host, 'amazon.com for @robin_home');
      await switchTo(feed, 'robin_work');
      await feed.waitForShadowText(host, 'amazon.co.uk for @robin_work');
      expect(await on.stage.journey.press(feed, host)).toBe('wrong-marketplace');
      await feed.clickInShadow(host, 'Look at amazon.co.uk');
      await feed.waitForShadowText(host, 'amazon.co.uk has it too');
      await feed.clickInShadow(host, 'Add at amazon.co.uk');
      await feed.waitFor(`${host}[data-hashcart="added"]`, { timeout: 30_000 });
      expect(on.stage.cart()).toEqual([]);
      expect(on.stage.cart('amazon.co.uk')).toEqual([`1 ${ECHO}`]);
      await feed.close();
    });

    it('without a store of their own are asked to choose one', async () => {
      on.stage.world.x.account = { handle: 'robin_new', name: 'Robin' };
      const host = on.stage.post(link);
      const feed = await on.stage.journey.openFeed();
      await feed.waitForShadowText(host, 'no store for @robin_new');
      expect(await on.stage.journey.press(feed, host)).toBe('not-linked');
      await feed.clickInShadow(host, 'Choose stores');
      const options = await on.stage.browser.waitForExtensionPage('#profiles');
      await options.waitFor('main');
      await options.close();
      expect(on.stage.cart()).toEqual([]);
      await feed.close();
    });
  },
  { firefox: 'long' },
);
