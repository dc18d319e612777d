// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Memory } from '../../../src/content/buttons/known.ts';
import { browser, resetWorld, sent, world } from '../ui/fakeBrowser.ts';

const product = (n: number) => ({
  marketplace: 'amazon.com',
  id: `B0${String(n).padStart(8, '0')}`,
});

describe('what the page knows of products', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    resetWorld();
    world.answers['feed/known'] = ({ products }) => ({
      known: products.map((each) => ({ ...each, as: 'in-cart' })),
    });
    vi.stubGlobal('browser', { ...browser, runtime: { ...browser.runtime, id: 'hashcart' } });
  });

  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it('asks once for each, many at a time', async () => {
    const memory = new Memory(() => {});
    for (const _ of [1, 2]) for (let n = 0; n < 150; n++) memory.of(product(n));
    await vi.runAllTimersAsync();
    expect(sent('feed/known')).toHaveLength(2);
    expect(memory.of(product(149))).toBe('in-cart');
  });

  it('keeps no more than a page can show: what was asked long ago is asked again', async () => {
    const memory = new Memory(() => {});
    for (let n = 0; n < 5000; n++) memory.of(product(n));
    await vi.runAllTimersAsync();
    const asked = sent('feed/known').length;
    expect(memory.of(product(4999))).toBe('in-cart');
    await vi.runAllTimersAsync();
    expect(sent('feed/known')).toHaveLength(asked);
    expect(memory.of(product(0))).toBeUndefined();
    await vi.runAllTimersAsync();
    expect(sent('feed/known')).toHaveLength(asked + 1);
    expect(memory.of(product(0))).toBe('in-cart');
  });
});
