// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Profiles } from '../../../src/model/profiles.ts';
import { storesOf } from '../../../src/model/profilestores.ts';
import { Options } from '../../../src/options/Options.tsx';
import { handleIn } from '../../../src/options/profileChanges.ts';
import { know, prefer, resetWorld, sent } from './fakeBrowser.ts';
import { button, controls, enter, leave, says, show, told, words } from './page.ts';
import { store } from './samples.ts';

vi.mock('../../../src/platform.ts', async () => {
  const { browser } = await import('./fakeBrowser.ts');
  return { browser };
});

beforeEach(resetWorld);
afterEach(leave);

interface Given extends Partial<Profiles> {
  readonly seen?: string[];
}

async function open({ seen = [], stores = {}, others = 'none' }: Given): Promise<void> {
  know([store(), store({ marketplace: 'amazon.de' })]);
  prefer({ seen, profiles: { stores, others } });
  history.replaceState(null, '', '/#profiles');
  show(<Options />);
  await says('uses only the stores of the profile');
}

/** The box of a store in the row of a profile. */
function box(handle: string, store: string): HTMLInputElement {
  const labels = document.querySelectorAll(`[aria-label="Stores of @${handle}"] label`);
  const label = [...labels].find(({ textContent }) => textContent?.startsWith(store));
  const found = label?.querySelector('input');
  if (!found) throw new Error(`no box of ${store} for ${handle}`);
  return found;
}

const ticked = (handle: string): string[] =>
  [...document.querySelectorAll(`[aria-label="Stores of @${handle}"] label`)]
    .filter((label) => label.querySelector('input')?.checked)
    .map(({ textContent }) => textContent ?? '');

const changes = () => sent('preferences/set');

it('says what to do where no profile was seen', async () => {
  await open({});
  expect(words()).toContain('No profile seen yet');
  expect(words()).not.toContain('Everyone else');
});

it('lets every profile use any store until one is chosen for', async () => {
  await open({ seen: ['alice', 'bob'] });
  expect([...document.querySelectorAll('.rows h2')].map((each) => each.textContent)).toEqual([
    '@bob',
    '@alice',
  ]);
  expect(words()).toContain('Any linked store');
  expect(ticked('alice')).toEqual(['amazon.com', 'amazon.de']);
});

it('keeps a profile to the stores that are ticked', async () => {
  await open({ seen: ['alice', 'bob'] });
  box('alice', 'amazon.de').click();
  await says('Only the stores that are ticked');
  expect(changes()).toEqual([{ profiles: { stores: { alice: ['amazon.com'] }, others: 'none' } }]);
  expect(ticked('bob')).toEqual([]);
  expect(words()).toContain('No store until you choose one');
});

it('ticks a store for a profile that had none', async () => {
  await open({ seen: ['bob'], stores: { alice: ['amazon.com'] } });
  box('bob', 'amazon.de').click();
  await vi.waitFor(() => expect(ticked('bob')).toEqual(['amazon.de']));
  expect(changes()).toEqual([
    {
      profiles: { stores: { alice: ['amazon.com'], bob: ['amazon.de'] }, others: 'none' },
    },
  ]);
});

it('keeps a profile to the stores there are now', async () => {
  await open({ seen: ['alice'] });
  button('Only these stores').click();
  await says('Everyone else');
  expect(told()).toBe('@alice keeps to the stores below.');
  expect(document.activeElement?.getAttribute('role')).toBe('status');
  expect(changes()).toEqual([
    { profiles: { stores: { alice: ['amazon.com', 'amazon.de'] }, others: 'none' } },
  ]);
});

it('shows a store that is no longer linked, so that it can be unticked', async () => {
  await open({ stores: { alice: ['amazon.fr', 'amazon.com'] } });
  expect(ticked('alice')).toEqual(['amazon.com', 'amazon.frno longer linked']);
  box('alice', 'amazon.fr').click();
  await vi.waitFor(() => expect(words()).not.toContain('amazon.fr'));
  expect(changes()).toEqual([{ profiles: { stores: { alice: ['amazon.com'] }, others: 'none' } }]);
});

it('frees a profile again', async () => {
  await open({ seen: ['alice'], stores: { alice: [] } });
  expect(words()).toContain('No store');
  button('Use any store again').click();
  await says('Nothing is chosen for @alice any more.');
  expect(document.activeElement?.getAttribute('role')).toBe('status');
  await vi.waitFor(() => expect(words()).not.toContain('Everyone else'));
  expect(changes()).toEqual([{ profiles: { stores: {}, others: 'none' } }]);
});

it('does not promise any store where others have none', async () => {
  await open({ stores: { alice: [], bob: [] } });
  expect(controls()).toContain('As everyone else');
  expect(controls()).not.toContain('Use any store again');
});

it('chooses for everyone else', async () => {
  await open({ seen: ['bob'], stores: { alice: ['amazon.com'] } });
  expect(ticked('bob')).toEqual([]);
  const radio = [...document.querySelectorAll('label')].find(
    ({ textContent }) => textContent === 'Any linked store',
  );
  radio?.querySelector('input')?.click();
  await vi.waitFor(() => expect(ticked('bob')).toEqual(['amazon.com', 'amazon.de']));
  expect(changes()).toEqual([{ profiles: { stores: { alice: ['amazon.com'] }, others: 'any' } }]);
});

it('takes a handle that is typed in, and says what is none', async () => {
  await open({ seen: ['bob'] });
  const type = (typed: string): void => {
    enter('Handle of a profile on X', typed, 'insertText');
    button('Add').click();
  };
  type('not a handle');
  await says('Look it up on X');
  type('@BOB');
  await says('in the list already');
  type('@Alice');
  await says('@alice');
  expect(changes()).toEqual([
    { profiles: { stores: { alice: ['amazon.com', 'amazon.de'] }, others: 'none' } },
  ]);
});

it.each([
  [' @Alice_1 ', 'alice_1'],
  ['＠bob', 'bob'],
  ['x.com/bob', undefined],
  ['a'.repeat(21), undefined],
  ['@', undefined],
])('reads "%s" as the handle %s', (typed, handle) => {
  expect(handleIn(typed)).toBe(handle);
});

it('knows a profile by its own entry alone, whatever it is called', () => {
  expect(storesOf({ stores: { alice: [] }, others: 'any' }, 'constructor')).toBe('any');
  expect(
    storesOf({ stores: { constructor: ['amazon.de'] }, others: 'any' }, 'constructor'),
  ).toEqual(['amazon.de']);
});
