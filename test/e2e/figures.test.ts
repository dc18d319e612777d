import { expect, it } from 'vitest';
import { inEachBrowser } from './browsers.ts';

const FIGURES = 'src/options/index.html#figures';

inEachBrowser(
  'the figures',
  (on, name) => {
    it('are plotted from the journal, within what our pages may do', async () => {
      const { browser } = on.stage;
      const first = await browser.extensionPage(FIGURES);
      await expect.poll(() => first.text('main')).toContain('Nothing to count yet.');
      await first.evaluate(() => {
        const opening = indexedDB.open('hashcart');
        opening.onsuccess = () => {
          const write = opening.result.transaction('requests', 'readwrite');
          const url = 'https://www.amazon.com/dp/B0BFC7WQ6R';
          for (let n = 1; n <= 30; n++) {
            const createdAt = Date.now() - n * 86_400_000;
            void write.objectStore('requests').put({
              order: {
                key: `00000000-0000-4000-8000-0000000000${n + 10}`,
                link: { href: url },
                quantity: 1,
                target: 'cart',
                again: false,
              },
              createdAt,
              step: 'done',
              outcome: 'added',
              product: { retailer: 'amazon', marketplace: 'amazon.com', id: 'B0BFC7WQ6R', url },
              offer: { title: 'A speaker', price: { amount: 2499, currency: 'USD' } },
              gained: { product: 'B0BFC7WQ6R', seller: 'A1', quantity: 1 },
              ...(n > 20 && { bought: { at: createdAt + 7_200_000, by: 'visit', quantity: 1 } }),
            });
          }
          write.oncomplete = () => {
            document.body.dataset['written'] = 'yes';
          };
        };
      });
      await first.waitFor('body[data-written]');
      await first.close();

      const page = await browser.extensionPage(FIGURES);
      await page.waitFor('.plot-place svg text');
      // By month, author, store and site, and how long it takes.
      await expect.poll(() => page.count('.plot-place svg')).toBe(5);
      expect(await page.text('.total')).toBe(
        'Added 30 Bought 10 Bought of added 33% Removed 0 Returned 0',
      );
      expect(await page.count('.plot-place [style]')).toBe(0);
      const isHatched = await page.evaluate(() => {
        const bar = document.querySelector('.plot-place .bar-second');
        return bar !== null && getComputedStyle(bar).fill.includes('#hatch');
      });
      expect(isHatched).toBe(true);
      expect(browser.consoleErrors(), name).toEqual([]);
    });
  },
  { prepared: false },
);
