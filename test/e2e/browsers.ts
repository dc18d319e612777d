import { join } from 'node:path';
import { afterAll, beforeAll, describe } from 'vitest';
import type { BrowserName, BrowserUnderTest } from '../browsers/browser.ts';
import { launch } from '../browsers/launch.ts';
import { buttonIn, Journey } from '../journey/journey.ts';
import { type Display, ensureDisplay } from '../setup/display.ts';
import { isLong } from '../setup/long.ts';
import type { Marketplace } from '../world/amazon/marketplace.ts';
import { openWorld, type World } from '../world/world.ts';
import type { PostDraft } from '../world/x/x.ts';

export const BROWSERS: readonly BrowserName[] = ['chromium', 'firefox'];

/** The built extension for a browser. */
export const builtFor = (name: BrowserName): string =>
  join(import.meta.dirname, '../../dist', name === 'chromium' ? 'chrome' : 'firefox');

/** Hosts that browsers ask on their own account, whatever is installed. */
const BROWSERS_OWN = /(?:^|\.)(?:google|googleapis|gvt1|gstatic|mozilla|firefox)\.(?:com|net|org)$/;

/** A world, a browser with the extension in it, and a shopper. */
export class Stage {
  private constructor(
    readonly world: World,
    readonly browser: BrowserUnderTest,
    readonly journey: Journey,
    readonly display: Display | undefined,
  ) {}

  /** @param extension the folder, or for Firefox the archive, that it is installed from */
  static async open(name: BrowserName, extension = builtFor(name)): Promise<Stage> {
    const world = await openWorld();
    // Chromium shows its permission prompt in a window only.
    const display = name === 'chromium' ? await ensureDisplay() : undefined;
    const browser = await launch(name, {
      extension,
      world,
      headless: name !== 'chromium',
      ...(display && { display: display.env }),
    });
    return new Stage(world, browser, new Journey(browser, world), display);
  }

  /** Posts a link at the top of the feed, and gives the button that will be below it. */
  post(link: string): string {
    const { id, handle } = this.world.x.post({ text: ['Look at this: ', { link }] });
    return buttonIn(`/${handle}/status/${id}`);
  }

  /** Lets X show these posts alone, in this order. @returns the id of each */
  postOnly<K extends string>(drafts: Readonly<Record<K, PostDraft>>): Record<K, string>;
  postOnly(drafts: Readonly<Record<string, PostDraft>>): Record<string, string> {
    const { x } = this.world;
    const made = Object.entries(drafts).map(([key, draft]) => [key, x.post(draft)] as const);
    x.setPosts(made.map(([, post]) => post));
    return Object.fromEntries(made.map(([key, { id }]) => [key, id]));
  }

  /** Sends a message as one of our own pages does. @returns the answer */
  async tell(name: string, body: object): Promise<unknown> {
    const page = await this.browser.extensionPage('src/options/index.html#about');
    await page.waitFor('main');
    await page.evaluate(
      (message) => {
        const { runtime } = Reflect.get(globalThis, 'browser');
        void runtime.sendMessage(message).then((reply: unknown) => {
          document.body.dataset['told'] = JSON.stringify(reply);
        });
      },
      { name, body },
    );
    const reply = await page.attribute('body[data-told]', 'data-told');
    await page.close();
    return JSON.parse(reply ?? '').answer;
  }

  /** Ends all troubles of a store, empties its carts, and lets it be asked directly again. */
  async calm(marketplace = 'amazon.com'): Promise<void> {
    const shop = this.world.amazon.marketplace(marketplace);
    shop.clearFaults();
    shop.emptyCarts();
    await this.tell('stores/set-way', { marketplace, way: 'direct' });
  }

  /** A shop front of the world. */
  shop(marketplace = 'amazon.com'): Marketplace {
    return this.world.amazon.marketplace(marketplace);
  }

  /** What lies in the only cart at a shop that has anything: quantity and ASIN of each line. */
  cart(marketplace = 'amazon.com'): string[] {
    return this.shop(marketplace)
      .soleCart()
      .map(({ asin, quantity }) => `${quantity} ${asin}`);
  }

  /** Hosts that were asked for anything, but for what the browser asks on its own account. */
  hosts(): string[] {
    const hosts = new Set(this.world.requests.map(({ host }) => host));
    return [...hosts].filter((host) => !BROWSERS_OWN.test(host));
  }

  /** Hosts outside the world that were asked for anything. */
  strangers(): string[] {
    const hosts = this.world.strangers().map(({ host }) => host);
    return hosts.filter((host) => !BROWSERS_OWN.test(host));
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.display?.close();
    await this.world.close();
  }
}

/** A stage that stands while the tests of one browser run. */
export interface Standing {
  readonly stage: Stage;
}

interface Options {
  readonly firefox?: 'always' | 'long';
  readonly prepared?: boolean;
  readonly installed?: (name: BrowserName) => string;
}

/**
 * Runs tests in each browser, on a stage of its own.
 * @param firefox when they run there too: what is the same code in both browsers may wait for the long run
 * @param prepared whether the shopper has agreed, signed in and linked amazon.com
 * @param installed what the extension is installed from
 */
export function inEachBrowser(
  title: string,
  tests: (on: Standing, name: BrowserName) => void,
  { firefox = 'always', prepared = true, installed = builtFor }: Options = {},
): void {
  const browsers = BROWSERS.filter((name) => name === 'chromium' || firefox === 'always' || isLong);
  describe.each(browsers)(`${title} in %s`, (name) => {
    let open: Stage | undefined;
    const on: Standing = {
      get stage() {
        if (!open) throw new Error('the stage does not stand yet');
        return open;
      },
    };
    beforeAll(async () => {
      open = await Stage.open(name, installed(name));
      if (prepared) await open.journey.prepare();
    });
    afterAll(() => open?.close());
    tests(on, name);
  });
}
