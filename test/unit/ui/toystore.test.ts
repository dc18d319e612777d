import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { AddOrder } from '../../../src/model/request.ts';
import { PRODUCT, ToyStore } from '../../../src/welcome/practice/toystore.ts';

let store: ToyStore;

beforeEach(() => {
  store = new ToyStore();
});

const order = (changes: Partial<AddOrder> = {}): AddOrder => ({
  key: crypto.randomUUID(),
  link: { href: PRODUCT.link },
  quantity: 1,
  target: 'cart',
  again: false,
  ...changes,
});

describe('adding', () => {
  it('puts as many into the cart as were ordered', () => {
    const { state, quantity } = store.add(order({ quantity: 2 }));
    expect({ state, quantity, inCart: store.inCart }).toEqual({
      state: 'added',
      quantity: 2,
      inCart: 2,
    });
  });

  it('answers the same order as before, and adds nothing for it', () => {
    const once = order();
    const report = store.add(once);
    expect(store.add(once)).toEqual(report);
    expect(store.inCart).toBe(1);
  });

  it('asks before it adds more of what is there', () => {
    store.add(order());
    expect(store.add(order()).state).toBe('already-requested');
    expect(store.inCart).toBe(1);
    expect(store.add(order({ again: true })).state).toBe('added');
    expect(store.inCart).toBe(2);
  });

  it('saves to the list, once', () => {
    expect(store.add(order({ target: 'list' }))).toMatchObject({
      state: 'added',
      detail: 'listed',
    });
    expect(store.add(order({ target: 'list' })).state).toBe('already-in-cart');
    expect([store.isListed, store.inCart]).toEqual([true, 0]);
  });

  it('waits for the shopper’s own press where they want to press', () => {
    const news = vi.fn();
    const { key, state } = store.add(order({ way: 'hand-over', again: true }));
    expect([state, store.isOpen, store.inCart]).toEqual(['waiting', true, 0]);
    store.watch(news);
    store.press();
    expect(news).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ key, state: 'added' }));
    expect([store.isOpen, store.inCart]).toEqual([false, 1]);
    store.press();
    expect(store.inCart).toBe(1);
  });
});

describe('undo', () => {
  it('takes back some, then the rest, then finds nothing', () => {
    const { key } = store.add(order({ quantity: 3 }));
    expect(store.undo(key, 1)).toMatchObject({
      result: 'removed',
      report: { state: 'added', quantity: 2 },
    });
    expect(store.undo(key)).toMatchObject({ result: 'removed', report: { state: 'removed' } });
    expect(store.undo(key)).toMatchObject({ result: 'gone', report: { state: 'removed' } });
    expect(store.inCart).toBe(0);
  });

  it('finds nothing where the shopper emptied the cart at the store', () => {
    const { key } = store.add(order());
    store.empty();
    expect(store.undo(key).result).toBe('gone');
  });

  it('knows no order but its own', () => {
    expect(store.undo('another')).toEqual({ result: 'failed' });
  });
});

it('tells what is known of its product', () => {
  const { marketplace, id } = PRODUCT;
  expect(store.known).toEqual([]);
  store.add(order({ target: 'list' }));
  expect(store.known).toEqual([{ marketplace, id, as: 'listed' }]);
  store.add(order());
  expect(store.known).toEqual([{ marketplace, id, as: 'in-cart' }]);
});
