import type { Browser, Page, ScreenshotClip } from 'puppeteer-core';
import { ChromiumUnderTest } from '../browsers/chromium/browser.ts';
import { startChromium } from '../browsers/chromium/launch.ts';
import type { PageUnderTest } from '../browsers/page.ts';
import { Journey } from '../journey/journey.ts';
import { type Display, ensureDisplay } from '../setup/display.ts';
import { openWorld, type World } from '../world/world.ts';

/** Pictures are taken finer than they are shown, so that letters stay sharp. */
const FINENESS = 2;

/** A picture, as an address that a page can show. */
export type Picture = `data:image/png;base64,${string}`;

export const pictureOf = (png: Uint8Array): Picture =>
  `data:image/png;base64,${Buffer.from(png).toString('base64')}`;

/** How large a page is for a picture, and whether it is dark. */
export interface Pose {
  readonly width: number;
  readonly height: number;
  readonly dark?: boolean;
}

/** Real Chromium with the extension, on the made-up feed and store, where pictures are taken. */
export class Studio {
  readonly journey: Journey;

  private constructor(
    readonly world: World,
    readonly chromium: Browser,
    readonly browser: ChromiumUnderTest,
    readonly display: Display,
  ) {
    this.journey = new Journey(browser, world);
  }

  static async open(folder: string): Promise<Studio> {
    const world = await openWorld();
    const display = await ensureDisplay();
    const chromium = await startChromium({ world, headless: false, display: display.env });
    const id = await chromium.installExtension(folder);
    const browser = new ChromiumUnderTest(chromium, { id, folder }, display.env);
    return new Studio(world, chromium, browser, display);
  }

  /** Gives a page its size and its light. */
  async pose(page: PageUnderTest, { width, height, dark = false }: Pose): Promise<Page> {
    const there = await this.#pageAt(await page.url());
    await there.setViewport({ width, height, deviceScaleFactor: FINENESS });
    await page.evaluate(() => {
      document.documentElement.style.setProperty('scrollbar-width', 'none');
    });
    const value = dark ? 'dark' : 'light';
    await there.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
    await page.bringToFront();
    return there;
  }

  /** Takes a picture of a page as it stands, or of a part of it. */
  async take(page: PageUnderTest, pose: Pose, clip?: ScreenshotClip): Promise<Picture> {
    const there = await this.pose(page, pose);
    // A pointer that rests on something changes its look.
    await there.mouse.move(0, 0);
    return pictureOf(
      await there.screenshot({ captureBeyondViewport: false, ...(clip && { clip }) }),
    );
  }

  /** Where an element of a page is, for a picture of it. */
  async boxOf(page: PageUnderTest, selector: string): Promise<ScreenshotClip> {
    return page.evaluate((css) => {
      const { x, y, width, height } = document.querySelector(css)?.getBoundingClientRect() ?? {
        x: 0,
        y: 0,
        width: 1,
        height: 1,
      };
      return { x: x + scrollX, y: y + scrollY, width, height };
    }, selector);
  }

  /** Draws a page of our own making at its exact size. */
  async draw(html: string, width: number, height: number): Promise<Uint8Array> {
    const page = await this.chromium.newPage();
    await page.setViewport({ width, height, deviceScaleFactor: 1 });
    await page.setContent(html, { waitUntil: 'load' });
    const png = await page.screenshot();
    await page.close();
    return png;
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.display.close();
    await this.world.close();
  }

  async #pageAt(url: string): Promise<Page> {
    const page = (await this.chromium.pages()).find((each) => each.url() === url);
    if (!page) throw new Error(`no page at ${url}`);
    return page;
  }
}
