import type { PageUnderTest } from '../browsers/page.ts';
import { buttonIn } from '../journey/journey.ts';
import type { PostDraft } from '../world/x/x.ts';
import { drawGoods } from './goods.ts';
import type { Picture, Studio } from './studio.ts';

const FEED = { width: 1280, height: 1000 };
/** How much of the column of posts a picture shows, from the first post on. */
const SHOWN = 700;

const amazon = (asin: string) => ({ link: `https://www.amazon.com/dp/${asin}` });

/** A feed as one might have it: products, and talk between them. */
const POSTS: Readonly<Record<string, PostDraft>> = {
  lantern: {
    handle: 'lanternhouse',
    name: 'Lantern House',
    text: ['Light for the balcony, and for the walk home after. 10 % off in your cart.'],
    card: { url: 'https://www.amazon.com/dp/B0LANTERN9', kind: 'large', title: 'Camping Lantern' },
  },
  talk: {
    handle: 'ferrymaster',
    name: 'Night Ferry',
    text: ['Fog again. Three hours of nothing, beautifully.'],
  },
  kettle: {
    handle: 'slow_mornings',
    name: 'Slow Mornings',
    text: ['Pour-over is all about the kettle. ', amazon('B09KTL5QRX')],
  },
  promise: {
    handle: 'bigpromises',
    name: 'Big Promises',
    text: ['Sit anywhere. Extra 10 % off in cart! ', amazon('B0PR0M15ED')],
  },
  bottle: {
    handle: 'felltrail',
    name: 'Fell & Trail',
    text: ['Cold water to the summit, only $21.99 today: ', amazon('B0BTL3K77W')],
  },
};

/** The pictures that the stores show, by their names. */
export type Scene = 'feed' | 'ladder' | 'popup' | 'prices' | 'welcome' | 'stores';

async function feedAt(studio: Studio, keys: readonly string[]): Promise<PageUnderTest> {
  const { x } = studio.world;
  x.setPosts(keys.flatMap((key) => (POSTS[key] ? [x.post(POSTS[key])] : [])));
  return studio.journey.openFeed();
}

/** The button below the post of an author. */
const below = (key: string): string => buttonIn(`/${POSTS[key]?.handle}/status/`);

async function columnOf(studio: Studio, page: PageUnderTest, dark = false): Promise<Picture> {
  await studio.pose(page, { ...FEED, dark });
  const first = await studio.boxOf(page, 'article');
  return studio.take(page, { ...FEED, dark }, { ...first, height: SHOWN });
}

async function addAll(studio: Studio): Promise<{ feed: Picture; ladder: Picture }> {
  const page = await feedAt(studio, ['lantern', 'talk', 'kettle']);
  await studio.journey.press(page, below('lantern'));
  await page.waitForShadowText(below('lantern'), 'in your cart $');
  const feed = await columnOf(studio, page);
  await page.close();
  const other = await feedAt(studio, ['promise', 'bottle', 'kettle', 'talk', 'lantern']);
  await other.evaluate(() => Reflect.get(window, 'world').setTheme('black'));
  for (const key of ['bottle', 'promise']) {
    await studio.journey.press(other, below(key));
    await other.waitForShadowText(below(key), 'in your cart $');
  }
  const ladder = await columnOf(studio, other, true);
  await other.close();
  return { feed, ladder };
}

/** Goes a shopper's way, and takes a picture of each scene. */
export async function takeScenes(studio: Studio): Promise<Readonly<Record<Scene, Picture>>> {
  const { browser, journey, world } = studio;
  world.amazon.useSavedPages = false;
  await drawGoods(studio);
  const welcomePage = await browser.waitForExtensionPage('src/welcome/');
  await welcomePage.waitFor('.answers');
  const welcome = await studio.take(welcomePage, { width: 760, height: 900 });
  await welcomePage.click('.answers button');
  await welcomePage.waitFor('.answers .main');
  await welcomePage.close();
  await journey.signIn();
  const options = await journey.linkStore();
  await options.click('.rows summary');
  const stores = await studio.take(options, { width: 980, height: 760 });
  await options.close();
  const { feed, ladder } = await addAll(studio);
  const popupPage = await browser.extensionPage('src/popup/index.html');
  await popupPage.waitFor('.item img');
  const whole = { width: 376, height: 600 };
  await studio.pose(popupPage, whole);
  const popup = await studio.take(popupPage, whole, await studio.boxOf(popupPage, 'body'));
  await popupPage.close();
  const pricesPage = await browser.extensionPage('src/options/index.html#prices');
  await pricesPage.waitFor('main .card');
  const prices = await studio.take(pricesPage, { width: 980, height: 900 });
  await pricesPage.close();
  return { feed, ladder, popup, prices, welcome, stores };
}
