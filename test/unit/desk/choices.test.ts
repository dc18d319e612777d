import { beforeEach, describe, expect, it } from 'vitest';
import type { Halt } from '../../../src/retailers/carts.ts';
import { DeskWorld, order } from './doubles.ts';

let world: DeskWorld;

beforeEach(() => {
  world = new DeskWorld();
});

const outcomeOf = async (asked = order()) => (await world.desk.add(asked)).outcome;

describe('a product that lies in the cart', () => {
  it('by the shopper’s own doing is added only when they ask for one more', async () => {
    world.shop.take();
    expect(await outcomeOf()).toBe('already-in-cart');
    expect(world.shop.adds).toEqual([]);
    expect(await outcomeOf(order({ again: true }))).toBe('added');
  });

  it('by another post asks too', async () => {
    await world.desk.add(order());
    const post = { ...order().post, postId: '77' };
    const other = order();
    expect(await outcomeOf({ ...other, post: other.post && { ...other.post, ...post } })).toBe(
      'already-in-cart',
    );
  });
});

describe('a quantity', () => {
  it('is asked for at once', async () => {
    const request = await world.desk.add(order({ quantity: 3 }));
    expect(request).toMatchObject({ outcome: 'added', gained: { quantity: 3 } });
    expect(world.shop.adds).toEqual([3]);
  });

  it('that the shop cuts down is told as it is', async () => {
    world.shop.limit = 2;
    const request = await world.desk.add(order({ quantity: 3 }));
    expect(request).toMatchObject({ outcome: 'added-adjusted', gained: { quantity: 2 } });
  });

  it('is taken back in part, keeping what the shopper had before', async () => {
    world.shop.take(4);
    const { order: asked } = await world.desk.add(order({ quantity: 3, again: true }));
    const asks: unknown[] = [];
    world.shop.onRemove = (taken, keep) => {
      asks.push([taken.quantity, keep]);
      return 'removed';
    };
    expect((await world.desk.undo(asked.key, { quantity: 1 }))?.request.gained?.quantity).toBe(2);
    expect((await world.desk.undo(asked.key))?.request.removedAt).toBeDefined();
    expect(asks).toEqual([
      [1, 6],
      [2, 4],
    ]);
  });
});

describe('a link to another country’s store', () => {
  beforeEach(() => {
    world.stores.clear();
    world.link('amazon.co.uk');
  });

  it('names the shopper’s own, and adds nothing', async () => {
    const request = await world.desk.add(order());
    expect(request).toMatchObject({ outcome: 'wrong-marketplace', elsewhere: 'amazon.co.uk' });
    expect(world.shop.adds).toEqual([]);
  });

  it.each<[string, Halt | undefined, string]>([
    ['is found there', undefined, 'found'],
    ['has options there', { halt: 'needs-options' }, 'found'],
    ['is not there', { halt: 'unavailable' }, 'missing'],
  ])('that %s is told when asked to look', async (_, offer, detail) => {
    world.shop.offer = offer;
    const request = await world.desk.add(order({ at: 'amazon.co.uk', look: true }));
    expect(request).toMatchObject({ outcome: 'wrong-marketplace', detail });
    expect(world.shop.adds).toEqual([]);
  });

  it('is added there when asked to, or when that was chosen once and for all', async () => {
    const chosen = await world.desk.add(order({ at: 'amazon.co.uk' }));
    expect(chosen).toMatchObject({ outcome: 'added', product: { marketplace: 'amazon.co.uk' } });
    world.substitutes.set('amazon.com', 'amazon.co.uk');
    const remembered = await world.desk.add(order({ again: true }));
    expect(remembered).toMatchObject({
      outcome: 'added',
      product: { marketplace: 'amazon.co.uk' },
    });
  });
});

describe('the shopper’s list', () => {
  const saved = () => world.desk.add(order({ target: 'list' }));

  it('takes a product, and shows it afterwards', async () => {
    expect(await saved()).toMatchObject({ outcome: 'added', detail: 'listed' });
    expect(await saved()).toMatchObject({ outcome: 'already-in-cart', detail: 'listed' });
    expect(world.shop.saves).toBe(1);
    expect(world.shop.adds).toEqual([]);
  });

  it('that a page does not offer is said', async () => {
    world.shop.offer = { halt: 'not-addable', detail: 'no-list' };
    expect(await saved()).toMatchObject({ outcome: 'not-addable', detail: 'no-list' });
  });
});

describe('a variant', () => {
  it('stands in the place of the product that the link names', async () => {
    const request = await world.desk.add(order({ variant: 'B0CSX2N8UB' }));
    expect(request.product?.id).toBe('B0CSX2N8UB');
  });
});

describe('a link that was pasted', () => {
  it('may be wrapped without a word: it is followed', async () => {
    world.resolved = { halt: 'permission-missing', detail: 'shortener' };
    const { post: _, ...pasted } = order({ link: { href: 'https://t.co/abc' } });
    expect(await world.desk.add(pasted)).toMatchObject({
      outcome: 'permission-missing',
      detail: 'shortener',
    });
  });
});
