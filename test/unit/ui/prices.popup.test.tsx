// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Claim } from '../../../src/model/claim.ts';
import type { CartChange } from '../../../src/model/ledger.ts';
import type { Report } from '../../../src/model/report.ts';
import { Popup } from '../../../src/popup/Popup.tsx';
import { know, resetWorld, sent, world } from './fakeBrowser.ts';
import { button, leave, says, show, sideActs, words } from './page.ts';
import { report, store } from './samples.ts';

vi.mock('../../../src/platform.ts', async () => {
  const { browser } = await import('./fakeBrowser.ts');
  return { browser };
});

beforeEach(resetWorld);
afterEach(leave);

const usd = (amount: number) => ({ amount, currency: 'USD' });

async function open(change: Partial<Report>): Promise<void> {
  know([store()], [report(change)]);
  show(<Popup />);
  await says('A small speaker');
}

const text = (selector: string) => document.querySelector(selector)?.textContent;

describe('the prices of an item', () => {
  it('are what the cart says, and the page where that says more', async () => {
    await open({ price: usd(7199), ladder: { page: usd(7999), cart: usd(7199) } });
    expect(text('s.price')).toBe('$79.99');
    expect(text('.price:not(s)')).toBe('$71.99');
    expect(text('.ladder')).toBeUndefined();
  });

  it('are one, where both say the same', async () => {
    await open({ price: usd(7999), ladder: { page: usd(7999), cart: usd(7999) } });
    expect(text('s.price')).toBeUndefined();
  });

  it('are compared with what the post says', async () => {
    const claim: Claim = { kind: 'percent', percent: 10, inCart: true, quote: '10 % off' };
    const ladder = {
      claims: { all: [claim] },
      page: usd(7999),
      cart: usd(7999),
      promise: 'not-kept' as const,
    };
    await open({ ladder });
    expect(text('.ladder')).toBe(
      'Post says 10% off · page $79.99 · in your cart $79.99 (the same as on the page) Your cart does not keep what the post says.',
    );
    expect(text('.ladder .warning')).toContain('does not keep');
  });
});

describe('an item after it was added', () => {
  it('is looked after when the popup opens, once', async () => {
    await open({});
    expect(sent('ledger/look')).toEqual([{}]);
  });

  it.each<[CartChange['kind'], string]>([
    ['rose', 'Now $89.99, it rose'],
    ['fell', 'Now $89.99, it fell'],
    ['sold-out', 'Sold out since'],
    ['saved', 'Saved for later'],
    ['gone', 'No longer in your cart'],
  ])('says that it %s', async (kind, said) => {
    await open({ fate: 'in-cart', change: { kind, at: 5, now: usd(8999) } });
    expect(words()).toContain(said);
  });

  it.each([
    ['bought', 'Bought'],
    ['returned', 'Returned'],
  ] as const)('says that it was %s, and offers no undo', async (fate, said) => {
    await open({ fate });
    expect(words()).toContain(said);
    expect(sideActs()).toEqual([]);
  });

  it('can be said to be bought, once it is gone', async () => {
    await open({ fate: 'in-cart', change: { kind: 'gone', at: 5 } });
    world.answers['ledger/mark'] = () => ({ report: report() });
    expect(sideActs()).toEqual(['I bought it']);
    button('I bought it').click();
    await vi.waitFor(() => expect(sent('ledger/mark')).toMatchObject([{ as: 'bought' }]));
  });
});
