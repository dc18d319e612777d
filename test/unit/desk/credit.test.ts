import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Carried } from '../../../src/model/ledger.ts';
import type { AddOrder } from '../../../src/model/request.ts';
import { ShopError } from '../../../src/retailers/session.ts';
import { DeskWorld, order } from './doubles.ts';

const ID = 'B0BFC7WQ6R';
const PAGE = `https://www.amazon.com/dp/${ID}`;
const TAGGED = `${PAGE}?tag=notes-20&ascsubtag=p7&ref_=x`;
const CARRIED: Carried = {
  tag: 'notes-20',
  parameters: [
    ['tag', 'notes-20'],
    ['ascsubtag', 'p7'],
  ],
};
const KEPT = { tag: 'notes-20', state: 'kept' };
/** A link as X shows it: only its start. */
const CUT = { href: 'http://t.co/abc', text: `amazon.com/Echo-Spot/dp/${ID}/…` };

const product = { retailer: 'amazon', marketplace: 'amazon.com', id: ID, url: PAGE } as const;

let world: DeskWorld;

beforeEach(() => {
  world = new DeskWorld();
});

async function creditOf(change: Partial<AddOrder>) {
  const { credit, product: found } = await world.desk.add(order(change));
  return { credit, url: found?.url, carried: world.shop.carried.at(-1) };
}

describe('what a post’s link carries', () => {
  it('reaches the store when the link is the store’s own address', async () => {
    expect(await creditOf({ link: { href: TAGGED } })).toEqual({
      credit: KEPT,
      url: PAGE,
      carried: CARRIED,
    });
    expect(world.followed).toEqual([]);
  });

  it('reaches the store when the post shows the whole address', async () => {
    const link = { href: 'https://t.co/abc', text: `amazon.com/dp/${ID}?tag=me-20` };
    expect(await creditOf({ link })).toMatchObject({
      credit: { tag: 'me-20', state: 'kept' },
      carried: { tag: 'me-20' },
    });
    expect(world.followed).toEqual([]);
  });

  it('reaches the store from the end of a link that is followed', async () => {
    world.resolved = { ...product, carries: CARRIED };
    expect(await creditOf({ link: { href: 'https://amzn.to/3abc' } })).toEqual({
      credit: KEPT,
      url: PAGE,
      carried: CARRIED,
    });
  });

  it('is none where the link carries none; what else it carries is carried through', async () => {
    expect(await creditOf({})).toMatchObject({ credit: { state: 'none' }, carried: undefined });
    expect(await creditOf({ link: { href: `${PAGE}?linkCode=ll1` } })).toMatchObject({
      credit: { state: 'none' },
      carried: { parameters: [['linkCode', 'll1']] },
    });
  });

  it('stays with the variant that was chosen', async () => {
    const answer = await creditOf({ link: { href: TAGGED }, variant: 'B0OTHER123' });
    expect(answer).toMatchObject({ credit: KEPT, carried: CARRIED });
  });

  it('reaches the list as well', async () => {
    const answer = await creditOf({ link: { href: TAGGED }, target: 'list' });
    expect(answer).toMatchObject({ credit: KEPT, carried: CARRIED });
  });

  it.each(['tab', 'hand-over'] as const)('goes with the page opened by %s', async (way) => {
    const opened: string[] = [];
    world = new DeskWorld((tools) => ({
      ...tools,
      openTab: (url) => {
        opened.push(url);
        return tools.openTab(url);
      },
      showTab: (url) => {
        opened.push(url);
        return tools.showTab(url);
      },
    }));
    expect((await creditOf({ link: { href: TAGGED }, way })).credit).toEqual(KEPT);
    expect(opened).toEqual([`${PAGE}?tag=notes-20&ascsubtag=p7`]);
  });

  it('is not said to be kept where the store was not asked', async () => {
    world.permitted = false;
    const asked = await world.desk.add(order({ link: { href: TAGGED } }));
    expect(asked).toMatchObject({ outcome: 'permission-missing' });
    expect(asked.credit).toBeUndefined();
  });
});

describe('a link of which only the start is shown', () => {
  it('is followed for what it carries', async () => {
    world.resolved = { ...product, carries: CARRIED };
    expect(await creditOf({ link: CUT })).toEqual({ credit: KEPT, url: PAGE, carried: CARRIED });
    expect(world.followed).toEqual(['https://t.co/abc']);
  });

  it.each<[string, Partial<Pick<DeskWorld, 'linksPermitted' | 'resolved'>>]>([
    ['it leads nowhere', {}],
    ['links may not be followed', { linksPermitted: false }],
    ['it leads to another product', { resolved: { ...product, id: 'B0OTHER123' } }],
    ['it leads to another marketplace', { resolved: { ...product, marketplace: 'amazon.de' } }],
  ])('adds all the same when %s', async (_, change) => {
    if (change.resolved) Object.assign(change.resolved, { carries: CARRIED });
    Object.assign(world, change);
    const { outcome, credit, carries } = await world.desk.add(order({ link: CUT }));
    expect({ outcome, credit, carries }).toEqual({
      outcome: 'added',
      credit: { state: 'unknown' },
      carries: undefined,
    });
  });

  it.each([new ShopError('network'), new Error('broken')])(
    'adds all the same when following fails',
    async (error) => {
      vi.spyOn(console, 'warn').mockReturnValue();
      const failing = new DeskWorld((tools) => ({
        ...tools,
        resolve: () => Promise.reject(error),
      }));
      expect(await failing.desk.add(order({ link: CUT }))).toMatchObject({
        outcome: 'added',
        credit: { state: 'unknown' },
      });
    },
  );

  it('is not followed for a store that is not linked', async () => {
    world.stores.delete('amazon.com');
    world.link('amazon.de');
    const { outcome } = await world.desk.add(order({ link: CUT }));
    expect(outcome).toBe('wrong-marketplace');
    expect(world.followed).toEqual([]);
  });
});

describe('a shopper who wants tags removed', () => {
  beforeEach(() => {
    world.strips = true;
  });

  it('sends none, and is told of the one that was there', async () => {
    const removed = { tag: 'notes-20', state: 'removed' };
    const direct = await creditOf({ link: { href: TAGGED } });
    expect(direct).toEqual({ credit: removed, url: PAGE, carried: undefined });
    world.resolved = { ...product, carries: CARRIED };
    const short = await creditOf({ link: { href: 'https://amzn.to/3abc' }, again: true });
    expect(short).toEqual({ credit: removed, url: PAGE, carried: undefined });
  });

  it('sends nothing of what belongs to a tag either', async () => {
    const answer = await creditOf({ link: { href: `${PAGE}?linkCode=ll1` } });
    expect(answer).toMatchObject({ credit: { state: 'none' }, carried: undefined });
  });

  it('has no link followed only to see', async () => {
    expect((await creditOf({ link: CUT })).credit).toEqual({ state: 'unknown' });
    expect(world.followed).toEqual([]);
  });

  it('opens the product in tabs without', async () => {
    const { tab = 0 } = await world.desk.add(order({ link: { href: TAGGED }, way: 'hand-over' }));
    expect(world.tabs.get(tab)).toBe(PAGE);
  });

  it('has them carried again once that is switched off', async () => {
    world.shop.offer = { halt: 'unavailable' };
    const { order: asked } = await world.desk.add(order({ link: { href: TAGGED } }));
    world.strips = false;
    expect((await world.desk.retry(asked.key))?.credit).toEqual(KEPT);
  });
});

describe('the marketplace of another country', () => {
  beforeEach(() => world.link('amazon.de'));

  it('is told nothing: the tag is of the link’s own', async () => {
    expect(await creditOf({ link: { href: TAGGED }, at: 'amazon.de' })).toEqual({
      credit: { state: 'none' },
      url: `https://www.amazon.de/dp/${ID}`,
      carried: undefined,
    });
  });

  it('is told nothing either where it stands in for the link’s own', async () => {
    world.stores.delete('amazon.com');
    world.substitutes.set('amazon.com', 'amazon.de');
    const answer = await creditOf({ link: CUT });
    expect(answer).toMatchObject({ credit: { state: 'none' }, carried: undefined });
    expect(world.followed).toEqual([]);
  });
});
