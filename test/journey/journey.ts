import type { BrowserUnderTest } from '../browsers/browser.ts';
import type { PageUnderTest } from '../browsers/page.ts';
import type { World } from '../world/world.ts';

/** The button below one post. */
export const buttonIn = (permalinkPart: string): string =>
  `article:has(a[href*="${permalinkPart}"]) [data-hashcart]`;

/** A shopper's way through the extension in a real browser: each step is done as a person does it. */
export class Journey {
  readonly browser: BrowserUnderTest;
  readonly world: World;

  constructor(browser: BrowserUnderTest, world: World) {
    this.browser = browser;
    this.world = world;
  }

  /** The welcome page that the install opened; agrees to what it says. */
  async agree(): Promise<PageUnderTest> {
    const welcome = await this.browser.waitForExtensionPage('src/welcome/');
    await welcome.click('.answers button');
    await welcome.waitFor('.answers .main');
    return welcome;
  }

  /**
   * Links a store on the options page, through the browser's own permission prompt.
   * @param known whether the browser gave access to it before: it gives that back without asking
   */
  async linkStore(marketplace = 'amazon.com', { known = false } = {}): Promise<PageUnderTest> {
    const options = await this.browser.extensionPage(`src/options/index.html?store=${marketplace}`);
    await options.click('.row-acts select + button');
    if (!known) await this.browser.grantNextPermissionPrompt();
    // Another store may be there already.
    await options.waitUntil(
      (name) =>
        [...document.querySelectorAll('.rows h2')].some(({ textContent }) => textContent === name),
      marketplace,
    );
    return options;
  }

  /** Signs in at a store's own page. */
  async signIn(marketplace = 'amazon.com'): Promise<void> {
    const page = await this.browser.newPage();
    await this.signInOn(page, marketplace);
    await page.close();
  }

  /** The same in the session of a page, which stays open. */
  async signInOn(page: PageUnderTest, marketplace = 'amazon.com'): Promise<void> {
    await page.goto(`https://www.${marketplace}/ap/signin`);
    await page.click('#ap_email');
    await page.type('shopper@mail.example');
    await page.press('Enter');
    await page.click('#ap_password');
    await page.type('hashcart');
    await page.press('Enter');
    await page.waitFor('[data-csa-c-content-id="nav_youraccount_btn"]');
  }

  /** Everything up to the first add: agreed, linked and signed in. */
  async prepare(marketplace = 'amazon.com'): Promise<void> {
    await (await this.agree()).close();
    await this.signIn(marketplace);
    await (await this.linkStore(marketplace)).close();
  }

  /** Opens the feed and waits for its buttons. */
  async openFeed(address = 'https://x.com/home'): Promise<PageUnderTest> {
    const feed = await this.browser.newPage(address);
    await feed.waitFor('[data-hashcart]');
    return feed;
  }

  /** Presses the button below a post and waits for what becomes of it. @returns the outcome's word */
  async press(feed: PageUnderTest, host: string): Promise<string> {
    await feed.clickInShadow(host, /^Add to cart/);
    return this.outcome(feed, host);
  }

  /** Waits until a button has an outcome. */
  async outcome(feed: PageUnderTest, host: string): Promise<string> {
    await feed.waitFor(`${host}:not([data-hashcart="idle"], [data-hashcart="working"])`, {
      timeout: 30_000,
    });
    return (await feed.attribute(host, 'data-hashcart')) ?? '';
  }
}
