// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Options } from '../../../src/options/Options.tsx';
import { prefer, resetWorld, sent, world } from './fakeBrowser.ts';
import { button, controls, isOn, leave, says, show, switched } from './page.ts';

vi.mock('../../../src/platform.ts', async () => {
  const { browser } = await import('./fakeBrowser.ts');
  return { browser };
});

beforeEach(resetWorld);
afterEach(leave);

async function open(): Promise<void> {
  history.replaceState(null, '', '/#keyboard');
  show(<Options />);
  await says('Adds the product of the post that has the focus');
}

const keysOfAdding = () => document.querySelector('.keys tbody td + td')?.textContent;

const addWith = (shortcut?: string) => [
  { name: '_execute_action', shortcut: 'Alt+H' },
  { name: 'add-focused', ...(shortcut !== undefined && { shortcut }) },
];

it('shows the keys as the browser has them, each by itself', async () => {
  world.commands = addWith('Alt+Shift+H');
  await open();
  await vi.waitFor(() => expect(keysOfAdding()).toBe('AltShiftH'));
  expect(document.querySelectorAll('.keys tbody tr:first-child kbd')).toHaveLength(3);
});

it.each([[addWith()], [addWith('')], [[]], [undefined]])(
  'says that none are set where there are none: %j',
  async (commands) => {
    world.commands = commands;
    await open();
    expect(keysOfAdding()).toBe('Not set');
  },
);

it('looks again when the shopper comes back from the browser’s page', async () => {
  world.commands = addWith('');
  await open();
  world.commands = addWith('Alt+B');
  await vi.waitFor(() => {
    document.dispatchEvent(new Event('visibilitychange'));
    expect(keysOfAdding()).toBe('AltB');
  });
});

it.each([
  [true, 'commands.openShortcutSettings', {}],
  [false, 'tabs.create', { url: 'chrome://extensions/shortcuts' }],
] as const)(
  'opens the browser’s page for shortcuts (by a call: %s)',
  async (byCall, name, body) => {
    world.opensShortcuts = byCall;
    await open();
    await says('Change keys');
    button('Change keys').click();
    await vi.waitFor(() => expect(sent(name)).toEqual([body]));
  },
);

it('offers no change where the browser has no keys', async () => {
  await open();
  await says('Change keys');
  world.commands = undefined;
  await vi.waitFor(() => {
    document.dispatchEvent(new Event('visibilitychange'));
    expect(controls()).not.toContain('Change keys');
  });
});

it('switches the count on the toolbar button', async () => {
  prefer({ badge: true });
  await open();
  expect(isOn('Count on the toolbar button')).toBe(true);
  switched('Count on the toolbar button').click();
  await vi.waitFor(() => expect(isOn('Count on the toolbar button')).toBe(false));
  expect(sent('preferences/set')).toEqual([{ badge: false }]);
});
