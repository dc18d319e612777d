// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Report } from '../../../src/model/report.ts';
import { Popup } from '../../../src/popup/Popup.tsx';
import { know, resetWorld, sent, world } from './fakeBrowser.ts';
import { button, controls, later, leave, says, show, sideActs, target, told } from './page.ts';
import { report, store } from './samples.ts';

vi.mock('../../../src/platform.ts', async () => {
  const { browser } = await import('./fakeBrowser.ts');
  return { browser };
});

beforeEach(() => {
  resetWorld();
  vi.spyOn(window, 'close').mockImplementation(() => {});
});
afterEach(() => {
  leave();
  vi.restoreAllMocks();
});

/** Shows the popup with one item at a store that is ready. */
async function open(item: Report, stores = [store()]): Promise<void> {
  know(stores, [item]);
  show(<Popup />);
  await says('A small speaker');
}

/** Presses a step and gives what was sent for it. */
function press(name: string): { readonly name: string; readonly body: unknown }[] {
  const before = world.asked.length;
  button(name).click();
  return world.asked.slice(before);
}

const isBusy = (name: string) => button(name).getAttribute('aria-disabled') === 'true';

const product = 'https://www.amazon.com/dp/B000000001';

describe('steps that send a wish', () => {
  it('tries again what did not arrive', async () => {
    const item = report({ state: 'network' });
    await open(item);
    expect(sideActs()).toEqual(['Try again']);
    expect(press('Try again')).toEqual([{ name: 'cart/retry', body: { key: item.key } }]);
  });

  it.each(['already-in-cart', 'already-requested'] as const)(
    'adds one more of what is there (%s)',
    async (state) => {
      const item = report({ state, quantity: 2 });
      await open(item);
      expect(sideActs()).toEqual(['Add one more']);
      press('Add one more');
      expect(sent('cart/add')).toEqual([
        {
          key: expect.any(String),
          link: { href: product },
          quantity: 1,
          post: item.post,
          target: 'cart',
          again: true,
        },
      ]);
      expect(sent('cart/add')).not.toContainEqual(expect.objectContaining({ key: item.key }));
    },
  );

  it.each([
    ['needs-options', 'waiting', 1],
    ['challenge', 'waiting', 1],
    ['not-addable', 'network', 0],
    ['dropped', 'waiting', 1],
  ] as const)('hands over what is %s, and leaves if that is %s', async (state, next, leaves) => {
    const item = report({ state, quantity: 3 });
    await open(item);
    expect(sideActs()).toEqual(['Open at amazon.com']);
    const { answer, give } = later<Report>();
    world.answers['cart/add'] = () => answer;
    press('Open at amazon.com');
    expect(sent('cart/add')).toEqual([
      expect.objectContaining({
        link: { href: product },
        post: item.post,
        quantity: 3,
        again: false,
        way: 'hand-over',
      }),
    ]);
    await vi.waitFor(() => expect(isBusy('Open at amazon.com')).toBe(true));
    give(report({ state: next }));
    await vi.waitFor(() => expect(isBusy('Open at amazon.com')).toBe(false));
    expect(window.close).toHaveBeenCalledTimes(leaves);
  });

  it('sends the link itself where no product is known', async () => {
    const { urls: _, marketplace: __, ...rest } = report({ state: 'dropped', post: undefined });
    await open({ ...rest, urls: { link: 'https://amzn.to/x' } }, []);
    press('Open at amzn.to');
    expect(sent('cart/add')).toEqual([
      expect.objectContaining({ link: { href: 'https://amzn.to/x' }, way: 'hand-over' }),
    ]);
  });

  it('goes over to a tab where the store refused the direct way', async () => {
    const item = report({ state: 'unknown', detail: 'refused' });
    await open(item);
    expect(sideActs()).toEqual(['Add in a background tab', 'Open at amazon.com']);
    press('Add in a background tab');
    await vi.waitFor(() => expect(sent('cart/retry')).toEqual([{ key: item.key }]));
    expect(sent('stores/set-way')).toEqual([{ marketplace: 'amazon.com', way: 'tab' }]);
  });

  it('says so when the background breaks', async () => {
    await open(report({ state: 'network' }));
    world.answers['cart/retry'] = () => Promise.reject(new Error('gone'));
    press('Try again');
    await vi.waitFor(() => expect(told()).toContain('Hashcart did not answer'));
    await vi.waitFor(() => expect(isBusy('Try again')).toBe(false));
  });
});

describe('what is mended meanwhile', () => {
  it.each([
    ['signed-out', { session: 'signed-out' }, ['Sign in at amazon.com', 'Try again']],
    ['signed-out', {}, ['Try again']],
    ['permission-missing', { permitted: false }, ['Give access']],
    ['permission-missing', {}, ['Try again']],
    ['not-linked', { marketplace: 'amazon.de' }, ['Link store']],
    ['not-linked', {}, ['Try again']],
  ] as const)('of %s at a store that is %j leaves %j', async (state, changes, steps) => {
    await open(report({ state }), [store(changes)]);
    expect(sideActs()).toEqual(steps);
  });

  it('is any store, where nobody knows which one the link leads to', async () => {
    const { marketplace: _, urls: __, ...rest } = report({ state: 'not-linked' });
    const item = { ...rest, urls: { link: 'https://amzn.to/x' } };
    await open(item, []);
    expect(sideActs()).toEqual(['Link store']);
    leave();
    await open(item);
    expect(sideActs()).toEqual(['Try again']);
  });

  it.each([
    [false, ['Give access', 'Open link']],
    [true, ['Try again', 'Open link']],
  ] as const)('of short links that may be followed (%s) leaves %j', async (may, steps) => {
    world.shorteners = may;
    await open(report({ state: 'permission-missing', detail: 'shortener' }));
    expect(sideActs()).toEqual(steps);
    if (!may) expect(target('Give access')).toMatch(/options\/index\.html#privacy$/);
  });
});

describe('a product of another country', () => {
  const at = 'amazon.co.uk';
  const german = 'https://www.amazon.de/dp/B000000001';
  const british = 'https://www.amazon.co.uk/dp/B000000001';
  const linked = [store({ marketplace: at })];

  const item = (changes: Partial<Report>, product: string) =>
    report({
      state: 'wrong-marketplace',
      elsewhere: at,
      urls: { product, link: german },
      ...changes,
    });

  it('is looked for at the shopper’s own store', async () => {
    await open(item({ marketplace: 'amazon.de' }, german), linked);
    expect(sideActs()).toEqual(['Look at amazon.co.uk', 'Link store']);
    press('Look at amazon.co.uk');
    expect(sent('cart/add')).toEqual([
      expect.objectContaining({ link: { href: german }, at, look: true }),
    ]);
  });

  it('is added there, once or from now on', async () => {
    await open(item({ marketplace: at, detail: 'found', quantity: 2 }, british), linked);
    await says('The post links to another country’s store.');
    expect(sideActs()).toEqual(['Add at amazon.co.uk', 'Always use amazon.co.uk']);
    press('Add at amazon.co.uk');
    const order = expect.objectContaining({ link: { href: british }, at, quantity: 2 });
    expect(sent('cart/add')).toEqual([order]);
    press('Always use amazon.co.uk');
    expect(sent('stores/substitute')).toEqual([{ from: 'amazon.de', to: at }]);
    await vi.waitFor(() => expect(sent('cart/add')).toEqual([order, order]));
  });

  it('is shown where it is sold, if not there', async () => {
    await open(item({ marketplace: at, detail: 'missing' }, british), linked);
    expect(sideActs()).toEqual(['Open link']);
    expect(target('Open link')).toBe(german);
  });

  it('has no rule made for it while nobody knows where its link leads', async () => {
    const urls = { product: british, link: 'https://t.co/abc' };
    await open(item({ marketplace: at, detail: 'found', urls }, british), linked);
    expect(sideActs()).toEqual(['Add at amazon.co.uk', 'Open link']);
  });
});

describe('undo', () => {
  it('says what it does and what became of it, and asks once', async () => {
    const added = report();
    const { answer, give } = later<{ result: 'removed' }>();
    know([store()], [added]);
    world.answers['cart/undo'] = () => answer;
    show(<Popup />);
    await says('Undo');
    button('Undo').click();
    await says('Removing…');
    button('Removing…').click();
    expect(sent('cart/undo')).toEqual([{ key: added.key }]);
    expect(told()).toBe('');
    give({ result: 'removed' });
    await vi.waitFor(() => expect(told()).toBe('Removed from your cart'));
    expect(controls()).not.toContain('Undo');
    expect(document.activeElement?.textContent).toBe('Removed from your cart');
  });

  it('stays possible when it could not be done', async () => {
    know([store()], [report()]);
    world.answers['cart/undo'] = () => ({ result: 'signed-out' });
    show(<Popup />);
    await says('Undo');
    button('Undo').click();
    await vi.waitFor(() => expect(told()).toBe('Sign in at amazon.com to undo.'));
    await vi.waitFor(() => expect(controls()).toContain('Undo'));
  });

  it('counts as failed when the background breaks', async () => {
    know([store()], [report()]);
    world.answers['cart/undo'] = () => Promise.reject(new Error('gone'));
    show(<Popup />);
    await says('Undo');
    button('Undo').click();
    await vi.waitFor(() => expect(told()).toContain('Could not be removed'));
  });
});
