import { afterEach, expect, it } from 'vitest';
import { z } from 'zod';
import type { WorldRequest } from '../world/journal.ts';
import { inEachBrowser } from './browsers.ts';

const Log = z.object({
  traffic: z.array(
    z.object({
      method: z.string(),
      host: z.string(),
      to: z.optional(z.string()),
      how: z.string(),
      result: z.optional(z.string()),
    }),
  ),
});

const dp = (asin: string) => `https://www.amazon.com/dp/${asin}`;

/** Asked by a script of ours: pages of the world's shops ask for nothing in this way before they are pressed. */
const isFetched = ({ host, secFetchDest }: WorldRequest) =>
  secFetchDest === 'empty' && !/(?:^|\.)(?:x|twitter)\.com$/.test(host);

const isTheSame = ([listed, seen]: unknown[]) => JSON.stringify(listed) === JSON.stringify(seen);

inEachBrowser('the list of requests', (on, name) => {
  afterEach(() => on.stage.calm());

  async function log() {
    const { traffic } = Log.parse(await on.stage.tell('traffic/recent', {}));
    return traffic.toReversed();
  }

  /** What the list says was asked: a request that was sent on reached two hosts. */
  const listed = async () =>
    (await log())
      .filter(({ how }) => how !== 'page')
      .flatMap(({ method, host, to }) => [`${method} ${host}`, ...(to ? [`GET ${to}`] : [])])
      .toSorted();

  const seen = () =>
    on.stage.world.requests
      .filter((asked) => isFetched(asked) && on.stage.hosts().includes(asked.host))
      .map(({ method, host }) => `${method} ${host}`)
      .toSorted();

  it('has all that the shops and the link hosts saw, and nothing else', async () => {
    const { stage } = on;
    const direct = stage.post(dp('B0BFC7WQ6R'));
    const short = stage.post('https://amzn.to/4cable');
    const sized = stage.post(dp('B0CSX4K9QP'));
    const listing = stage.post(dp('B0B7DCK29M'));
    const feed = await stage.journey.openFeed();
    expect(await stage.journey.press(feed, direct)).toBe('added');
    await feed.clickInShadow(direct, 'Undo');
    await feed.waitFor(`${direct}[data-hashcart="idle"]`);
    expect(await stage.journey.press(feed, short)).toBe('added');
    expect(await stage.journey.press(feed, sized)).toBe('needs-options');
    await feed.clickInShadow(listing, 'More');
    await feed.clickInShadow(listing, 'Save to your list');
    await feed.waitFor(`${listing}[data-hashcart="added"]`);
    await stage.tell('stores/set-way', { marketplace: 'amazon.com', way: 'tab' });
    const inTab = stage.post(dp('B0BTL3K77W'));
    await feed.reload();
    expect(await stage.journey.press(feed, inTab)).toBe('added');
    await feed.close();
    // Pictures are fetched after the outcome was told.
    await expect.poll(async () => [await listed(), seen()]).toSatisfy(isTheSame);
    expect(seen().length).toBeGreaterThan(15);
    expect((await log()).every(({ how, result }) => how === 'page' || result)).toBe(true);
    expect((await log()).filter(({ how }) => how === 'page')).toHaveLength(1);
  });

  it('has linked stores and link hosts alone, and X never', async () => {
    const hosts = new Set((await log()).flatMap(({ host, to }) => [host, ...(to ? [to] : [])]));
    const known = ['www.amazon.com', 'm.media-amazon.com', 't.co', 'amzn.to'];
    expect([...hosts].filter((host) => !known.includes(host))).toEqual([]);
    const askedX = on.stage.world.requests.filter(
      ({ host, secFetchDest, secFetchSite }) =>
        host.endsWith('x.com') && secFetchDest === 'empty' && secFetchSite !== 'same-origin',
    );
    expect(askedX).toEqual([]);
    expect(on.stage.strangers()).toEqual([]);
  });

  it('can be looked at and kept', async () => {
    const page = await on.stage.browser.extensionPage('src/options/index.html#requests');
    await page.waitFor('tbody tr');
    const text = await page.evaluate(() => document.body.innerText);
    expect(text).toContain('amzn.to');
    expect(text).toContain('sent on to www.amazon.com');
    await page.close();
    expect(on.stage.browser.consoleErrors(), name).toEqual([]);
  });
});
