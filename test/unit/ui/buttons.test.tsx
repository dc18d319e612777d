// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Mutes } from '../../../src/model/mutes.ts';
import { NO_MUTES } from '../../../src/model/mutes.ts';
import { MOST_MUTES, withAuthor, withStore } from '../../../src/model/muting.ts';
import { Options } from '../../../src/options/Options.tsx';
import { prefer, resetWorld, sent, world } from './fakeBrowser.ts';
import {
  button,
  controls,
  enter,
  field,
  isOn,
  leave,
  says,
  show,
  switched,
  told,
  words,
} from './page.ts';

vi.mock('../../../src/platform.ts', async () => {
  const { browser } = await import('./fakeBrowser.ts');
  return { browser };
});

beforeEach(resetWorld);
afterEach(leave);

async function open(mutes: Mutes = NO_MUTES): Promise<void> {
  let now = mutes;
  prefer({ mutes });
  const get = world.answers['preferences/get'];
  world.answers['preferences/get'] = async (body) => ({ ...(await get(body)), mutes: now });
  world.answers['mutes/author'] = ({ site, handle, on }) => {
    const next = withAuthor(now, site, handle, on);
    now = next ?? now;
    return { done: next !== undefined };
  };
  world.answers['mutes/store'] = ({ marketplace, on }) => {
    const next = withStore(now, marketplace, on);
    now = next ?? now;
    return { done: next !== undefined };
  };
  history.replaceState(null, '', '/#buttons');
  show(<Options />);
  await says('Muted authors on X');
}

function choice(name: string): HTMLInputElement {
  const labels = [...document.querySelectorAll('.segments label')];
  const found = labels.find(({ textContent }) => textContent === name)?.querySelector('input');
  if (!found) throw new Error(`no choice ${name}`);
  return found;
}

/** Waits until the meaning of a choice is shown. */
const means = (text: string): Promise<void> =>
  vi.waitFor(() => {
    const shown = [...document.querySelectorAll('fieldset .hint:not([hidden])')];
    expect(shown.map((each) => each.textContent).join()).toContain(text);
  });

function addAuthor(typed: string): void {
  enter('Name of an author', typed, 'insertText');
  field('Name of an author').form?.requestSubmit();
}

describe('the buttons of a site', () => {
  it('stand below the post with words, until something else is chosen', async () => {
    await open();
    expect(
      [choice('Below the post'), choice('Icon and words')].map((each) => each.checked),
    ).toEqual([true, true]);
    choice('Only on hover or focus of the post').click();
    await means('It shows while the mouse');
    choice('Icon alone').click();
    await means('The mark. Words stand');
    expect(sent('preferences/set')).toEqual([
      { buttons: { x: { on: true, stands: 'quiet', shows: 'words' } } },
      { buttons: { x: { on: true, stands: 'quiet', shows: 'icon' } } },
    ]);
  });

  it('can be off: then there is nothing to choose', async () => {
    await open();
    switched('Buttons beside posts').click();
    await vi.waitFor(() => expect(isOn('Buttons beside posts')).toBe(false));
    expect(document.querySelector('.segments')).toBeNull();
    expect(sent('preferences/set')).toEqual([
      { buttons: { x: { on: false, stands: 'always', shows: 'words' } } },
    ]);
  });
});

describe('mutes', () => {
  it('of an author are added by hand, and taken off again', async () => {
    await open();
    addAuthor(' @GearNotes ');
    await vi.waitFor(() => expect(told()).toBe('@gearnotes is muted.'));
    await vi.waitFor(() => expect(controls()).toContain('Unmute @gearnotes'));
    addAuthor('gearnotes');
    await says('That one is muted already.');
    button('Unmute @gearnotes').click();
    await vi.waitFor(() => expect(told()).toBe('@gearnotes is no longer muted.'));
    expect(document.activeElement?.getAttribute('role')).toBe('status');
    await vi.waitFor(() => expect(controls()).not.toContain('Unmute @gearnotes'));
    expect(sent('mutes/author')).toEqual([
      { site: 'x', handle: 'gearnotes', on: true },
      { site: 'x', handle: 'gearnotes', on: false },
    ]);
  });

  it('take no name that is none, and no more than there is room for', async () => {
    const x = Array.from({ length: MOST_MUTES }, (_, place) => `name_${place}`);
    await open({ authors: { x }, stores: [] });
    addAuthor('not a name');
    await says('A handle has letters');
    addAuthor('one_more');
    await says('No more mutes than 500');
    expect(sent('mutes/author')).toEqual([]);
  });

  it('of a store are chosen from the list of stores', async () => {
    await open();
    const select = document.querySelector('select');
    if (select) select.value = 'amazon.de';
    select?.dispatchEvent(new Event('change', { bubbles: true }));
    await vi.waitFor(() => expect(select?.value).toBe('amazon.de'));
    [...document.querySelectorAll('button')]
      .findLast((each) => each.textContent === 'Add')
      ?.click();
    await vi.waitFor(() => expect(told()).toBe('amazon.de is muted.'));
    await vi.waitFor(() => expect(controls()).toContain('Unmute amazon.de'));
    expect([...document.querySelectorAll('option')].map(({ value }) => value)).toEqual([
      'amazon.com',
      'amazon.co.uk',
    ]);
    expect(sent('mutes/store')).toEqual([{ marketplace: 'amazon.de', on: true }]);
  });

  it('say so where the background gives no answer', async () => {
    await open();
    world.answers['mutes/author'] = () => Promise.reject(new Error('gone'));
    addAuthor('gearnotes');
    await vi.waitFor(() => expect(told()).toContain('Hashcart did not answer'));
    expect(words()).not.toContain('@gearnotes');
  });
});
