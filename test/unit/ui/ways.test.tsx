// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Options } from '../../../src/options/Options.tsx';
import { SHORTENER_ORIGINS } from '../../../src/retailers/shorteners.ts';
import { timeOfDay } from '../../../src/ui/time.ts';
import { know, resetWorld, sent, tell, world } from './fakeBrowser.ts';
import { button, leave, says, show, told, words } from './page.ts';
import { report, store } from './samples.ts';

vi.mock('../../../src/platform.ts', async () => {
  const { browser } = await import('./fakeBrowser.ts');
  return { browser };
});

function open(address: string): void {
  history.replaceState(null, '', address);
  show(<Options />);
}

beforeEach(resetWorld);
afterEach(leave);

describe('how products are added at a store', () => {
  const radios = () => [...document.querySelectorAll<HTMLInputElement>('[type="radio"]')];
  const chosen = () => radios().find(({ checked }) => checked)?.parentElement?.textContent;
  const meaning = () => document.querySelector('fieldset p:not([hidden])')?.textContent;

  it.each([
    ['direct', 'Directly', 'asks the store from the background'],
    ['tab', 'In a background tab', 'opens the product at amazon.com in a tab'],
    ['hand-over', 'I press it myself', 'opens the product at amazon.com in front of you'],
  ] as const)('is told (%s)', async (way, name, text) => {
    know([store({ way })]);
    open('/');
    await says('How to add');
    expect(radios()).toHaveLength(3);
    expect(chosen()).toBe(name);
    expect(meaning()).toContain(text);
  });

  it('is chosen for each store by itself', async () => {
    const [first, second] = [store(), store({ marketplace: 'amazon.de' })];
    know([first, second]);
    open('/');
    await says('amazon.de');
    expect(new Set(radios().map(({ name }) => name)).size).toBe(2);
    know([first, { ...second, way: 'hand-over' }]);
    radios().at(-1)?.click();
    expect(sent('stores/set-way')).toEqual([{ marketplace: 'amazon.de', way: 'hand-over' }]);
    await vi.waitFor(() =>
      expect(
        radios()
          .map(({ checked }) => checked)
          .slice(3),
      ).toEqual([false, false, true]),
    );
    expect(
      radios()
        .map(({ checked }) => checked)
        .slice(0, 3),
    ).toEqual([true, false, false]);
  });

  it('stays as it was when the background breaks', async () => {
    know([store()]);
    world.answers['stores/set-way'] = () => Promise.reject(new Error('gone'));
    open('/');
    await says('How to add');
    radios().at(1)?.click();
    await vi.waitFor(() => expect(chosen()).toBe('Directly'));
  });
});

describe('a store that rests', () => {
  it('says until when, and is added to directly again on demand', async () => {
    const restsUntil = Date.now() + 60_000;
    know([store({ restsUntil })]);
    open('/');
    await says('amazon.com asked for a check, so until ');
    expect(words()).toContain(timeOfDay(restsUntil));
    know([store()]);
    button('Add directly again').click();
    expect(sent('stores/link')).toEqual([{ marketplace: 'amazon.com' }]);
    await vi.waitFor(() => expect(words()).not.toContain('asked for a check'));
  });

  it('is not told of once that is over', async () => {
    know([store({ restsUntil: Date.now() - 1 })]);
    open('/');
    await says('How to add');
    expect(words()).not.toContain('asked for a check');
  });
});

describe('a store that the shopper is signed out of', () => {
  const wait = (marketplace: string) => report({ state: 'signed-out', marketplace });

  it('says how many items wait for it', async () => {
    const away = [
      store({ session: 'signed-out' }),
      store({ marketplace: 'amazon.de', session: 'signed-out' }),
    ];
    know(away, [wait('amazon.com'), wait('amazon.com'), wait('amazon.de'), report()]);
    open('/');
    await says('Signed out · 2 items wait');
    await says('Signed out · 1 item waits');
  });

  it('says nothing of it where none does', async () => {
    know([store({ session: 'signed-out' })], [report()]);
    open('/');
    await says('Signed out');
    expect(words()).not.toContain('wait');
  });
});

describe('links to other countries', () => {
  it('are listed, and taken there no longer after a click', async () => {
    world.answers['stores/substitutes'] = () => ({ substitutes: { 'amazon.com': 'amazon.co.uk' } });
    open('/');
    await says('Links to amazon.com are taken to amazon.co.uk');
    world.answers['stores/substitutes'] = () => ({ substitutes: {} });
    button('Remove').click();
    expect(sent('stores/end-substitute')).toEqual([{ from: 'amazon.com' }]);
    await vi.waitFor(() => expect(words()).not.toContain('Links to other countries'));
    expect(told()).toBe('Links to amazon.com are no longer taken elsewhere.');
    expect(document.activeElement?.textContent).toBe(told());
  });

  it('are not spoken of while there are none', async () => {
    open('/');
    await says('Link a store');
    expect(words()).not.toContain('Links to other countries');
  });
});

describe('general short links', () => {
  const origins = [...SHORTENER_ORIGINS];
  const follows = () => document.querySelector('[role="switch"]')?.getAttribute('aria-checked');
  const flip = () => document.querySelector<HTMLElement>('[role="switch"]')?.click();

  it('are followed once the shopper allowed it, asked within the click', async () => {
    open('/#privacy');
    await says('Follow general short links (bit.ly, tinyurl.com, …)');
    expect(words()).toContain('which link was followed');
    expect(follows()).toBe('false');
    const before = world.asked.length;
    flip();
    expect(world.asked.slice(before)).toEqual([{ name: 'permissions.request', body: { origins } }]);
    await vi.waitFor(() => expect(follows()).toBe('true'));
    flip();
    expect(sent('permissions.remove')).toEqual([{ origins }]);
    await vi.waitFor(() => expect(follows()).toBe('false'));
  });

  it('are not after a no', async () => {
    world.granted = false;
    open('/#privacy');
    await says('Follow general short links');
    flip();
    expect(sent('permissions.request')).toEqual([{ origins }]);
    await vi.waitFor(() => expect(follows()).toBe('false'));
  });

  it('follow what the browser says', async () => {
    open('/#privacy');
    await says('Follow general short links');
    await vi.waitFor(() => expect(world.listeners.size).toBeGreaterThan(1));
    world.shorteners = true;
    tell({ news: 'stores' });
    await vi.waitFor(() => expect(follows()).toBe('true'));
  });
});
