import { beforeEach, describe, expect, it } from 'vitest';
import { reportOf } from '../../../src/background/report.ts';
import type { AddOrder, Request } from '../../../src/model/request.ts';
import { DeskWorld, order } from './doubles.ts';

const IN_CART = { amount: 7199, currency: 'USD' };

let world: DeskWorld;

beforeEach(() => {
  world = new DeskWorld();
  world.shop.cartPrice = IN_CART;
});

async function add(change: Partial<AddOrder> = {}): Promise<Request> {
  return world.desk.add(order(change));
}

const kept = ({ order: { key } }: Request) => world.journal.get(key);

describe('the price in the cart', () => {
  it.each(['direct', 'tab'] as const)('is read after the answer, added %s', async (way) => {
    const answer = await add({ way });
    expect(answer.cartPrice).toBeUndefined();
    await world.afterwards();
    expect(kept(answer)?.cartPrice).toEqual(IN_CART);
    expect(world.told.at(-1)?.cartPrice).toEqual(IN_CART);
    expect(world.observed.map(({ stage }) => stage)).toEqual(['page', 'cart']);
  });

  it('leaves word of the whole cart, but not of that of a page with a session of its own', async () => {
    await add();
    await world.afterwards();
    expect(world.seenCarts).toEqual(['amazon.com']);
    const waiting = await add({ way: 'hand-over', key: crypto.randomUUID(), again: true });
    const [tab = 0] = world.tabs.keys();
    await world.desk.tabChanged(tab);
    world.shop.take();
    await world.desk.tabChanged(tab);
    await world.afterwards();
    expect(kept(waiting)).toMatchObject({ outcome: 'added' });
    expect(world.seenCarts).toEqual(['amazon.com']);
  });

  it('is read when the shopper added it in a tab in front', async () => {
    const waiting = await add({ way: 'hand-over' });
    const [tab = 0] = world.tabs.keys();
    await world.desk.tabChanged(tab);
    world.shop.take();
    await world.desk.tabChanged(tab);
    await world.afterwards();
    expect(kept(waiting)).toMatchObject({ outcome: 'added', cartPrice: IN_CART });
  });

  it('is read once for all that was added by then', async () => {
    const first = await add();
    const second = await add({ again: true });
    let asked = 0;
    world.onAsk = () => {
      asked += 1;
    };
    await world.afterwards();
    expect(asked).toBe(1);
    for (const each of [first, second]) expect(kept(each)?.cartPrice).toEqual(IN_CART);
    await add({ again: true });
    await world.afterwards();
    expect(world.observed.filter(({ stage }) => stage === 'cart')).toHaveLength(3);
  });

  it('changes nothing where it cannot be read', async () => {
    const answer = await add();
    world.shop.reading = { halt: 'network' };
    await world.afterwards();
    expect(kept(answer)).toEqual(answer);
    expect(world.observed.map(({ stage }) => stage)).toEqual(['page']);
  });

  it('is noted to be absent where the cart tells none', async () => {
    world.shop.cartPrice = undefined;
    const answer = await add();
    await world.afterwards();
    expect(kept(answer)?.cartPrice).toBeUndefined();
    expect(world.observed.at(-1)?.stage).toBe('cart');
  });

  it('rests the store that asks for a check instead', async () => {
    await add();
    world.shop.reading = { halt: 'challenge' };
    await world.afterwards();
    expect(world.stores.get('amazon.com')?.restsUntil).toBeGreaterThan(world.time);
  });

  it('is not read of what was taken out again, put on a list, or not added', async () => {
    const undone = await add();
    await world.desk.undo(undone.order.key);
    await add({ target: 'list' });
    world.shop.offer = { halt: 'unavailable' };
    await add();
    await world.afterwards();
    expect(world.observed.filter(({ stage }) => stage === 'cart')).toEqual([]);
  });
});

describe('what a post says', () => {
  const said = { text: '10 % off in your cart with #AmazonCart' };

  it('is kept as what it promises, not as words', async () => {
    const answer = await add({ said });
    expect(answer.claims?.all).toMatchObject([{ kind: 'percent', percent: 10, inCart: true }]);
    expect(JSON.stringify([...world.journal.values()])).not.toContain('"said"');
  });

  it('is marked where the post shows several products', async () => {
    const answer = await add({ said: { ...said, several: true } });
    expect(answer.claims?.shared).toBe(true);
  });

  it('is still known when it is tried again', async () => {
    world.shop.offer = { halt: 'network' };
    const failed = await add({ said });
    world.shop.offer = undefined;
    const again = await world.desk.retry(failed.order.key);
    expect(again).toMatchObject({ outcome: 'added', claims: failed.claims });
  });

  it('is compared with the cart, once that was read', async () => {
    const answer = await add({ said });
    expect(reportOf(answer).ladder?.promise).toBeUndefined();
    await world.afterwards();
    const [now = answer] = [kept(answer)];
    expect(reportOf(now).ladder).toMatchObject({ cart: IN_CART, promise: 'kept' });
    expect(reportOf(now).price).toEqual(IN_CART);
  });
});
