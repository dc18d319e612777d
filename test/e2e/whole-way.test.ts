import { expect, it } from 'vitest';
import { buttonIn } from '../journey/journey.ts';
import { inEachBrowser } from './browsers.ts';

inEachBrowser(
  'the whole way',
  (on, _name) => {
    it('reads nothing before the shopper agrees', async () => {
      const feed = await on.stage.browser.newPage('https://x.com/home');
      await feed.waitFor('article[data-testid="tweet"]');
      expect(await feed.count('[data-hashcart]')).toBe(0);
      await (await on.stage.journey.agree()).close();
      await feed.waitFor('[data-hashcart="idle"]');
      await feed.close();
    });

    it('says that the store is not linked, and leads to where it can be', async () => {
      const feed = await on.stage.journey.openFeed();
      const button = buttonIn('/gearnotes/status/');
      expect(await on.stage.journey.press(feed, button)).toBe('not-linked');
      await feed.clickInShadow(button, 'Link store');
      const options = await on.stage.browser.waitForExtensionPage('src/options/');
      expect(await options.url()).toContain('store=amazon.com');
      await options.close();
      await feed.close();
    });

    it('links the store through the browser’s own prompt, and sees that nobody is signed in', async () => {
      const options = await on.stage.journey.linkStore();
      expect(await options.text('.rows')).toContain('Signed out');
      expect(await options.text('.rows')).toContain('Sign in at amazon.com');
      await on.stage.journey.signIn();
      await options.click('.rows button:not([class*="main"])');
      await options.waitUntil(() => document.querySelector('.rows .good') !== null);
      await options.close();
    });

    it('adds with one click, verified in the cart', async () => {
      const feed = await on.stage.journey.openFeed();
      const button = buttonIn('/gearnotes/status/');
      expect(await feed.attribute(button, 'data-hashcart')).toBe('idle');
      expect(await on.stage.journey.press(feed, button)).toBe('added');
      expect(await feed.shadowText(button)).toContain('In your cart');
      expect(on.stage.shop().soleCart()).toMatchObject([{ asin: 'B0BFC7WQ6R', quantity: 1 }]);
      expect(on.stage.world.requests.some(({ host }) => host === 't.co')).toBe(false);
      await feed.close();
    });

    it('shows it in the popup, and takes it back from there', async () => {
      const feed = await on.stage.journey.openFeed();
      const popup = await on.stage.browser.openPopup();
      await popup.waitFor('.item');
      const item = await popup.text('.item');
      expect(item).toContain('In cart');
      expect(item).toContain('@gearnotes');
      expect(item).toContain('$79.99');
      await popup.waitFor('.item img[src^="data:image/"]');
      await popup.waitUntil(() =>
        (document.querySelector('footer')?.textContent ?? '').includes('$71.99 as of'),
      );
      await popup.type('/');
      await popup.waitFor('[type="search"]');
      await popup.type('nothing of the kind');
      await popup.waitForGone('.item');
      await popup.press('Escape');
      await popup.waitFor('.item');
      await popup.click('.item-side button');
      await popup.waitUntil(() => document.body.textContent.includes('Removed'));
      expect(on.stage.shop().soleCart()).toEqual([]);
      await popup.waitForGone('footer .price');
      await popup.close();
      await feed.close();
    });

    it('asked nobody but the shop, and left no error behind', () => {
      expect(on.stage.strangers()).toEqual([]);
      expect(on.stage.browser.consoleErrors()).toEqual([]);
    });
  },
  { prepared: false },
);
