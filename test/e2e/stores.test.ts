import { expect, it } from 'vitest';
import type { PageUnderTest } from '../browsers/page.ts';
import { buttonIn } from '../journey/journey.ts';
import { inEachBrowser } from './browsers.ts';

inEachBrowser('linked stores', (on, _name) => {
  /** What the browser says that the extension may reach. */
  const origins = async (page: PageUnderTest): Promise<string[]> => {
    await page.evaluate(() => {
      const { permissions } = Reflect.get(globalThis, 'browser');
      void permissions
        .getAll()
        .then((all: { origins: string[] }) =>
          Object.assign(document.body.dataset, { may: all.origins.join(' ') }),
        );
    });
    return (await page.attribute('body[data-may]', 'data-may'))?.split(' ') ?? [];
  };

  it('links a second country beside the first', async () => {
    await on.stage.journey.signIn('amazon.de');
    const options = await on.stage.journey.linkStore('amazon.de');
    await options.waitUntil(() => document.querySelectorAll('.rows .good').length === 2);
    const { id, handle } = on.stage.world.x.post({
      text: ['Wasserkocher ', { link: 'https://www.amazon.de/dp/B0DEWKR1TZ' }],
    });
    const feed = await on.stage.journey.openFeed();
    const host = buttonIn(`/${handle}/status/${id}`);
    expect(await on.stage.journey.press(feed, host)).toBe('added');
    expect(on.stage.shop('amazon.de').soleCart()).toHaveLength(1);
    expect(on.stage.shop().soleCart()).toHaveLength(0);
    await feed.close();
    await options.close();
  });

  it.each([
    ['amazon.fr', 'B0FRCAFE8T', '€39.90'],
    ['amazon.co.jp', 'B0JPPEN9KC', '¥13,200'],
  ])('adds at %s, and tells the price in its currency', async (marketplace, asin, price) => {
    await on.stage.journey.signIn(marketplace);
    const options = await on.stage.journey.linkStore(marketplace);
    const host = on.stage.post(`https://www.${marketplace}/dp/${asin}`);
    const feed = await on.stage.journey.openFeed();
    expect(await on.stage.journey.press(feed, host)).toBe('added');
    expect(on.stage.shop(marketplace).soleCart()).toMatchObject([{ asin }]);
    const popup = await on.stage.browser.openPopup();
    await popup.waitFor('.item');
    expect(await popup.text('.item')).toContain(price);
    await popup.close();
    await on.stage.tell('stores/unlink', { marketplace });
    await feed.close();
    await options.close();
  });

  it('shows the items of one in the popup, what its cart cost, and opens the carts with something in them', async () => {
    const both = await on.stage.browser.extensionPage('src/popup/index.html');
    await both.waitFor('.chips');
    await both.click('.chips label:last-child');
    await both.waitUntil(() => document.querySelectorAll('.item').length === 1);
    await both.waitUntil(() => (document.querySelector('footer .price')?.textContent ?? '') !== '');
    expect(await both.text('footer')).toMatch(/^amazon\.de · €[\d.]+ as of/);
    await both.click('.chips label:first-of-type');
    await both.click('footer .button');
    // The other cart is empty, as far as is known.
    await (await on.stage.browser.waitForPage('www.amazon.de/gp/cart')).close();
  });

  it('unlinks one: its access and its items go, the other’s stay', async () => {
    const { id } = on.stage.world.x.post({
      text: ['A bottle ', { link: 'https://www.amazon.com/dp/B0BTL3K77W' }],
    });
    const feed = await on.stage.journey.openFeed();
    expect(await on.stage.journey.press(feed, buttonIn(`/status/${id}`))).toBe('added');
    const options = await on.stage.browser.extensionPage('src/options/index.html');
    await options.waitUntil(() => document.querySelectorAll('.rows > .row').length === 2);
    await options.click('.rows > .row:nth-child(2) .row-acts button:last-child');
    await options.click('dialog[open] button:last-of-type');
    await options.waitUntil(() => document.querySelectorAll('.rows > .row').length === 1);
    expect(await options.text('.rows')).toContain('amazon.com');
    const popup = await on.stage.browser.openPopup();
    await popup.waitFor('.item');
    expect(await popup.count('.item')).toBe(1);
    await popup.close();
    await options.close();
    await feed.close();
  });

  it('sees at once when the browser took the access away, and offers it again', async () => {
    const options = await on.stage.browser.extensionPage('src/options/index.html');
    await options.waitFor('.rows .good');
    expect(await origins(options)).toContain('https://www.amazon.com/*');
    expect(await origins(options)).not.toContain('https://www.amazon.de/*');
    await options.evaluate(() => {
      void Reflect.get(globalThis, 'browser').permissions.remove({
        origins: ['https://www.amazon.com/*'],
      });
    });
    await options.waitFor('.rows .bad');
    const { id } = on.stage.world.x.post({
      text: ['A notebook ', { link: 'https://www.amazon.com/dp/B0N0TEB00K' }],
    });
    const feed = await on.stage.journey.openFeed();
    const host = buttonIn(`/status/${id}`);
    expect(await on.stage.journey.press(feed, host)).toBe('permission-missing');
    await feed.clickInShadow(host, 'Give access');
    const again = await on.stage.browser.waitForExtensionPage('?store=amazon.com');
    // Both browsers give back without a prompt what was given once.
    await again.click('.rows .button.main');
    await again.waitFor('.rows .good');
    await feed.reload();
    expect(await on.stage.journey.press(feed, host)).toBe('added');
    for (const page of [options, again, feed]) await page.close();
  });

  it('shows every request that was made, and to whom', async () => {
    const options = await on.stage.browser.extensionPage('src/options/index.html#requests');
    await options.waitFor('table tbody tr');
    const table = await options.text('table');
    expect(table).toContain('www.amazon.com');
    expect(table).not.toContain('evil');
    await options.close();
  });

  it('left no error behind', () => {
    expect(on.stage.strangers()).toEqual([]);
    expect(on.stage.browser.consoleErrors()).toEqual([]);
  });
});
