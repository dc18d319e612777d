import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Desk } from '../../../src/background/desk/desk.ts';
import { isOutcome } from '../../../src/model/outcome.ts';
import type { AddOrder, Request } from '../../../src/model/request.ts';
import { DeskWorld, order } from './doubles.ts';
import { BLOWS, type Blow, Mortal } from './mortal.ts';

/** Something that the shopper does. */
interface Doing {
  readonly name: string;
  readonly asked: Partial<AddOrder>;
  /** What was done before the blow. */
  prepare?(desk: Desk, asked: AddOrder): Promise<unknown>;
  act(desk: Desk, asked: AddOrder, world: DeskWorld): Promise<unknown>;
}

const add = (desk: Desk, asked: AddOrder) => desk.add(asked);

/** The shopper presses the store's button in the tab that is open, and leaves it. */
async function pressThere(desk: Desk, world: DeskWorld): Promise<void> {
  const [tab] = world.tabs.keys();
  if (tab === undefined) return;
  world.shop.onPress();
  await desk.tabChanged(tab);
  world.tabs.clear();
  await desk.tabChanged(tab);
}

const DOINGS: readonly Doing[] = [
  { name: 'an add', asked: {}, act: add },
  { name: 'an add of three', asked: { quantity: 3 }, act: add },
  {
    name: 'an add of a short link',
    asked: { link: { href: 'https://amzn.to/3abcdef' } },
    act: add,
  },
  { name: 'an add in a tab', asked: { way: 'tab' }, act: add },
  {
    name: 'an add, and the look at its price',
    asked: {},
    async act(desk, asked, world) {
      world.shop.cartPrice = { amount: 7199, currency: 'USD' };
      await desk.add(asked);
      await world.afterwards();
    },
  },
  { name: 'a save to the list', asked: { target: 'list' }, act: add },
  {
    name: 'a hand-over',
    asked: { way: 'hand-over' },
    async act(desk, asked, world) {
      await desk.add(asked);
      await pressThere(desk, world);
    },
  },
  { name: 'an undo', asked: {}, prepare: add, act: (desk, { key }) => desk.undo(key) },
  {
    name: 'an undo of one of three',
    asked: { quantity: 3 },
    prepare: add,
    act: (desk, { key }) => desk.undo(key, { quantity: 1, of: 3 }),
  },
];

function freshWorld(change: ConstructorParameters<typeof DeskWorld>[0]): DeskWorld {
  const world = new DeskWorld(change);
  const { shop } = world;
  world.resolved = {
    retailer: 'amazon',
    marketplace: 'amazon.com',
    id: 'B0BFC7WQ6R',
    url: 'https://www.amazon.com/dp/B0BFC7WQ6R',
  };
  shop.onRemove = ({ product }, keep) => {
    const line = shop.lines.find((each) => each.product === product);
    if (!line || line.quantity <= keep) return 'gone';
    line.quantity = keep;
    return 'removed';
  };
  return world;
}

const heldIn = ({ lines }: DeskWorld['shop']): number =>
  lines.reduce((sum, { quantity }) => sum + quantity, 0);

function expectTruth({ shop }: DeskWorld, { asked }: Doing, request: Request): void {
  const { outcome, detail, gained, removedAt, droppedAt } = request;
  expect(request.step).toBe('done');
  expect(isOutcome(outcome)).toBe(droppedAt === undefined);
  const isOpen = outcome === 'unknown' && detail !== 'refused';
  const count = removedAt ? 0 : (gained?.quantity ?? 0);
  // What the shopper presses in a tab that is no longer watched is not ours to tell.
  const isPressed = asked.way === 'hand-over' && (droppedAt || outcome === 'failed');
  if (isOpen || isPressed) expect(count).toBe(0);
  else if (asked.target === 'list') expect(outcome === 'added').toBe(shop.listed);
  else expect(count).toBe(heldIn(shop));
}

function expectOnce(world: DeskWorld, doing: Doing): void {
  const { shop } = world;
  expect(shop.adds.length + shop.presses).toBeLessThanOrEqual(1);
  expect(shop.saves).toBeLessThanOrEqual(1);
  expect(heldIn(shop)).toBeLessThanOrEqual(doing.asked.quantity ?? 1);
}

/** Carries a doing to one blow. @returns whether it came to it */
async function strike(doing: Doing, at: number, blow: Blow) {
  const mortal = new Mortal(at, blow);
  const world = freshWorld(mortal.tools);
  const asked = order(doing.asked);
  await doing.prepare?.(world.anotherLife(), asked);
  const lived = await mortal.live(doing.act(world.desk, asked, world).then(() => 'alive' as const));
  return { world, asked, lived, isStruck: mortal.calls >= at };
}

let blows = 0;

beforeEach(() => {
  for (const level of ['error', 'warn'] as const) vi.spyOn(console, level).mockReturnValue();
});

afterEach(() => vi.restoreAllMocks());

afterAll(() => console.log(`${blows} workers struck, at every call they make`));

/** The next life, struck or not; then one that lives. What is still open in a tab is closed by the shopper. */
async function liveOn(world: DeskWorld, asked: AddOrder, next: Mortal): Promise<void> {
  await next.live(world.anotherLife(next.tools).resume());
  const last = world.anotherLife();
  await last.resume();
  const request = world.journal.get(asked.key);
  if (request?.step !== 'handed-over') return;
  const { tab } = request;
  expect(world.tabs.has(tab ?? 0)).toBe(true);
  world.tabs.clear();
  await last.tabChanged(tab ?? 0);
}

/** What must be true of a request that an earlier life left, whatever became of that life. */
async function expectWellEnded(world: DeskWorld, doing: Doing, asked: AddOrder): Promise<void> {
  const request = world.journal.get(asked.key);
  if (request) expectTruth(world, doing, request);
  else expect(heldIn(world.shop)).toBe(0);
  expectOnce(world, doing);
  expect(world.guarded).toBe(false);
  // The button asks again, since it had no answer.
  const answer = await world.anotherLife().add(asked);
  expect(answer).toEqual(request ?? world.journal.get(asked.key));
  if (doing.prepare === undefined) expectOnce(world, doing);
}

/** A life that was ended in the middle of its work leaves somebody to wake the next. */
function expectGuard({ journal, guarded }: DeskWorld, { key }: AddOrder): void {
  const step = journal.get(key)?.step ?? 'done';
  if (step !== 'done' && step !== 'handed-over') expect(guarded).toBe(true);
}

/** One blow to a life, and one to each step of the next. @returns whether it came to the first */
async function killTwice(doing: Doing, at: number, blow: Blow): Promise<boolean> {
  for (let again = 0; ; again++) {
    const { world, asked, lived, isStruck } = await strike(doing, at, blow);
    if (!isStruck) return false;
    expect(lived).toBe('dead');
    expectGuard(world, asked);
    const next = new Mortal(again, blow);
    await liveOn(world, asked, next);
    await expectWellEnded(world, doing, asked);
    blows += 1;
    if (again > next.calls) return true;
  }
}

/** One call that fails. @returns whether it came to it */
async function failOnce(doing: Doing, at: number, blow: Blow): Promise<boolean> {
  const { world, asked, isStruck } = await strike(doing, at, blow);
  if (!isStruck) return false;
  expectOnce(world, doing);
  await liveOn(world, asked, new Mortal(0, blow));
  const request = world.journal.get(asked.key);
  if (request) expectTruth(world, doing, request);
  expectOnce(world, doing);
  expect(world.guarded).toBe(false);
  blows += 1;
  return true;
}

const MOST_CALLS = 200;

async function atEachCall(hit: (at: number) => Promise<boolean>): Promise<void> {
  for (let at = 1; at < MOST_CALLS; at++) if (!(await hit(at))) return;
  expect.unreachable('it never ends');
}

describe.each(DOINGS)('$name ends in one true outcome', (doing) => {
  it.each(BLOWS)('when the worker %s any of its calls', async (blow) => {
    const hit = blow.startsWith('dies') ? killTwice : failOnce;
    await atEachCall((at) => hit(doing, at, blow));
  });
});
