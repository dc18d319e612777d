import { beforeEach, describe, expect, it } from 'vitest';
import { DeskWorld, order } from './doubles.ts';

let world: DeskWorld;

beforeEach(() => {
  world = new DeskWorld();
});

const outcomeOf = async (asked = order()) => (await world.desk.add(asked)).outcome;

describe('a store that stands in the way', () => {
  it('is asked nothing more for a while after a check: the product opens in front', async () => {
    world.shop.reading = { halt: 'challenge' };
    expect(await outcomeOf()).toBe('challenge');
    world.shop.reading = undefined;
    const next = await world.desk.add(order());
    expect(next).toMatchObject({ step: 'handed-over', way: 'hand-over' });
    expect(world.shop.adds).toEqual([]);
  });

  it('refuses once: told with what is left to try; refuses twice: rests', async () => {
    world.shop.onAdd = () => 'refused';
    expect(await world.desk.add(order())).toMatchObject({ outcome: 'unknown', detail: 'refused' });
    expect(world.stores.get('amazon.com')?.restsUntil).toBeUndefined();
    await world.desk.add(order());
    expect(world.stores.get('amazon.com')?.restsUntil).toBeDefined();
    expect(world.shop.adds).toHaveLength(2);
  });

  it('is forgiven by an add that went through', async () => {
    world.shop.onAdd = () => 'refused';
    await world.desk.add(order());
    world.shop.onAdd = () => {
      world.shop.take();
      return undefined;
    };
    await world.desk.add(order());
    expect(world.stores.get('amazon.com')?.refusals).toBe(0);
  });
});

describe('in a tab', () => {
  beforeEach(() => world.link('amazon.com', 'tab'));

  it('the store’s own button is pressed, and the tab is closed', async () => {
    expect(await outcomeOf()).toBe('added');
    expect(world.shop.presses).toBe(1);
    expect(world.shop.adds).toEqual([]);
    expect(world.tabs.size).toBe(0);
  });

  it('nothing is pressed when something is in the way, and the tab is closed too', async () => {
    world.shop.offer = { halt: 'needs-options' };
    expect(await outcomeOf()).toBe('needs-options');
    expect(world.shop.presses).toBe(0);
    expect(world.tabs.size).toBe(0);
  });

  it('a press that changes nothing is not called added', async () => {
    world.shop.onPress = () => undefined;
    expect(await outcomeOf()).toBe('unknown');
    expect(world.shop.presses).toBe(1);
  });
});

describe('handed over', () => {
  beforeEach(() => world.link('amazon.com', 'hand-over'));

  it('waits, sees the cart before and after, and ends in added', async () => {
    const { order: asked, tab = 0 } = await world.desk.add(order());
    expect(world.watched).toContain('amazon.com');
    await world.desk.tabChanged(tab);
    expect(world.journal.get(asked.key)).toMatchObject({
      before: [],
      offer: { title: 'Echo Spot' },
    });
    world.shop.take();
    await world.desk.tabChanged(tab);
    expect(world.journal.get(asked.key)).toMatchObject({
      outcome: 'added',
      gained: { quantity: 1 },
    });
    expect(world.watched).not.toContain('amazon.com');
    expect(world.shop.adds).toEqual([]);
  });

  it('knows the cart before the shopper can press anything, however fast they are', async () => {
    const { order: asked, tab = 0 } = await world.desk.add(order());
    world.shop.take();
    await world.desk.tabChanged(tab);
    expect(world.journal.get(asked.key)?.outcome).toBe('added');
  });

  it('counts nothing that lay in the cart before', async () => {
    world.shop.take(2);
    const { order: asked, tab = 0 } = await world.desk.add(order({ again: true }));
    await world.desk.tabChanged(tab);
    await world.desk.tabChanged(tab);
    expect(world.journal.get(asked.key)?.step).toBe('handed-over');
  });

  it('is dropped when the shopper leaves without', async () => {
    const { order: asked, tab = 0 } = await world.desk.add(order());
    await world.desk.tabChanged(tab);
    world.tabs.delete(tab);
    await world.desk.tabChanged(tab);
    const dropped = world.journal.get(asked.key);
    expect(dropped).toMatchObject({ step: 'done' });
    expect(dropped?.droppedAt).toBeDefined();
    expect(dropped?.outcome).toBeUndefined();
  });

  it('is added all the same when the tab was closed right after', async () => {
    const { order: asked, tab = 0 } = await world.desk.add(order());
    await world.desk.tabChanged(tab);
    world.shop.take();
    world.tabs.delete(tab);
    await world.desk.tabChanged(tab);
    expect(world.journal.get(asked.key)?.outcome).toBe('added');
  });

  it('goes on waiting after the worker was stopped, and ends when the tab is gone', async () => {
    const { order: asked, tab = 0 } = await world.desk.add(order());
    await world.anotherLife().resume();
    expect(world.journal.get(asked.key)?.step).toBe('handed-over');
    world.tabs.delete(tab);
    await world.anotherLife().resume();
    expect(world.journal.get(asked.key)?.droppedAt).toBeDefined();
  });

  it('hears nothing of tabs that are not its own', async () => {
    const { order: asked } = await world.desk.add(order());
    await world.desk.tabChanged(99);
    expect(world.journal.get(asked.key)?.offer).toBeUndefined();
  });
});
