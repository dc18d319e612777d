import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { PageUnderTest } from '../browsers/page.ts';
import { inEachBrowser } from './browsers.ts';
import { packedFor } from './packed.ts';

const BUTTON = '.practice [data-hashcart]';
const CHIP = '.practice [data-hashcart-chip]';
const FIELD = '[data-testid="tweetTextarea_0"]';
const CART = '.shop output';

inEachBrowser(
  'the practice post',
  (on, name) => {
    let open: PageUnderTest | undefined;
    const page = (): PageUnderTest => {
      if (!open) throw new Error('the welcome page is not open');
      return open;
    };
    beforeAll(async () => {
      open = await on.stage.journey.agree();
    });
    beforeEach(async () => {
      await page().reload();
      await page().waitFor(`${BUTTON}[data-hashcart="idle"]`);
    });
    afterAll(() => open?.close());

    const inCart = (count: number) =>
      page().waitUntil(
        (css, wanted) => (document.querySelector(css)?.textContent ?? '0') === wanted,
        CART,
        String(count),
      );

    it('has the real button, which adds to the toy store and takes back', async () => {
      expect(await page().count(BUTTON)).toBe(1);
      await page().clickInShadow(BUTTON, /^Add to cart/);
      await page().waitForShadowText(BUTTON, 'In your cart');
      await inCart(1);
      await page().clickInShadow(BUTTON, 'Undo');
      await page().waitForShadowText(BUTTON, 'Removed from your cart');
      await inCart(0);
    });

    it('reads a reply for its hashtag, and adds when it was sent', async () => {
      await page().click(FIELD);
      await page().type('#hashcart x2');
      await page().waitForShadowText(CHIP, /× 2/);
      await inCart(0);
      await page().click('[data-testid="tweetButtonInline"]');
      await inCart(2);
      expect(await page().text('.replies')).toContain('#hashcart x2');
    });

    it('works by the keyboard alone', async () => {
      await page().evaluate((css) => document.querySelector<HTMLElement>(css)?.focus(), FIELD);
      await page().type('#AmazonCart');
      await page().waitFor(CHIP);
      await page().press('Enter', 'Control');
      await inCart(1);
    });

    it('opens the toy store for the shopper to press its own button', async () => {
      await page().clickInShadow(BUTTON, 'More');
      await page().clickInShadow(BUTTON, /^Open at/);
      await page().waitForShadowText(BUTTON, 'Waiting for you');
      await page().click('.shop .button');
      await page().waitForShadowText(BUTTON, 'In your cart');
      await inCart(1);
    });

    it('lets links lead nowhere', async () => {
      const before = await page().url();
      await page().click('.practice [data-testid="tweetText"] a');
      await page().waitUntil(() =>
        (document.querySelector('.practice > [role="status"]')?.textContent ?? '').includes(
          'nowhere',
        ),
      );
      expect(await page().url()).toBe(before);
    });

    it('sleeps when the shopper withdraws, and wakes with them', async () => {
      await page().click('.answers button:last-child');
      await page().waitForGone('.practice');
      await page().waitUntil(() => document.querySelectorAll('.answers .even').length === 2);
      await page().click('.answers button');
      await page().waitFor(`${BUTTON}[data-hashcart="idle"]`);
    });

    it(`asked nobody, and left nothing in the journal of ${name}`, async () => {
      expect(on.stage.hosts()).toEqual([]);
      const popup = await on.stage.browser.extensionPage('src/popup/index.html');
      await popup.waitFor('.teaching');
      expect(await popup.count('.item')).toBe(0);
      await popup.close();
      expect(on.stage.browser.consoleErrors()).toEqual([]);
    });
  },
  // What a store gives away is what is tried here.
  { prepared: false, installed: packedFor },
);
