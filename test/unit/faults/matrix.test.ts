import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { isOutcome } from '../../../src/model/outcome.ts';
import { UndoResult } from '../../../src/model/report.ts';
import type { AddOrder, Request } from '../../../src/model/request.ts';
import { openWorld, type World } from '../../world/world.ts';
import { order } from '../desk/doubles.ts';
import { expectedOf, RESTS } from './expected.ts';
import { ADDRESS, CELLS, isAdd, type Place, SHORT } from './places.ts';
import { Stand } from './stand.ts';
import { ASKED, type Trouble } from './troubles.ts';

let world: World;

beforeAll(async () => {
  world = await openWorld({ pageWeight: 1 });
  world.amazon.useSavedPages = false;
  world.shortLinks.set(SHORT, ADDRESS);
});

afterAll(async () => {
  await world.close();
  console.log(
    `${CELLS.length} cells: each request of an add, a save and an undo, with each trouble`,
  );
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** Outcomes that say that nothing was added. */
function saysNothing({ outcome, detail }: Request): boolean {
  if (outcome === 'unknown') return detail === 'refused';
  return outcome !== 'added' && outcome !== 'added-adjusted';
}

function expectEnded(stand: Stand, request: Request): void {
  expect(request.step).toBe('done');
  expect(stand.desk.journal.get(request.order.key)).toEqual(request);
  expect(isOutcome(request.outcome)).toBe(true);
  expect(stand.desk.told.at(-1)).toEqual(request);
  expect(stand.posts()).toBeLessThanOrEqual(1);
  expect(stand.net.limits.every((limit) => limit < 30_000)).toBe(true);
  expect(stand.desk.guarded).toBe(false);
  expect(stand.struck).toBeGreaterThan(0);
}

function expectRest(stand: Stand, trouble: Trouble): void {
  const { restsUntil } = stand.desk.stores.get('amazon.com') ?? {};
  const rest = (restsUntil ?? 0) - stand.desk.time;
  const least = RESTS.find(([name]) => trouble.name.startsWith(name))?.[1];
  if (least === undefined) return;
  expect(rest).toBeGreaterThan(least * 0.9);
  expect(rest).toBeLessThanOrEqual(least);
}

function madeBy({ part, from = ADDRESS }: Place): AddOrder {
  const isList = part === 'list';
  const { post, ...made } = order({ again: !isList, target: isList ? 'list' : 'cart' });
  // A wrapped link that says nothing of where it leads is followed only where it was pasted.
  if (from === 'wrapped') return { ...made, link: { href: world.tco.shorten(SHORT) } };
  return { ...made, ...(post && { post }), link: { href: from } };
}

describe('each request with each trouble', () => {
  it.each(CELLS.filter(({ place }) => place.part === 'add'))('$title', async (cell) => {
    const { place, trouble } = cell;
    const stand = new Stand(world);
    stand.trouble(place, trouble);
    const request = await stand.desk.desk.add(madeBy(place));
    expectEnded(stand, request);
    const isFromElsewhere = trouble.name.startsWith('one more of the same');
    const wasAsked = stand.net.asked.some(isAdd);
    if (request.gained) {
      expect(request.outcome).toBe('added');
      expect(request.gained).toMatchObject({ product: ASKED, quantity: 1 });
      expect(stand.peak).toBeGreaterThanOrEqual(1);
    } else if (saysNothing(request) && !isFromElsewhere) expect(stand.peak).toBe(0);
    if (!isFromElsewhere) expect(stand.peak).toBeLessThanOrEqual(wasAsked ? 1 : 0);
    expect(stand.peakBeside).toBe(1);
    const expected = expectedOf(place, trouble);
    if (expected) expect(request.outcome).toBe(expected);
    if (request.outcome === 'rate-limited') expectRest(stand, trouble);
  });

  it.each(CELLS.filter(({ place }) => place.part === 'list'))('$title', async (cell) => {
    const { place, trouble } = cell;
    const stand = new Stand(world);
    stand.trouble(place, trouble);
    const request = await stand.desk.desk.add(madeBy(place));
    expectEnded(stand, request);
    if (request.outcome === 'added') expect(stand.listed).toBe(true);
    else if (saysNothing(request)) expect(stand.listed).toBe(false);
    if (!trouble.name.startsWith('one more of the same')) expect(stand.peak).toBe(0);
    const expected = expectedOf(place, trouble);
    if (expected) expect(request.outcome).toBe(expected);
  });

  it.each(CELLS.filter(({ place }) => place.part === 'undo'))('$title', async (cell) => {
    const { place, trouble } = cell;
    const stand = new Stand(world);
    const { order: asked } = await stand.desk.desk.add(madeBy(place));
    expect(stand.held).toBe(1);
    stand.trouble(place, trouble);
    const undone = await stand.desk.desk.undo(asked.key);
    const { result, request } = undone ?? {};
    expect(request && UndoResult.safeParse(result).success).toBe(true);
    if (!request) return;
    expectEnded(stand, request);
    expect(request.outcome).toBe('added');
    const isTakenBack = result === 'removed' || result === 'gone';
    expect(request.removedAt !== undefined).toBe(isTakenBack);
    const isFromElsewhere = trouble.name.startsWith('one more of the same');
    if (isTakenBack && !isFromElsewhere) expect(stand.held).toBe(0);
    // "so it is still in your cart", says their text.
    if (result === 'signed-out' || result === 'challenge') expect(stand.peak).toBeGreaterThan(0);
    if (result === 'signed-out' || result === 'challenge') expect(stand.posts()).toBe(0);
    expect(stand.peakBeside).toBe(1);
  });
});
