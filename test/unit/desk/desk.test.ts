import { beforeEach, describe, expect, it } from 'vitest';
import type { OutcomeWord } from '../../../src/model/outcome.ts';
import { ShopError } from '../../../src/retailers/session.ts';
import { DeskWorld, order } from './doubles.ts';

let world: DeskWorld;

beforeEach(() => {
  world = new DeskWorld();
});

const outcomeOf = async (asked = order()) => (await world.desk.add(asked)).outcome;

describe('an add', () => {
  it('is added when the cart gained it, and says what it gained', async () => {
    const request = await world.desk.add(order());
    expect(request).toMatchObject({
      step: 'done',
      outcome: 'added',
      gained: { product: 'B0BFC7WQ6R', seller: 'SELLER', quantity: 1 },
      offer: { title: 'Echo Spot', price: { amount: 7999, currency: 'USD' } },
    });
  });

  it('is written before anything is asked of the shop, and before the post', async () => {
    const steps: (string | undefined)[] = [];
    const asked = order();
    world.shop.onAdd = () => {
      steps.push(world.journal.get(asked.key)?.step);
      world.shop.take();
      return undefined;
    };
    await world.desk.add(asked);
    expect(world.told.map(({ step }) => step)).toEqual(['received', 'done']);
    expect(steps).toEqual(['posting']);
  });

  it('counts only what is new: what lay in the cart before is not a success', async () => {
    world.shop.lines = [{ product: 'B0BFC7WQ6R', seller: 'SELLER', quantity: 1 }];
    world.shop.onAdd = () => undefined;
    expect(await outcomeOf(order({ again: true }))).toBe('unknown');
  });

  it('sees the gain on a line that was there before', async () => {
    world.shop.lines = [{ product: 'B0BFC7WQ6R', seller: 'SELLER', quantity: 2 }];
    const request = await world.desk.add(order({ again: true }));
    expect(request.gained?.quantity).toBe(1);
  });

  it.each<[string, () => void, OutcomeWord]>([
    ['the store is not linked', () => world.stores.clear(), 'not-linked'],
    ['access was taken back', () => (world.permitted = false), 'permission-missing'],
    [
      'the product has options',
      () => (world.shop.offer = { halt: 'needs-options' }),
      'needs-options',
    ],
    ['the cart shows a wall', () => (world.shop.reading = { halt: 'challenge' }), 'challenge'],
    ['the net is down', () => (world.shop.fault = new ShopError('network')), 'network'],
    ['the shop is silent', () => (world.shop.fault = new ShopError('timeout')), 'network'],
    ['the page is 20 MB', () => (world.shop.fault = new ShopError('too-large')), 'page-changed'],
    ['the shop leads away', () => (world.shop.fault = new ShopError('elsewhere')), 'page-changed'],
  ])('when %s, nothing is posted', async (_, arrange, outcome) => {
    arrange();
    expect(await outcomeOf()).toBe(outcome);
    expect(world.shop.adds).toEqual([]);
  });

  it.each<[string, () => OutcomeWord | 'refused' | undefined, OutcomeWord]>([
    ['is answered by a wall', () => 'challenge', 'challenge'],
    ['is answered by a sign-in', () => 'signed-out', 'signed-out'],
    ['is refused', () => 'refused', 'unknown'],
    ['changes nothing', () => undefined, 'unknown'],
  ])('whose post %s is not called added', async (_, onAdd, outcome) => {
    world.shop.onAdd = onAdd;
    expect(await outcomeOf()).toBe(outcome);
  });

  it('whose connection broke while posting is judged by the cart', async () => {
    world.shop.onAdd = () => {
      world.shop.take();
      throw new ShopError('network');
    };
    expect(await outcomeOf()).toBe('added');
    world.shop.onAdd = () => {
      throw new ShopError('network');
    };
    expect(await outcomeOf(order({ again: true }))).toBe('unknown');
    expect(world.shop.adds).toHaveLength(2);
  });
});

describe('the same wish', () => {
  it('sent twice at once is one request', async () => {
    const asked = order();
    const [first, second] = await Promise.all([world.desk.add(asked), world.desk.add(asked)]);
    expect(first).toEqual(second);
    expect(world.shop.adds).toHaveLength(1);
  });

  it('sent again later is answered from the journal', async () => {
    const asked = order();
    await world.desk.add(asked);
    expect(await outcomeOf(asked)).toBe('added');
    expect(world.shop.adds).toHaveLength(1);
  });

  it('from the same post by another click is already requested', async () => {
    const [first, second] = await Promise.all([outcomeOf(), outcomeOf()]);
    expect([first, second].sort()).toEqual(['added', 'already-requested']);
    expect(world.shop.adds).toHaveLength(1);
  });

  it('is added once more when that is asked for, or when the first was taken back', async () => {
    const first = await world.desk.add(order());
    expect(await outcomeOf(order({ again: true }))).toBe('added');
    for (const { order: done } of [...world.journal.values(), first])
      await world.desk.undo(done.key);
    world.shop.lines = [];
    expect(await outcomeOf()).toBe('added');
  });

  it.each([
    ['lies in the cart', true],
    ['was taken out', false],
  ])('is not added by the reply that tells of it, when it %s', async (_, stays) => {
    const { order: done } = await world.desk.add(order());
    const known = world.journal.get(done.key);
    if (known) world.journal.set(done.key, { ...known, toldAt: 1 });
    if (!stays) world.shop.lines = [];
    const reply = await world.desk.add(order({ reply: '1840000000000000009' }));
    expect(reply).toMatchObject({ outcome: 'already-requested', detail: 'told' });
    expect(world.shop.adds).toHaveLength(1);
  });
});

describe('a link', () => {
  const short = order().link;
  const link = { href: 'https://amzn.to/3abcdef' };

  it('that hides its target is followed', async () => {
    world.resolved = {
      retailer: 'amazon',
      marketplace: 'amazon.com',
      id: 'B0BFC7WQ6R',
      url: short.href,
    };
    expect(await outcomeOf(order({ link }))).toBe('added');
  });

  it('that leads to no product is unresolved', async () => {
    expect(await outcomeOf(order({ link }))).toBe('unresolved-link');
  });

  it('is not followed without access, or before a store is linked', async () => {
    world.linksPermitted = false;
    expect(await outcomeOf(order({ link }))).toBe('permission-missing');
    world.stores.clear();
    expect(await outcomeOf(order({ link }))).toBe('not-linked');
  });

  it('of no shop is not even looked at', async () => {
    const evil = { href: 'https://amazon.com.evil.example/dp/B0BFC7WQ6R' };
    expect(await outcomeOf(order({ link: evil }))).toBe('unresolved-link');
  });
});

describe('a worker that was stopped', () => {
  it('before posting starts the request again', async () => {
    const asked = order();
    world.journal.set(asked.key, { order: asked, createdAt: 1, step: 'received' });
    await world.anotherLife().resume();
    expect(world.journal.get(asked.key)?.outcome).toBe('added');
    expect(world.shop.adds).toHaveLength(1);
  });

  it.each<[string, boolean, OutcomeWord]>([
    ['arrived', true, 'added'],
    ['did not arrive', false, 'unknown'],
  ])('after a post that %s reads the cart and posts nothing', async (_, arrived, outcome) => {
    const asked = order();
    world.journal.set(asked.key, {
      order: asked,
      createdAt: 1,
      step: 'posting',
      before: [],
      product: {
        retailer: 'amazon',
        marketplace: 'amazon.com',
        id: 'B0BFC7WQ6R',
        url: asked.link.href,
      },
    });
    if (arrived) world.shop.take();
    await world.anotherLife().resume();
    expect(world.journal.get(asked.key)?.outcome).toBe(outcome);
    expect(world.shop.adds).toEqual([]);
  });
});

describe('undo', () => {
  it('notes what was removed, and is done once', async () => {
    const { order: asked } = await world.desk.add(order());
    expect((await world.desk.undo(asked.key))?.result).toBe('removed');
    expect(world.journal.get(asked.key)?.removedAt).toBeDefined();
    expect((await world.desk.undo(asked.key))?.result).toBe('gone');
  });

  it.each([
    ['signed-out', 'signed-out'],
    ['challenge', 'challenge'],
    ['page-changed', 'failed'],
  ] as const)('that meets %s keeps the item on record', async (halt, result) => {
    const { order: asked } = await world.desk.add(order());
    world.shop.onRemove = () => ({ halt });
    expect((await world.desk.undo(asked.key))?.result).toBe(result);
    expect(world.journal.get(asked.key)?.removedAt).toBeUndefined();
  });

  it('of an unknown request is no request', async () => {
    expect(await world.desk.undo(order().key)).toBeUndefined();
  });
});

describe('trying again', () => {
  it('carries the same request anew, and never one that is in the cart', async () => {
    world.shop.fault = new ShopError('network');
    const { order: asked } = await world.desk.add(order());
    world.shop.fault = undefined;
    expect((await world.desk.retry(asked.key))?.outcome).toBe('added');
    expect((await world.desk.retry(asked.key))?.outcome).toBe('added');
    expect(world.shop.adds).toHaveLength(1);
    expect(await world.desk.retry(order().key)).toBeUndefined();
  });
});
