import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PageUnderTest } from '../browsers/page.ts';
import { buttonIn } from '../journey/journey.ts';
import { inEachBrowser } from './browsers.ts';
import { COVERS, lay, lift, NUISANCES, reachable, workAll } from './hostile.ts';

const BOTTLE = 'B0BTL3K77W';
const BOOK = 'B0N0TEB00K';
const SOCKS = 'B0CSX4K9QP';
const dp = (asin: string) => ({ link: `https://www.amazon.com/dp/${asin}` });
const of = (id: string) => buttonIn(`/status/${id}`);
const CHIP = '[data-hashcart-chip]';
const FIELD = '[data-testid="tweetTextarea_0"]';

inEachBrowser('a hostile page', (on) => {
  let feed: PageUnderTest;
  let host = '';
  let other = '';

  beforeAll(async () => {
    const ids = on.stage.postOnly({
      first: { text: ['Look ', dp(BOTTLE)] },
      second: { text: ['Read ', dp(BOOK)] },
    });
    [host, other] = [of(ids.first), of(ids.second)];
    feed = await on.stage.journey.openFeed();
    on.stage.world.clearRequests();
  });

  afterAll(() => feed.close());

  const asked = () =>
    on.stage.world.requests.filter(({ host: at }) => at.includes('amazon')).length;
  const state = () => feed.attribute(host, 'data-hashcart');
  const isUntouched = async () => expect([await state(), asked()]).toEqual(['idle', 0]);

  describe('hides a button under', () => {
    it.each(Object.entries(COVERS))('%s: no press counts', async (_, cover) => {
      const { x, y } = await feed.hoverInShadow(host, /^Add to cart/);
      await feed.evaluate(lay, host, cover);
      await feed.clickAt(x, y);
      await feed.waitForShadowText(host, 'Something on this page hides');
      await isUntouched();
      await feed.evaluate(lift);
      await feed.reload();
      await feed.waitFor(host);
    });

    it('a cover that it takes away as soon as somebody presses', async () => {
      const { x, y } = await feed.hoverInShadow(host, /^Add to cart/);
      await feed.evaluate(lay, host, { style: 'pointer-events:none;background:#fff' });
      await feed.evaluate(() => {
        const lifts = () => document.querySelector('.laid#cover')?.remove();
        addEventListener('pointerdown', lifts, { capture: true, once: true });
      });
      await feed.clickAt(x, y);
      await feed.waitForShadowText(host, 'Something on this page hides');
      await isUntouched();
      await feed.reload();
      await feed.waitFor(host);
    });
  });

  describe('moves', () => {
    it('a button to where somebody is about to press: that press does not count', async () => {
      const { x, y } = await feed.hoverInShadow(host, /^Add to cart/);
      const move = (css: string) => {
        const post = document.querySelector<HTMLElement>(css)?.closest('article');
        if (post) post.style.translate = '20px 0';
      };
      await feed.evaluate(move, host);
      await feed.clickAt(x, y);
      await feed.waitForShadowText(host, 'Press once more');
      await isUntouched();
      await feed.reload();
      await feed.waitFor(host);
    });

    it('and dresses our element: that has no effect', async () => {
      const look = (css: string) => {
        const element = document.querySelector(css);
        if (!element) return '';
        const { opacity, display, color, filter, clipPath, fontSize } = getComputedStyle(element);
        const { width, height } = element.getBoundingClientRect();
        return [opacity, display, color, filter, clipPath, fontSize, width, height].join();
      };
      const before = await feed.evaluate(look, host);
      await feed.evaluate((css) => {
        const style = `opacity:0!important;display:none!important;color:transparent!important;
          filter:opacity(0)!important;clip-path:inset(50%)!important;font-size:1px!important;
          transform:scale(.1)!important;padding:40px!important;--ink:transparent!important`;
        document.querySelector(css)?.setAttribute('style', style);
        document.querySelector(css)?.setAttribute('hidden', '');
      }, host);
      expect(await feed.evaluate(look, host)).toBe(before);
    });

    it('our element into another post: it is at its own again', async () => {
      await feed.evaluate(
        (from, to) => {
          const moved = document.querySelector(from);
          if (moved) document.querySelector(to)?.after(moved);
        },
        host,
        other,
      );
      await feed.waitUntil((css) => document.querySelectorAll(css).length === 1, host);
      await feed.waitUntil((css) => document.querySelectorAll(css).length === 1, other);
      expect(await feed.shadowText(host)).toContain('Add to cart');
    });
  });

  describe('forges', () => {
    it('an element like ours, and a copy of it: both are empty and do nothing', async () => {
      await feed.evaluate((css) => {
        const copy = document.querySelector(css)?.cloneNode(true);
        const forged = document.createElement('div');
        for (const [mark, value] of [
          ['hashcart', 'idle'],
          ['hashcartChip', 'idle'],
        ] as const) {
          forged.dataset[mark] = value;
        }
        forged.attachShadow({ mode: 'open' }).innerHTML = '<button class="pill">Add</button>';
        forged.id = 'forged';
        if (copy) document.body.prepend(forged, copy);
      }, host);
      await feed.click('#forged');
      expect(
        await feed.evaluate(() => {
          const copy = document.querySelector('#forged + [data-hashcart]');
          return [copy?.shadowRoot ?? null, copy?.getBoundingClientRect().height];
        }),
      ).toEqual([null, 0]);
      await isUntouched();
    });

    it('messages and events: nobody hears them', async () => {
      await feed.evaluate(() => {
        const body = { key: crypto.randomUUID(), link: { href: 'https://a.co/d/1' }, quantity: 1 };
        for (const name of ['cart/add', 'cart/undo', 'feed/hello', 'stores/link']) {
          postMessage({ name, body }, '*');
          for (const target of [window, document]) {
            target.dispatchEvent(new CustomEvent(name, { detail: body }));
          }
        }
        postMessage({ news: 'add-focused' }, '*');
      });
      await isUntouched();
    });

    it('addresses of ours: no file of the extension can be reached', async () => {
      const page = await on.stage.browser.extensionPage('src/options/index.html');
      const files = ['manifest.json', 'icons/16.png', 'src/options/index.html'];
      const ours = await page.evaluate(
        (names) => names.map((file) => `${location.origin}/${file}`),
        files,
      );
      await page.close();
      const reached = await feed.evaluate(reachable, ours);
      expect(ours).toHaveLength(files.length);
      expect(reached).toBe(0);
    });
  });

  describe('works by script', () => {
    it('the button, its menu, its steps and its stepper: nothing happens', async () => {
      await feed.reload();
      await feed.waitFor(host);
      await feed.clickInShadow(host, 'More');
      // The menu comes a moment after the press.
      await expect.poll(() => feed.inShadow(host, workAll)).toBeGreaterThan(3);
      await isUntouched();
      expect(await on.stage.journey.press(feed, host)).toBe('added');
      await expect.poll(() => feed.shadowText(host)).toContain('n your cart $');
      const [before, cart] = [await feed.shadowText(host), on.stage.cart()];
      on.stage.world.clearRequests();
      // The menu comes a moment after the press.
      await expect.poll(() => feed.inShadow(host, workAll)).toBeGreaterThan(3);
      expect([await feed.shadowText(host), on.stage.cart(), asked()]).toEqual([before, cart, 0]);
      await on.stage.calm();
    });

    it('what there is to choose, and what confirms it', async () => {
      const { socks } = on.stage.postOnly({ socks: { text: ['Socks ', dp(SOCKS)] } });
      await feed.reload();
      expect(await on.stage.journey.press(feed, of(socks))).toBe('needs-options');
      await feed.clickInShadow(of(socks), /^M\b/);
      on.stage.world.clearRequests();
      const before = await feed.shadowText(of(socks));
      expect(await feed.inShadow(of(socks), workAll)).toBeGreaterThan(4);
      expect([await feed.shadowText(of(socks)), asked()]).toEqual([before, 0]);
      await on.stage.calm();
    });

    it('what stands beside a reply', async () => {
      const { both } = on.stage.postOnly({ both: { text: ['Two ', dp(BOTTLE), ' ', dp(BOOK)] } });
      await feed.goto(`https://x.com/gearnotes/status/${both}`);
      await feed.waitFor(of(both));
      await feed.click(FIELD);
      await feed.waitFor(`${FIELD}:focus`);
      await feed.type('#AmazonCart');
      await feed.waitForShadowText(CHIP, 'Add now');
      on.stage.world.clearRequests();
      expect(await feed.inShadow(CHIP, workAll)).toBeGreaterThan(1);
      expect([await feed.attribute(CHIP, 'data-hashcart-chip'), asked()]).toEqual(['idle', 0]);
    });
  });

  describe('is built to break its reader:', () => {
    it.each(Object.entries(NUISANCES))('%s', async (_, disturb) => {
      const { kept } = on.stage.postOnly({ kept: { text: ['Look ', dp(BOTTLE)] } });
      await feed.goto('https://x.com/home');
      await feed.waitFor(of(kept));
      await feed.evaluate(disturb);
      await feed.evaluate((css) => {
        const post = document
          .querySelector(css.replace('article', 'article:not(#nuisance)'))
          ?.closest('article');
        const late = post?.cloneNode(true);
        if (!post || !(late instanceof Element)) return;
        late.id = 'late';
        late.querySelector('[data-hashcart]')?.remove();
        late.querySelector('form')?.remove();
        post.after(late);
      }, of(kept));
      await feed.waitFor('#late [data-hashcart]', { timeout: 30_000 });
      expect(await feed.inShadow('#late [data-hashcart]', (root) => root.textContent)).toContain(
        'Add to cart',
      );
    });

    it('and leaves no error of ours behind', () => {
      const ours = on.stage.browser
        .consoleErrors()
        .filter((error) => /hashcart|main\.iife|extension:\/\/.*content/.test(error));
      expect(ours).toEqual([]);
    });
  });
});
