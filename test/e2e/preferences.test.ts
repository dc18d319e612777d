import { expect, it } from 'vitest';
import { buttonIn } from '../journey/journey.ts';
import { inEachBrowser } from './browsers.ts';

const CHIP = '[data-hashcart-chip]';
const FIELD = '[data-testid="inline_reply_offscreen"] [data-testid="tweetTextarea_0"]';

inEachBrowser('what the shopper prefers', (on, name) => {
  /** Opens the page of a new post with a product, and writes a reply below it. */
  async function write(text: string) {
    const link = 'https://www.amazon.com/dp/B0BTL3K77W';
    const { handle, id } = on.stage.world.x.post({ text: ['Look: ', { link }] });
    const page = await on.stage.browser.newPage(`https://x.com/${handle}/status/${id}`);
    await page.waitFor(buttonIn(`/status/${id}`));
    await page.click(FIELD);
    await page.type(text);
    return page;
  }

  it('reads replies for a hashtag of one’s own, and for none once that is off', async () => {
    const options = await on.stage.browser.extensionPage('src/options/index.html#hashtags');
    await options.click('.add-one input');
    await options.type('#WillHaben');
    await options.press('Enter');
    await options.waitUntil(() => document.querySelectorAll('.tag button').length === 2);
    const page = await write('#willhaben');
    await page.waitForShadowText(CHIP, 'Add now');
    await options.click('[role="switch"][aria-checked="true"]');
    await options.waitUntil(() => !document.querySelector('[role="switch"][aria-checked="true"]'));
    await page.waitForGone(CHIP);
    await page.close();
    await options.close();
  });

  it('keeps what was chosen for a profile', async () => {
    const options = await on.stage.browser.extensionPage('src/options/index.html#profiles');
    await options.click('.add-one input');
    await options.type('@Alice');
    await options.press('Enter');
    await options.click('.checks input');
    await options.waitUntil(() => document.querySelector('.checks input:checked') === null);
    await options.reload();
    await options.waitFor('.checks input');
    expect(await options.text('.rows')).toContain('@alice No store');
    await options.close();
  });

  it(`left no error behind in ${name}`, () => {
    expect(on.stage.browser.consoleErrors()).toEqual([]);
  });
});
