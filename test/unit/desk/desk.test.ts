import { beforeEach, describe, expect, it } from 'vitest';
import type { OutcomeWord } from '../../../src/model/outcome.ts';
import type { Halt } from '../../../src/retailers/carts.ts';
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
    expect((await world.desk.undo(asked.key, 1))?.request.gained?.quantity).toBe(2);
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
    expect(world.journal.get(asked.key)?.before).toBeUndefined();
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
