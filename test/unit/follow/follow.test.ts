import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../src/model/settings.ts';
import { USUAL_BUTTONS } from '../../../src/model/sitebuttons.ts';
import { account, Machine } from './machines.ts';

const START = 1_800_000_000_000;

let carrier: ReturnType<typeof account>;
let desk: Machine;
let sofa: Machine;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
  vi.setSystemTime(START);
  carrier = account();
  desk = new Machine(carrier);
  sofa = new Machine(carrier);
});

afterEach(() => {
  vi.useRealTimers();
});

const replies = (hashtag: string) => ({ on: true, hashtags: [hashtag], tellThem: false });
const map = (name: string) => ({
  id: crypto.randomUUID(),
  of: { kind: 'brand' as const, name },
  money: { amount: 4999, currency: 'USD' },
  countsCart: true,
});
const linked = {
  retailer: 'amazon' as const,
  marketplace: 'amazon.com',
  linkedAt: 1,
  session: 'signed-in' as const,
  checkedAt: 1,
  way: 'direct' as const,
  refusals: 0,
  reads: { cart: false, orders: false, checkout: false },
};

describe('two computers', () => {
  it('share every preference, and nothing else', async () => {
    const preferences = {
      replies: replies('mine'),
      profiles: { stores: { alice: ['amazon.de'] }, others: 'any' as const },
      buttons: { x: { ...USUAL_BUTTONS, stands: 'quiet' as const } },
      mutes: { authors: { x: ['loud'] }, stores: ['amazon.fr'] },
      badge: false,
      stripsTags: true,
      keepsDays: 90,
      substitutes: { 'amazon.fr': 'amazon.de' },
      maps: [map('Tribit')],
    };
    const own = { stores: [linked], seen: ['alice'], notifies: true };
    await desk.change(START, { ...preferences, ...own });
    expect(await sofa.follow()).toEqual({ tooLarge: [] });
    expect(await sofa.settings()).toEqual({
      ...DEFAULT_SETTINGS,
      consentedAt: 1,
      ...preferences,
    });
    expect(sofa.told).toHaveBeenCalledExactlyOnceWith({ news: 'stores' });
    expect(JSON.stringify([...carrier.items])).not.toContain('signed-in');
  });

  it('go by the newest change of each group', async () => {
    await desk.change(START, { badge: false, replies: replies('desk') });
    await sofa.change(START + 1000, { replies: replies('sofa') });
    await desk.follow();
    for (const machine of [desk, sofa]) {
      expect(await machine.settings()).toMatchObject({ badge: false, replies: replies('sofa') });
    }
    await desk.change(START + 2000, { replies: DEFAULT_SETTINGS.replies });
    await sofa.follow();
    expect((await sofa.settings()).replies).toEqual(DEFAULT_SETTINGS.replies);
  });

  it('agree where both were changed at once', async () => {
    carrier.get.mockRejectedValueOnce(new Error('away'));
    await desk.change(START, { replies: replies('aaa') });
    await sofa.change(START, { replies: replies('bbb') });
    for (const machine of [desk, sofa, desk]) await machine.follow();
    const [one, other] = [await desk.settings(), await sofa.settings()];
    expect(one.replies).toEqual(other.replies);
  });

  it('let a later change count, where the clock of one is ahead', async () => {
    await desk.change(START + 3_600_000, { replies: replies('ahead') });
    vi.setSystemTime(START);
    await sofa.follow();
    await sofa.change(START + 1000, { replies: replies('later') });
    await desk.follow();
    expect((await desk.settings()).replies).toEqual(replies('later'));
  });

  it('leave each other in peace when nothing changed', async () => {
    await desk.change(START, { badge: false });
    await sofa.follow();
    carrier.set.mockClear();
    for (const machine of [desk, sofa, desk]) await machine.follow();
    expect(carrier.set).not.toHaveBeenCalled();
    expect(sofa.told).toHaveBeenCalledTimes(1);
  });

  it('bring what was changed while nothing could be carried', async () => {
    carrier.get.mockRejectedValueOnce(new Error('storage.sync is off'));
    expect(await desk.change(START, { badge: false })).toEqual({
      trouble: 'unavailable',
      tooLarge: [],
    });
    await sofa.change(START + 1000, { badge: true, stripsTags: true });
    vi.setSystemTime(START + 5000);
    await desk.follow();
    await sofa.follow();
    expect(await sofa.settings()).toMatchObject({ badge: false, stripsTags: true });
  });
});

describe('what does not follow', () => {
  it.each([
    ['where the shopper switched it off', { follows: false }],
    ['before they agreed', { consentedAt: null }],
  ])('is everything %s', async (_, change) => {
    await desk.change(START, { badge: false });
    const alone = new Machine(carrier, change);
    carrier.set.mockClear();
    await alone.change(START + 1000, { stripsTags: true });
    expect(await alone.settings()).toMatchObject({ badge: true, stripsTags: true });
    expect(carrier.set).not.toHaveBeenCalled();
  });

  it('is what happens in private windows', async () => {
    desk.isPrivate = true;
    await desk.change(START, { badge: false });
    expect(carrier.get).not.toHaveBeenCalled();
    expect(desk.disk.set).not.toHaveBeenCalled();
  });

  it('is what is too large: it is said so, and the rest goes', async () => {
    const maps = Array.from({ length: 400 }, (_, place) => map(`Brand ${place}`));
    expect(await desk.change(START, { maps, badge: false })).toEqual({ tooLarge: ['maps'] });
    await sofa.follow();
    expect(await sofa.settings()).toMatchObject({ maps: [], badge: false });
    expect((await desk.settings()).maps).toHaveLength(400);
  });

  it('is what the account has no room for', async () => {
    for (let item = 0; item < 14; item++) carrier.items.set(`other${item}`, 'x'.repeat(7250));
    const x = Array.from({ length: 300 }, (_, place) => `somebody_of_note_${place}`);
    const mutes = { authors: { x }, stores: [] };
    expect(await desk.change(START, { mutes, badge: false })).toEqual({ tooLarge: ['mutes'] });
    expect((await desk.settings()).mutes).toEqual(mutes);
  });
});

describe('a large group', () => {
  const some = (count: number) => Array.from({ length: count }, (_, place) => map(`< 名 ${place}`));

  it('travels in several items, and leaves none behind when it shrinks', async () => {
    await desk.change(START, { maps: some(150) });
    await sofa.follow();
    expect((await sofa.settings()).maps).toEqual((await desk.settings()).maps);
    const items = () => [...carrier.items.keys()].filter((name) => name.startsWith('maps.'));
    expect(items().length).toBeGreaterThan(10);
    await sofa.change(START + 1000, { maps: some(1) });
    expect(items()).toEqual(['maps.0']);
    await desk.follow();
    expect((await desk.settings()).maps).toHaveLength(1);
  });

  it('is not taken before all of it is there', async () => {
    await desk.change(START, { maps: some(150) });
    const last = [...carrier.items].findLast(([name]) => name.startsWith('maps.')) ?? ['', 0];
    carrier.items.delete(last[0]);
    await sofa.follow();
    expect((await sofa.settings()).maps).toEqual([]);
    carrier.items.set(...last);
    await sofa.follow();
    expect((await sofa.settings()).maps).toHaveLength(150);
  });
});

describe('what another computer put down', () => {
  const item = (at: number, group: object, v = 1) => ({
    v,
    at,
    of: 1,
    text: JSON.stringify(group),
  });
  const mine = { replies: replies('mine'), keepsDays: 90 };

  it.each<[string, string, unknown]>([
    ['nothing', 'hashtags.0', null],
    ['a text', 'hashtags.0', 'hello'],
    ['no JSON', 'hashtags.0', { v: 1, at: START + 9, of: 1, text: '{"replies"' }],
    ['parts without end', 'hashtags.0', { v: 1, at: START + 9, of: 1e9, text: '' }],
    ['another group', 'hashtags.0', item(START + 9, { badge: false })],
    ['hashtags that are none', 'hashtags.0', item(START + 9, { replies: replies('<b>') })],
    ['a time far from now', 'hashtags.0', item(START * 2, { replies: replies('theirs') })],
    ['a time that is none', 'hashtags.0', item(-1, { replies: replies('theirs') })],
    ['a prototype', '__proto__', item(START + 9, { replies: replies('theirs') })],
    ['forgetting sooner than one can choose', 'keeping.0', item(START + 9, { keepsDays: 1 })],
    ['consent', 'hashtags.0', item(START + 9, { consentedAt: 7 })],
  ])('is left alone where it makes no sense: %s', async (_, name, value) => {
    await desk.change(START, mine);
    carrier.items.set(name, value);
    vi.setSystemTime(START + 5000);
    await desk.follow();
    expect(await desk.settings()).toMatchObject({ ...mine, consentedAt: 1 });
    carrier.set.mockClear();
    await desk.follow();
    expect(carrier.set).not.toHaveBeenCalled();
    // The next change here takes its place.
    await desk.change(START + 9000, { replies: replies('next'), keepsDays: 30 });
    await sofa.follow();
    expect(await sofa.settings()).toMatchObject({ replies: replies('next'), keepsDays: 30 });
  });

  it('is left alone where a later Hashcart wrote it, and that is said', async () => {
    await desk.change(START, mine);
    const theirs = item(START + 9, { replies: 'of another form' }, 2);
    carrier.items.set('hashtags.0', theirs);
    expect(await desk.change(START + 9000, { replies: replies('next') })).toEqual({
      trouble: 'newer',
      tooLarge: [],
    });
    expect((await desk.settings()).replies).toEqual(replies('next'));
    expect(carrier.items.get('hashtags.0')).toEqual(theirs);
  });
});
