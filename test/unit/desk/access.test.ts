import { describe, expect, it } from 'vitest';
import type { AddOrder, Request } from '../../../src/model/request.ts';
import { DeskWorld, order } from './doubles.ts';

/** More than any add asks of a shop: its page, the cart, the add, and looks after it. */
const MOMENTS = [0, 1, 2, 3, 4, 5, 6];

const WAYS: [string, Partial<AddOrder>][] = [
  ['directly', {}],
  ['in a tab', { way: 'tab' }],
  ['to the list', { target: 'list' }],
];

/** What a world has to show for an add. */
const arrived = ({ shop }: DeskWorld, { order: { target } }: Request) =>
  target === 'list' ? shop.listed : shop.lines.length > 0;

const takeAccess = (world: DeskWorld) => {
  world.permitted = false;
};

/** What the background does when the shopper unlinks a store. */
async function unlink(world: DeskWorld): Promise<void> {
  world.stores.delete('amazon.com');
  world.permitted = false;
  await world.desk.forget('amazon.com');
  for (const [key, { product }] of world.journal) {
    if (product?.marketplace === 'amazon.com') world.journal.delete(key);
  }
}

describe.each(WAYS)('access that is taken back while it adds %s', (_, change) => {
  it.each(MOMENTS)('before request %d: nothing untrue is told', async (moment) => {
    const world = new DeskWorld();
    world.onAsk = (count) => count >= moment && takeAccess(world);
    const done = await world.desk.add(order(change));
    const sent = world.shop.adds.length + world.shop.presses + world.shop.saves;
    if (sent === 0) expect(done.outcome).toBe('permission-missing');
    else if (world.permitted) expect(done.outcome).toBe('added');
    else expect(done.outcome).toBe('unknown');
    expect(arrived(world, done)).toBe(sent > 0);
    expect(world.journal.get(done.order.key)).toEqual(done);
  });

  it.each(MOMENTS)('by an unlinking, before request %d: nothing of it is kept', async (moment) => {
    const world = new DeskWorld();
    let unlinked: Promise<void> | undefined;
    world.onAsk = (count) => {
      if (count >= moment) unlinked ??= unlink(world);
    };
    const done = await world.desk.add(order(change));
    await unlinked;
    const sent = world.shop.adds.length + world.shop.presses + world.shop.saves;
    if (sent === 0) expect(done.outcome).toBe('not-linked');
    else expect(done.outcome).toBe(unlinked ? 'unknown' : 'added');
    expect(world.journal.size).toBe(unlinked ? 0 : 1);
    expect(world.told.at(-1)).toEqual(done);
  });
});

describe('a product that was handed over', () => {
  async function handedOver(): Promise<[DeskWorld, Request]> {
    const world = new DeskWorld();
    return [world, await world.desk.add(order({ way: 'hand-over' }))];
  }

  it('ends when access to its store is taken back, and its pages are left alone', async () => {
    const [world, { order: asked }] = await handedOver();
    takeAccess(world);
    await world.desk.resume();
    expect(world.told.at(-1)).toMatchObject({ order: asked, outcome: 'permission-missing' });
    expect(world.watched.size).toBe(0);
  });

  it('does not end while there is access', async () => {
    const [world, { order: asked }] = await handedOver();
    await world.desk.resume();
    expect(world.journal.get(asked.key)?.step).toBe('handed-over');
  });

  it('is not said to be dropped when its cart can be read no more', async () => {
    const [world, { order: asked, tab = 0 }] = await handedOver();
    world.shop.take();
    takeAccess(world);
    world.tabs.delete(tab);
    await world.desk.tabChanged(tab);
    expect(world.journal.get(asked.key)).toMatchObject({ outcome: 'permission-missing' });
    expect(world.journal.get(asked.key)?.droppedAt).toBeUndefined();
  });

  it('ends when its store is unlinked, and is forgotten', async () => {
    const [world, { order: asked }] = await handedOver();
    await unlink(world);
    expect(world.told.at(-1)).toMatchObject({ order: asked, outcome: 'not-linked' });
    expect(world.watched.size).toBe(0);
    expect(world.journal.size).toBe(0);
  });
});

describe('an undo', () => {
  it('without access says so, and keeps the item on record', async () => {
    const world = new DeskWorld();
    const { order: asked } = await world.desk.add(order());
    world.onAsk = () => takeAccess(world);
    expect((await world.desk.undo(asked.key))?.result).toBe('permission-missing');
    expect(world.journal.get(asked.key)?.removedAt).toBeUndefined();
  });
});

describe('a store that was unlinked and linked again', () => {
  it('is added to as before, and that is kept', async () => {
    const world = new DeskWorld();
    await unlink(world);
    world.link('amazon.com');
    world.permitted = true;
    const { order: asked } = await world.desk.add(order());
    expect(world.journal.get(asked.key)?.outcome).toBe('added');
  });
});
