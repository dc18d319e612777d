import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest';
import type { PostLink } from '../../../src/model/post.ts';
import type { AddOrder } from '../../../src/model/request.ts';
import type { Ask } from '../../world/http.ts';
import { openWorld, type World } from '../../world/world.ts';
import { Stand } from '../faults/stand.ts';
import { ASKED } from '../faults/troubles.ts';
import { order } from './doubles.ts';

const NAMES = ['tag', 'ascsubtag', 'linkCode', 'linkId', 'camp', 'creative', 'creativeASIN'];

let world: World;

beforeAll(async () => {
  world = await openWorld({ pageWeight: 1 });
  world.amazon.useSavedPages = false;
});
afterAll(() => world.close());
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** Ways in which a post carries an address of the store. */
const KINDS: Readonly<Record<string, (address: string) => PostLink>> = {
  direct: (address) => ({ href: address }),
  shown: (address) => ({ href: world.tco.shorten(address), text: address.slice(8) }),
  cut: (address) => ({
    href: world.tco.shorten(address),
    text: `${address.slice(8, address.indexOf(ASKED))}${ASKED}/…`,
  }),
  card: (address) => ({ href: world.tco.shorten(address), domain: 'amazon.com' }),
  short: (address) => {
    world.shortLinks.set('https://amzn.to/3credit', address);
    return { href: 'https://amzn.to/3credit' };
  },
  wrapped: (address) => {
    world.shortLinks.set('https://amzn.to/3credit', address);
    return { href: world.tco.shorten('https://amzn.to/3credit'), domain: 'amazon.com' };
  },
};

/** What could not be decoded is not carried: it would not be the same any more. */
const value = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
  .filter((text) => !text.includes('\ufffd'));
const pair = fc.oneof(
  fc.tuple(fc.constantFrom(...NAMES), value),
  fc.tuple(fc.stringMatching(/^[a-z]{1,8}$/), value),
);

/** What belongs to a tag in an address, as texts that can be compared. */
const creditIn = (address: URL | string): string[] =>
  [...new URL(address).searchParams]
    .filter(([name]) => NAMES.includes(name))
    .map((each) => JSON.stringify(each));

const isPage = ({ host, url }: Ask) => host === 'www.amazon.com' && url.pathname.startsWith('/dp/');

/** What the store is asked in the shopper's session: where a short link ends, the browser asks without it. */
const inSession = (asked: readonly Ask[]) => asked.filter(({ cookies }) => cookies.size > 0);

interface Case {
  readonly kind: string;
  readonly pairs: [string, string][];
  readonly strips: boolean;
  readonly asked: Pick<AddOrder, 'target' | 'way'>;
}

const cases: fc.Arbitrary<Case> = fc.record({
  kind: fc.constantFrom(...Object.keys(KINDS)),
  pairs: fc.array(pair, { maxLength: 6 }),
  strips: fc.boolean(),
  asked: fc.constantFrom<Case['asked']>(
    { target: 'cart', way: 'direct' },
    { target: 'cart', way: 'tab' },
    { target: 'cart', way: 'hand-over' },
    { target: 'list' },
  ),
});

/** Lets a shopper add by a link. @returns what it carried, and where that went */
async function carried({ kind, pairs, strips, asked }: Case) {
  const query = new URLSearchParams(pairs).toString();
  const address = `https://www.amazon.com/Kettle/dp/${ASKED}/${query && `?${query}`}`;
  const stand = new Stand(world);
  stand.desk.strips = strips;
  const tabs = vi.spyOn(stand.desk.tabs, 'set');
  const link = KINDS[kind]?.(address) ?? { href: address };
  const { credit, product } = await stand.desk.desk.add(order({ ...asked, link }));
  const opened = tabs.mock.calls.map(([, url]) => url);
  const used = inSession(stand.net.asked);
  return {
    own: creditIn(address),
    anywhere: [...stand.net.asked.map(({ url }) => url), ...opened].flatMap(creditIn),
    inUse: [...used.map(({ url }) => url), ...opened].flatMap(creditIn),
    pages: [...used.filter(isPage).map(({ url }) => url), ...opened].map(creditIn),
    inProduct: product && creditIn(product.url),
    credit,
  };
}

it('what credits someone is that of the post’s own link, all of it or nothing', async () => {
  await fc.assert(
    fc.asyncProperty(cases, async (each) => {
      const { own, anywhere, inUse, pages, inProduct, credit } = await carried(each);
      const tag = each.pairs.find(([name]) => name === 'tag')?.[1];
      expect(own).toEqual(expect.arrayContaining(anywhere));
      expect(inProduct).toEqual([]);
      expect(pages.length).toBeGreaterThan(0);
      if (each.strips) {
        expect(inUse).toEqual([]);
        expect([undefined, tag]).toContain(credit?.tag);
      } else {
        for (const page of pages) expect(page).toEqual(own);
        expect(credit).toEqual(tag === undefined ? { state: 'none' } : { tag, state: 'kept' });
      }
    }),
    { numRuns: 120 },
  );
}, 60_000);
