import { beforeEach, describe, expect, it } from 'vitest';
import type { ProductOptions } from '../../../src/model/product.ts';
import { DeskWorld, order } from './doubles.ts';

let world: DeskWorld;

beforeEach(() => {
  world = new DeskWorld();
});

const OPTIONS: ProductOptions = {
  dimensions: [
    { label: 'Color', values: [{ label: 'Black' }, { label: 'Glacier White' }] },
    { label: 'Size', values: [{ label: 'M' }, { label: 'L' }] },
  ],
  variants: [
    { id: 'BLACKM', values: [0, 0] },
    { id: 'BLACKL', values: [0, 1] },
    { id: 'WHITEM', values: [1, 0] },
    { id: 'WHITEL', values: [1, 1], available: false },
  ],
};

describe('words beside a hashtag', () => {
  beforeEach(() => {
    world.shop.halts.set('B0BFC7WQ6R', { halt: 'needs-options', options: OPTIONS });
    world.shop.onAdd = () => void world.shop.take(1, 'BLACKL');
  });

  it('choose the one variant that they name', async () => {
    const request = await world.desk.add(order({ words: ['size L', 'black', 'please'] }));
    expect(request).toMatchObject({ outcome: 'added', product: { id: 'BLACKL' } });
  });

  it('choose nothing while more than one fits', async () => {
    const request = await world.desk.add(order({ words: ['black'] }));
    expect(request).toMatchObject({ outcome: 'needs-options', product: { id: 'B0BFC7WQ6R' } });
    expect(world.shop.adds).toEqual([]);
  });

  it('ask the store no more than once for a variant that must be chosen again', async () => {
    world.shop.halts.set('BLACKL', { halt: 'needs-options', options: OPTIONS });
    const request = await world.desk.add(order({ words: ['black', 'L'] }));
    expect(request.outcome).toBe('needs-options');
  });

  it('mean nothing once the shopper has chosen', async () => {
    world.shop.onAdd = () => void world.shop.take(1, 'WHITEM');
    const request = await world.desk.add(order({ words: ['black', 'L'], variant: 'WHITEM' }));
    expect(request).toMatchObject({ outcome: 'added', product: { id: 'WHITEM' } });
  });
});

describe('a reply that tells what was added before', () => {
  const told = async () => {
    const { order: asked } = await world.desk.add(order());
    const request = world.journal.get(asked.key);
    if (request) world.journal.set(asked.key, { ...request, toldAt: 2_000 });
  };

  it('adds nothing, whatever lies in the cart by then', async () => {
    await told();
    world.shop.lines = [];
    const request = await world.desk.add(order({ reply: '1840000000000000099' }));
    expect(request.outcome).toBe('already-requested');
    expect(world.shop.adds).toEqual([1]);
  });

  it('does not keep the shopper from adding one more by the button', async () => {
    await told();
    expect((await world.desk.add(order({ again: true }))).outcome).toBe('added');
  });

  it('is told apart from a reply that asks', async () => {
    await world.desk.add(order());
    world.shop.lines = [];
    expect((await world.desk.add(order({ reply: '1840000000000000099' }))).outcome).toBe('added');
  });
});
