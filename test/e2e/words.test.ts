import { afterEach, expect, it } from 'vitest';
import { inEachBrowser } from './browsers.ts';

const SHIRT = 'B0CSX4K9QP';
const MEDIUM = 'B0CSX2N8UB';
const CHIP = '[data-hashcart-chip]';

inEachBrowser('words beside a hashtag', (on) => {
  afterEach(() => on.stage.calm());

  async function write(text: string) {
    const { handle, id } = on.stage.world.x.post({
      text: ['A shirt: ', { link: `https://www.amazon.com/dp/${SHIRT}` }],
    });
    const page = await on.stage.browser.newPage(`https://x.com/${handle}/status/${id}`);
    // The button moves what lies below it.
    await page.waitFor('[data-hashcart]');
    await page.click('[data-testid="inline_reply_offscreen"] [data-testid="tweetTextarea_0"]');
    await page.type(text);
    await page.clickInShadow(CHIP, /^Add now/);
    return page;
  }

  it('choose the size that they name', async () => {
    const page = await write('#AmazonCart #size_M');
    await page.waitFor('[data-hashcart-chip="added"]', { timeout: 30_000 });
    expect(on.stage.cart()).toEqual([`1 ${MEDIUM}`]);
    await page.close();
  });

  it('leave the choice to the shopper where they name none', async () => {
    const page = await write('#AmazonCart lovely');
    await page.waitFor('[data-hashcart-chip="needs-options"]', { timeout: 30_000 });
    expect(on.stage.cart()).toEqual([]);
    await page.close();
  });
});
