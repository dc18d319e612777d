// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Answer } from '../../../src/messages.ts';
import { NO_READS } from '../../../src/model/settings.ts';
import { Options } from '../../../src/options/Options.tsx';
import { know, prefer, resetWorld, sent, world } from './fakeBrowser.ts';
import { button, leave, says, show, switched, told, words } from './page.ts';
import { store } from './samples.ts';

vi.mock('../../../src/platform.ts', async () => {
  const { browser } = await import('./fakeBrowser.ts');
  return { browser };
});

beforeEach(resetWorld);
afterEach(leave);

async function open(reads = NO_READS): Promise<void> {
  know([store({ reads })]);
  show(<Options />);
  await says('What Hashcart may read here');
}

const asked = () => document.querySelector('dialog')?.textContent ?? '';

describe('what may be read at a store', () => {
  it('is nothing until the shopper says so', async () => {
    await open();
    for (const title of ['Watch my cart', 'Learn what I bought', 'Note prices at the checkout']) {
      expect(switched(title).getAttribute('aria-checked')).toBe('false');
    }
    expect(words()).not.toContain('Notifications about your carts');
  });

  it('is the cart, with one press', async () => {
    await open();
    switched('Watch my cart').click();
    const reads = { cart: true, orders: false, checkout: false };
    await vi.waitFor(() =>
      expect(sent('stores/set-reads')).toEqual([{ marketplace: 'amazon.com', reads }]),
    );
  });

  it.each([
    ['Learn what I bought', 'order pages that you open at amazon.com', 'orders'],
    ['Note prices at the checkout', 'It reads no address and no payment', 'checkout'],
  ] as const)('is asked about in full: %s', async (title, question, name) => {
    await open();
    switched(title).click();
    await vi.waitFor(() => expect(asked()).toContain(question));
    button('Not now').click();
    await vi.waitFor(() => expect(document.querySelector('dialog')).toBeNull());
    expect(sent('stores/set-reads')).toEqual([]);
    switched(title).click();
    await vi.waitFor(() => button('Allow').click());
    const reads = { ...NO_READS, [name]: true };
    await vi.waitFor(() => expect(sent('stores/set-reads')).toMatchObject([{ reads }]));
  });

  it('ends with one press, and asks nothing', async () => {
    await open({ cart: true, orders: true, checkout: true });
    switched('Learn what I bought').click();
    const reads = { cart: true, orders: false, checkout: true };
    await vi.waitFor(() => expect(sent('stores/set-reads')).toMatchObject([{ reads }]));
    expect(asked()).toBe('');
  });

  it('is nothing at a store without access', async () => {
    know([store({ permitted: false })]);
    show(<Options />);
    await says('No access');
    expect(words()).not.toContain('What Hashcart may read here');
  });
});

describe('"Check my orders"', () => {
  it.each<[Answer<'ledger/check'>, string]>([
    [{ result: 'checked', orders: 10, found: 2 }, 'Bought of what you added: 2.'],
    [{ result: 'checked', orders: 10, found: 0 }, 'Looked through 10 orders: nothing new'],
    [{ result: 'checked', orders: 0, found: 0 }, 'shows no order'],
    [{ result: 'signed-out', orders: 0, found: 0 }, 'Signed out of amazon.com'],
    [{ result: 'challenge', orders: 0, found: 0 }, 'check'],
  ])('says what came of it: %j', async (answer, text) => {
    world.answers['ledger/check'] = () => answer;
    await open();
    button('Check my orders').click();
    await vi.waitFor(() => expect(told()).toContain(text));
    expect(sent('ledger/check')).toEqual([{ marketplace: 'amazon.com' }]);
  });

  it('says that it could not be done', async () => {
    world.answers['ledger/check'] = () => Promise.reject(new Error('gone'));
    await open();
    button('Check my orders').click();
    await vi.waitFor(() => expect(told()).not.toBe(''));
  });
});

describe('notifications', () => {
  it.each([true, false])('come when the browser was allowed to give them: %s', async (granted) => {
    world.granted = granted;
    prefer({});
    await open({ ...NO_READS, cart: true });
    switched('Notifications about your carts').click();
    await vi.waitFor(() => expect(sent('preferences/set')).toEqual([{ notifies: granted }]));
    expect(sent('permissions.request')).toEqual([{ permissions: ['notifications'] }]);
  });

  it('end, and so does the permission', async () => {
    prefer({ notifies: true });
    await open({ ...NO_READS, cart: true });
    switched('Notifications about your carts').click();
    await vi.waitFor(() => expect(sent('preferences/set')).toEqual([{ notifies: false }]));
    expect(sent('permissions.remove')).toEqual([{ permissions: ['notifications'] }]);
  });
});
