// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Options } from '../../../src/options/Options.tsx';
import { resetWorld, sent, world } from './fakeBrowser.ts';
import { isOn, leave, says, show, switched, words } from './page.ts';

vi.mock('../../../src/platform.ts', async () => {
  const { browser } = await import('./fakeBrowser.ts');
  return { browser };
});

beforeEach(resetWorld);
afterEach(leave);

const TITLE = 'Settings follow you';

async function open(state: object = {}): Promise<void> {
  let on = true;
  world.answers['follow/get'] = () => ({ on, tooLarge: [], ...state });
  world.answers['follow/set'] = (wanted) => {
    on = wanted.on;
    return {};
  };
  history.replaceState(null, '', '/#privacy');
  show(<Options />);
  await says(TITLE);
}

it('is on, and can be switched off', async () => {
  await open();
  expect(isOn(TITLE)).toBe(true);
  expect(words()).toContain('Linked stores, what you agreed to, what you added');
  switched(TITLE).click();
  await vi.waitFor(() => expect(isOn(TITLE)).toBe(false));
  expect(sent('follow/set')).toEqual([{ on: false }]);
});

it.each<[object, string]>([
  [{ trouble: 'unavailable' }, 'This browser carries no settings'],
  [{ trouble: 'newer' }, 'a newer Hashcart on another computer'],
  [{ tooLarge: ['maps', 'profiles'] }, 'Too large to follow you, so it stays here:'],
])('says what stands in the way: %j', async (state, told) => {
  await open(state);
  expect(words()).toContain(told);
  switched(TITLE).click();
  await vi.waitFor(() => expect(words()).not.toContain(told));
});
