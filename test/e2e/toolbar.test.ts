import { afterEach, expect, it } from 'vitest';
import { inEachBrowser } from './browsers.ts';

inEachBrowser('the toolbar button', (on) => {
  afterEach(async () => {
    await on.stage.tell('preferences/set', { badge: true });
    await on.stage.calm();
  });

  /** What stands on the button in all tabs. */
  async function badge(): Promise<string> {
    const page = await on.stage.browser.extensionPage('src/options/index.html#about');
    await page.waitFor('main');
    await page.evaluate(() => {
      const { action } = Reflect.get(globalThis, 'browser');
      void action.getBadgeText({}).then((text: string) => {
        document.body.dataset['badge'] = text;
      });
    });
    await page.waitFor('body[data-badge]');
    const text = await page.attribute('body', 'data-badge');
    await page.close();
    return text ?? '';
  }

  it('counts what was added today and is not taken out again, if that is wanted', async () => {
    expect(await badge()).toBe('');
    const host = on.stage.post('https://www.amazon.com/dp/B0BFC7WQ6R');
    const feed = await on.stage.journey.openFeed();
    expect(await on.stage.journey.press(feed, host)).toBe('added');
    await expect.poll(badge).toBe('1');
    await on.stage.tell('preferences/set', { badge: false });
    await expect.poll(badge).toBe('');
    await on.stage.tell('preferences/set', { badge: true });
    await expect.poll(badge).toBe('1');
    await feed.clickInShadow(host, 'Undo');
    await feed.waitFor(`${host}[data-hashcart="idle"]`);
    await expect.poll(badge).toBe('');
    await feed.close();
  });
});
