import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { BrowserUnderTest } from '../browsers/browser.ts';
import { launch } from '../browsers/launch.ts';
import { until } from '../browsers/until.ts';
import { buttonIn, Journey } from '../journey/journey.ts';
import { type Display, ensureDisplay } from '../setup/display.ts';
import { isLong } from '../setup/long.ts';
import { pick, seeded } from '../world/seeded.ts';
import { openWorld, type World } from '../world/world.ts';
import { BROWSERS, builtFor, Stage } from './browsers.ts';
import { endedReports } from './reports.ts';

const KETTLE = 'B09KTL5QRX';
const ADD = '/cart/add-to-cart/ref=';
const CART = '/cart/add-to-cart/get-cart-items';
const link = `https://www.amazon.com/dp/${KETTLE}`;

/** Outcomes that leave open whether it was added; all but these and `added` say that nothing was. */
const OPEN = 'unknown';

/** The world's own cart is the judge of what was told. */
function expectTruth(told: string | undefined, held: number): void {
  expect(held).toBeLessThanOrEqual(1);
  if (told === 'added') expect(held).toBe(1);
  else if (told !== OPEN) expect(held).toBe(0);
}

const heldIn = ({ amazon }: World): number =>
  amazon
    .marketplace('amazon.com')
    .soleCart()
    .filter(({ asin }) => asin === KETTLE)
    .reduce((sum, { quantity }) => sum + quantity, 0);

describe('a worker of Chromium that is stopped', () => {
  const adds = isLong ? 300 : 6;
  const seed = Number(process.env['HASHCART_SEED'] ?? Date.now() % 1_000_000);
  const random = seeded(seed);
  const outcomes = new Map<string, number>();
  let interrupted = 0;
  let stage: Stage;

  beforeAll(async () => {
    stage = await Stage.open('chromium');
    await stage.journey.prepare();
  });

  afterAll(async () => {
    const counts = [...outcomes].map(([name, count]) => `${count} ${name}`).join(', ');
    console.log(
      `seed ${seed}: ${adds} adds, the worker stopped in the middle of ${interrupted}: ${counts}`,
    );
    await stage.close();
  });

  /** How long the store takes for each answer: an add has four, so that a moment can hit any of them. */
  const ANSWER_MS = 120;
  const LONGEST_ADD_MS = 700;

  it(`at ${adds} moments of as many adds, seed ${seed}, ends each in one true outcome`, {
    timeout: 3_600_000,
  }, async () => {
    for (let add = 0; add < adds; add++) {
      await stage.calm();
      stage.shop().fault({ kind: 'delayMs', ms: ANSWER_MS });
      const host = stage.post(link);
      const feed = await stage.journey.openFeed();
      const menu = pick(random, ['directly', 'directly', 'to the list']);
      if (menu === 'directly') await feed.clickInShadow(host, /^Add to cart/);
      else {
        await feed.clickInShadow(host, 'More');
        await feed.clickInShadow(host, 'Save to your list');
      }
      await pause(random() * LONGEST_ADD_MS);
      const stopped = await feed.attribute(host, 'data-hashcart');
      await stage.browser.killBackground();
      if (stopped === 'working') interrupted += 1;
      const told = await stage.journey.outcome(feed, host);
      outcomes.set(`${told} ${menu}`, (outcomes.get(`${told} ${menu}`) ?? 0) + 1);
      if (menu === 'directly') expectTruth(told, heldIn(stage.world));
      else expect(heldIn(stage.world)).toBe(0);
      const [report] = await endedReports(stage.browser);
      expect(report?.state).toBe(told);
      await feed.close();
    }
    expect(interrupted).toBeGreaterThan(0);
  });
});

describe.each(BROWSERS)('with %s', (name) => {
  let world: World;
  let display: Display | undefined;
  let profile: string;
  let browser: BrowserUnderTest;

  const start = () =>
    launch(name, {
      extension: builtFor(name),
      world,
      profile,
      headless: name !== 'chromium',
      ...(display && { display: display.env }),
    });

  beforeAll(async () => {
    world = await openWorld();
    display = name === 'chromium' ? await ensureDisplay() : undefined;
  });

  // Chromium takes a store's access back when the extension is installed again: each test gives it anew.
  beforeEach(async () => {
    profile = await mkdtemp(join(tmpdir(), 'hashcart-restart-'));
    browser = await start();
    await new Journey(browser, world).prepare();
  });

  afterEach(async () => {
    await browser.close();
    await rm(profile, { recursive: true, force: true });
  });

  afterAll(async () => {
    await display?.close();
    await world.close();
  });

  /** Begins an add, and waits until the store has been asked for so much of it. */
  async function begin(method: string, path: string) {
    const shop = world.amazon.marketplace('amazon.com');
    shop.clearFaults();
    shop.emptyCarts();
    const { id, handle } = world.x.post({ text: ['Look: ', { link }] });
    const feed = await new Journey(browser, world).openFeed();
    // Longer than the browser lives from here on.
    shop.fault({ kind: 'delayMs', ms: 3000, path, times: 1 });
    world.clearRequests();
    await feed.clickInShadow(buttonIn(`/${handle}/status/${id}`), /^Add to cart/);
    await until(`${method} ${path}`, async () =>
      asked().some((each) => each.method === method && each.path.startsWith(path)),
    );
    return feed;
  }

  /** What the store was asked; browsers ask their makers as well. */
  const asked = () => world.requests.filter(({ host }) => host === 'www.amazon.com');
  const posts = () => asked().filter(({ method }) => method === 'POST').length;

  const MOMENTS = [
    ['the product’s page', 'GET', '/dp/'],
    ['the cart', 'GET', CART],
    ['the add', 'POST', ADD],
  ] as const;

  // An alarm comes no sooner than half a minute: the second browser is left to the long run.
  it.skipIf(name === 'firefox' && !isLong)(
    'an alarm wakes a worker that was stopped, though nobody asks',
    async () => {
      const feed = await begin('POST', ADD);
      await feed.close();
      await browser.killBackground();
      world.clearRequests();
      await until('the cart to be read', async () => asked().length > 0, 100_000);
      const [report] = await endedReports(browser);
      expectTruth(report?.state, heldIn(world));
      expect(posts()).toBe(0);
    },
  );

  it.each(isLong ? MOMENTS : MOMENTS.filter(([, , path]) => path !== CART))(
    'a restart while the store was asked for %s ends in one true outcome',
    async (_, method, path) => {
      await begin(method, path);
      await browser.close();
      world.clearRequests();
      browser = await start();
      const reports = await endedReports(browser);
      expectTruth(reports[0]?.state, heldIn(world));

      expect(posts()).toBeLessThanOrEqual(method === 'POST' ? 0 : 1);
    },
  );
});
