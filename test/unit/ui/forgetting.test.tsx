// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Options } from '../../../src/options/Options.tsx';
import { prefer, resetWorld, sent, world } from './fakeBrowser.ts';
import { fill, labelled, section } from './labelled.ts';
import { button, leave, says, show, told, words } from './page.ts';
import { report } from './samples.ts';

vi.mock('../../../src/platform.ts', async () => {
  const { browser } = await import('./fakeBrowser.ts');
  return { browser };
});

beforeEach(resetWorld);
afterEach(leave);

async function open(): Promise<void> {
  history.replaceState(null, '', '/#data');
  show(<Options />);
  await says('Find an item');
}

const dialog = () => document.querySelector('dialog');
const inDialog = (name: string) =>
  [...(dialog()?.querySelectorAll('button') ?? [])].find(({ textContent }) => textContent === name);

describe('forgetting', () => {
  beforeEach(() => {
    world.answers['journal/find'] = () => ({ reports: [report({ title: 'Lamp' })] });
    world.answers['journal/size'] = ({ of }) => {
      if (of?.by === 'item') return { requests: 1, observations: 3 };
      if (of?.by === 'author') return { requests: 20, observations: 60 };
      return { requests: 100, observations: 300 };
    };
  });

  it('asks first, says how much, and offers what belongs to an item', async () => {
    await open();
    await says('Lamp');
    button('Forget… Lamp').click();
    await says('That is: items 1, prices seen 3');
    const choices = [...(dialog()?.querySelectorAll('label') ?? [])].map(
      (label) => label.textContent,
    );
    expect(choices).toEqual([
      'Only Lamp',
      'All from this post by @gearnotes',
      'All from posts by @gearnotes',
      'All at amazon.com',
    ]);
    labelled('All from posts by @gearnotes').click();
    await says('That is: items 20, prices seen 60');
    inDialog('Keep it')?.click();
    await vi.waitFor(() => expect(dialog()).toBeNull());
    expect(sent('journal/forget')).toEqual([]);
  });

  it('asks the background until all of it is gone, and tells how much that was', async () => {
    const answers = [
      { requests: 15, observations: 40, more: true as const },
      { requests: 5, observations: 20 },
    ];
    world.answers['journal/forget'] = () => answers.shift() ?? { requests: 0, observations: 0 };
    await open();
    await says('Lamp');
    const before = sent('journal/find').length;
    button('Forget… Lamp').click();
    await says('Only Lamp');
    labelled('All from posts by @gearnotes').click();
    await says('items 20');
    world.answers['journal/find'] = () => ({ reports: [] });
    inDialog('Forget')?.click();
    await vi.waitFor(() => expect(told()).toContain('Forgotten: items 20, prices 60.'));
    const what = { by: 'author', author: 'gearnotes' };
    expect(sent('journal/forget')).toEqual([what, what]);
    await says('Nothing yet');
    expect(sent('journal/find').length).toBeGreaterThan(before);
    expect(document.activeElement?.textContent).toContain('Forgotten');
  });

  it.each<[string, (within: ParentNode) => void, object, string]>([
    [
      'All from an author',
      (within) => fill('Post by', '@other', within),
      { by: 'author', author: 'other' },
      'All from posts by @other',
    ],
    [
      'All at a store',
      (within) => fill('Store', 'amazon.de', within),
      { by: 'store', marketplace: 'amazon.de' },
      'All at amazon.de',
    ],
    [
      'All of a time',
      (within) => fill('To', '2026-01-31', within),
      { by: 'time', to: new Date(2026, 1, 1).getTime() - 1 },
      'All up to January 31, 2026',
    ],
    ['Everything', () => undefined, { by: 'everything' }, 'Everything'],
  ])('much at once: %s', async (name, enter, what, title) => {
    await open();
    const by = [...document.querySelectorAll('option')].find(
      ({ textContent }) => textContent === name,
    );
    fill('What to forget', by?.value ?? '');
    await vi.waitFor(() => expect(by?.selected).toBe(true));
    enter(section('Forget much at once'));
    labelled('What to forget').form?.requestSubmit();
    await vi.waitFor(() => expect(dialog()?.textContent).toContain(title));
    await says('That is: items');
    inDialog('Forget')?.click();
    await vi.waitFor(() => expect(sent('journal/forget')).toEqual([what]));
  });

  it('much at once wants to know what', async () => {
    await open();
    labelled('What to forget').form?.requestSubmit();
    await says('Enter a name like @name');
    fill('What to forget', 'store');
    await vi.waitFor(() => expect(words()).not.toContain('Enter a name'));
    labelled('What to forget').form?.requestSubmit();
    await says('Choose a store first');
    fill('What to forget', 'time');
    await vi.waitFor(() => expect(words()).not.toContain('Choose a store first'));
    labelled('What to forget').form?.requestSubmit();
    await says('at least one of the two days');
    expect(dialog()).toBeNull();
  });

  it('says so when it breaks', async () => {
    world.answers['journal/forget'] = () => Promise.reject(new Error('broken'));
    await open();
    await says('Lamp');
    button('Forget… Lamp').click();
    await says('items 1,');
    inDialog('Forget')?.click();
    await vi.waitFor(() => expect(told()).toContain('did not answer'));
  });
});

describe('how long it is kept', () => {
  const chosen = () =>
    [...document.querySelectorAll<HTMLInputElement>('.segments input')].find(
      ({ checked }) => checked,
    )?.parentElement?.textContent;

  it('is chosen, and changed at once where nothing is older', async () => {
    prefer({});
    await open();
    expect(chosen()).toBe('Forever');
    labelled('90 days').click();
    await vi.waitFor(() => expect(sent('preferences/set')).toEqual([{ keepsDays: 90 }]));
    await vi.waitFor(() => expect(chosen()).toBe('90 days'));
    expect(dialog()).toBeNull();
    labelled('Forever').click();
    await vi.waitFor(() => expect(sent('preferences/set')).toHaveLength(2));
    expect(sent('preferences/set').at(-1)).toEqual({ keepsDays: null });
  });

  it('asks before it forgets what is older, and forgets that at once', async () => {
    prefer({});
    world.answers['journal/size'] = () => ({ requests: 7, observations: 9 });
    await open();
    labelled('30 days').click();
    await says('All that is older than 30 days');
    await says('items 7');
    inDialog('Keep it')?.click();
    await vi.waitFor(() => expect(dialog()).toBeNull());
    expect(sent('preferences/set')).toEqual([]);
    expect(chosen()).toBe('Forever');
    labelled('30 days').click();
    await says('items 7');
    inDialog('Forget')?.click();
    await vi.waitFor(() => expect(sent('journal/forget')).toHaveLength(1));
    expect(sent('preferences/set')).toEqual([{ keepsDays: 30 }]);
    expect(sent('journal/forget')).toEqual([{ by: 'time', to: expect.any(Number) }]);
    await vi.waitFor(() => expect(chosen()).toBe('30 days'));
  });
});
