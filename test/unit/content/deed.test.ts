// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Feed } from '../../../src/content/feed.ts';
import { browser, sent, world } from '../ui/fakeBrowser.ts';
import { report } from '../ui/samples.ts';
import { bringNothing, bringWhenAsked, giveParts, takeParts } from './awayparts.ts';
import {
  BOTTLE,
  beginReplies,
  buttonHost,
  buttonState,
  closePage,
  find,
  openPage,
  ordered,
  orders,
  postMarkup,
  press,
  rootOf,
  settled,
} from './conversationpage.ts';

let feed: Feed;
let come: () => void;

const pill = () => find('.pill', rootOf(buttonHost()));
const written = () => rootOf(buttonHost()).textContent ?? '';
const step = (label: string) => {
  const steps = [...rootOf(buttonHost()).querySelectorAll('.step')];
  const found = steps.find(({ textContent }) => textContent === label);
  if (!found) throw new Error(`no ${label} in ${written()}`);
  return found;
};
const state = (wanted: string) => vi.waitFor(() => expect(buttonState()).toBe(wanted));

/** Every state that the button is in from now on. */
function states(): string[] {
  const seen: string[] = [];
  const host = buttonHost();
  new MutationObserver(() => {
    const now = buttonState();
    if (now && now !== seen.at(-1)) seen.push(now);
  }).observe(host ?? document, { attributeFilter: ['data-hashcart'] });
  return seen;
}

/** A button whose press nothing follows yet: that comes when `come` is called. */
beforeEach(async () => {
  await openPage();
  takeParts('buttons', 'menu');
  bringWhenAsked(
    new Promise((resolve) => {
      come = resolve;
    }),
  );
  feed = beginReplies();
  find('main').innerHTML = postMarkup({ links: [BOTTLE] });
  await state('idle');
});

afterEach(() => {
  giveParts();
  closePage();
});

describe('what follows a press', () => {
  it('is not there before anybody comes near', () => {
    expect(sent('feed/needs')).toEqual([]);
  });

  it('comes with the press, which is shown at once and ordered once', async () => {
    const seen = states();
    press(pill());
    expect(buttonState()).toBe('working');
    expect(pill().ariaBusy).toBe('true');
    press(pill());
    await settled();
    expect(orders()).toEqual([]);
    come();
    await ordered();
    await state('added');
    await settled();
    expect(orders()).toHaveLength(1);
    expect(seen).toEqual(['working', 'added']);
    expect(sent('feed/needs')).toEqual([{ part: 'deed' }]);
  });

  it.each(['pointerenter', 'focusin'])('comes at the first %s, before the press', async (sign) => {
    come();
    buttonHost()?.dispatchEvent(new Event(sign));
    buttonHost()?.dispatchEvent(new Event(sign));
    await settled();
    press(pill());
    expect(orders()).toHaveLength(1);
    expect(sent('feed/needs')).toEqual([{ part: 'deed' }]);
  });

  it('orders what the menu says, also when it comes late', async () => {
    press(find('.more', rootOf(buttonHost())));
    await settled();
    press(step('Save to your list'));
    come();
    await ordered();
    expect(orders()).toMatchObject([{ target: 'list' }]);
  });

  it('orders nothing where it could not come, and says what helps; the next press tries again', async () => {
    bringNothing();
    press(pill());
    await vi.waitFor(() => expect(written()).toContain('Reload this tab'));
    expect(buttonState()).toBe('idle');
    expect(orders()).toEqual([]);
    bringWhenAsked();
    press(pill());
    await ordered();
  });

  it('asks a background that is gone for nothing', async () => {
    const seen = states();
    vi.stubGlobal('browser', { ...browser, runtime: { ...browser.runtime, id: undefined } });
    press(pill());
    await settled();
    expect(sent('feed/needs')).toEqual([]);
    expect(seen).toEqual(['idle']);
    expect(pill().ariaDisabled).toBe('true');
  });
});

describe('news', () => {
  const product = { marketplace: 'amazon.com', productId: 'B0BTL3K77W' } as const;

  it('of an add elsewhere is told beside the button, with nothing more needed', () => {
    feed.buttons?.hear(report({ state: 'added', ...product }));
    expect(buttonState()).toBe('idle');
    expect(written()).toContain('in your cart');
    expect(sent('feed/needs')).toEqual([]);
  });

  it('of an add elsewhere leaves a press alone that waits', async () => {
    press(pill());
    feed.buttons?.hear(report({ state: 'added', ...product }));
    expect(buttonState()).toBe('working');
    come();
    await state('added');
  });

  it('of its own request tells how many come before it, while that is under way', async () => {
    let answer = () => {};
    world.answers['cart/add'] = ({ key }) =>
      new Promise((resolve) => {
        answer = () => resolve(report({ key, state: 'added' }));
      });
    come();
    press(pill());
    await vi.waitFor(() => expect(orders()).toHaveLength(1));
    const [order] = orders();
    if (!order) throw new Error('nothing was ordered');
    feed.buttons?.hear(report({ key: order.key, state: 'working', ahead: 2 }));
    expect(written()).toContain('Waiting: 2 before it');
    expect(buttonState()).toBe('working');
    feed.buttons?.hear(report({ key: order.key, state: 'working', ahead: 0 }));
    expect(written()).toContain('Adding…');
    answer();
    await state('added');
  });

  it.each([
    ['removed', 'Removed'],
    ['dropped', 'Nothing was seen to be added'],
  ] as const)('that its request was %s lets the button rest', async (end, said) => {
    world.answers['cart/add'] = ({ key }) => report({ key, state: 'waiting' });
    come();
    press(pill());
    await vi.waitFor(() => expect(written()).toContain('amazon.com'));
    const [order] = orders();
    if (!order) throw new Error('nothing was ordered');
    await settled();
    feed.buttons?.hear(report({ key: order.key, state: end, quantity: 0 }));
    expect(buttonState()).toBe('idle');
    expect(written()).toContain(said);
    press(pill());
    await ordered(2);
  });
});

describe('an undo', () => {
  it('takes it back, and lets the button rest', async () => {
    come();
    press(pill());
    await state('added');
    const [order] = orders();
    if (!order) throw new Error('nothing was ordered');
    world.answers['cart/undo'] = ({ key }) => ({
      result: 'removed',
      report: report({ key, state: 'removed', quantity: 0 }),
    });
    const seen = states();
    press(step('Undo'));
    await state('idle');
    expect(sent('cart/undo')).toMatchObject([{ key: order.key }]);
    expect(seen).toEqual(['working', 'idle']);
    expect(pill().ariaDisabled).toBeNull();
  });
});

describe('prices that come after the answer', () => {
  const usd = (amount: number) => ({ amount, currency: 'USD' });
  const cart = { fate: 'in-cart' as const, ladder: { page: usd(7999), cart: usd(7199) } };

  it('are told, and what can be pressed stays where it is', async () => {
    come();
    press(pill());
    await state('added');
    const [order] = orders();
    const undo = step('Undo');
    feed.buttons?.hear(report({ key: order?.key ?? '', state: 'added', ...cart }));
    expect(written()).toContain('Page $79.99 · in your cart $71.99 (10% less)');
    expect(step('Undo')).toBe(undo);
    press(undo);
    await vi.waitFor(() => expect(sent('cart/undo')).toMatchObject([{ key: order?.key }]));
  });

  it('of one of several that is taken out say nothing of the others', async () => {
    come();
    press(pill());
    await state('added');
    const more = rootOf(buttonHost()).querySelector('[aria-label="One more"]');
    press(more ?? pill());
    await ordered(2);
    await state('added');
    const last = orders().at(-1)?.key ?? '';
    feed.buttons?.hear(report({ key: last, state: 'removed', quantity: 0, fate: 'removed' }));
    expect(buttonState()).toBe('added');
    expect(written()).toContain('1');
  });
});
