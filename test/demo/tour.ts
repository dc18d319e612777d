import { join } from 'node:path';
import type { BrowserUnderTest } from '../browsers/browser.ts';
import type { PageUnderTest } from '../browsers/page.ts';
import { buttonIn, Journey } from '../journey/journey.ts';
import type { World } from '../world/world.ts';

const pictures = join(import.meta.dirname, '..', '..', '.cache', 'screenshots');

/** Walks through the main job without a person, says what it sees, and leaves pictures of it. */
export async function tour(
  browser: BrowserUnderTest,
  world: World,
  log: (line: string) => void,
): Promise<void> {
  // The saved page of a product comes without its style sheets: the world's own looks as a shop should.
  world.amazon.useSavedPages = false;
  const shop = world.amazon.marketplace('amazon.com');
  const journey = new Journey(browser, world);
  const picture = async (page: PageUnderTest, name: string) => {
    const path = join(pictures, `${browser.name}-${name}.png`);
    await page.screenshot(path);
    log(`   picture: ${path}`);
  };
  const held = () => `${shop.soleCart().length} line(s) in the cart at amazon.com`;

  const welcome = await browser.waitForExtensionPage('src/welcome/');
  await welcome.waitFor('.answers');
  await picture(welcome, 'welcome');
  await welcome.click('.answers button');
  await welcome.waitFor('.answers .main');
  await welcome.close();
  log('1. Read what Hashcart does, and agreed');

  await journey.signIn();
  log('2. Signed in at amazon.com, in its own page');

  const options = await journey.linkStore();
  await picture(options, 'options');
  log(`3. Linked amazon.com: ${await options.text('.rows .hint')}`);
  await options.close();

  const feed = await journey.openFeed();
  await picture(feed, 'feed');
  const button = buttonIn('/gearnotes/status/');
  log(`4. Pressed the button below a post of @gearnotes: ${await journey.press(feed, button)}`);
  await picture(feed, 'feed-added');
  log(`   ${held()}: ${shop.soleCart().map(({ asin, quantity }) => `${quantity} × ${asin}`)}`);

  const popup = await browser.openPopup();
  await popup.waitFor('.item img');
  await picture(popup, 'popup');
  log(`5. The popup shows: ${await popup.text('.item')}`);
  await popup.click('.item-side button');
  await popup.waitUntil(() => document.querySelector('.item-side button') === null);
  log(`6. Undone from the popup: ${held()}`);
  await popup.close();

  for (const theme of ['dim', 'black'] as const) {
    await feed.evaluate((name) => Reflect.get(window, 'world').setTheme(name), theme);
    await picture(feed, `feed-${theme}`);
  }
  await feed.close();
  const errors = browser.consoleErrors();
  log(errors.length === 0 ? '7. No errors in any console' : `7. Errors: ${errors.join('; ')}`);
}
