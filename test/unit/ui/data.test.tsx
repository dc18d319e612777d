// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Options } from '../../../src/options/Options.tsx';
import { resetWorld, sent, world } from './fakeBrowser.ts';
import { fill, labelled } from './labelled.ts';
import { button, controls, leave, says, show } from './page.ts';
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

const submit = (name: string) => labelled(name).form?.requestSubmit();
describe('what is kept', () => {
  it('is counted', async () => {
    world.answers['journal/size'] = () => ({ requests: 12_345, observations: 1_000_000 });
    await open();
    await says('Items: 12,345 · prices seen: 1,000,000');
  });

  it('is listed, each item with what became of it and where it came from', async () => {
    world.answers['journal/find'] = () => ({
      reports: [
        report({ title: 'Lamp', fate: 'bought' }),
        report({ title: 'Chair', state: 'unavailable', fate: undefined }),
        report({ title: 'Desk', state: 'waiting', post: undefined }),
      ],
    });
    await open();
    await says('Found: 3');
    const rows = [...document.querySelectorAll('.found li')].map(({ textContent }) => textContent);
    expect(rows[0]).toMatch(/Lamp.*Bought · amazon\.com · .*@gearnotes/);
    expect(rows[1]).toMatch(/Chair.*Not available right now/);
    expect(rows[2]).not.toContain('@');
    // What is still to be done for cannot be forgotten.
    expect(controls().filter((name) => name.startsWith('Forget… '))).toEqual([
      'Forget… Lamp',
      'Forget… Chair',
    ]);
  });

  it('is searched by all that is entered', async () => {
    await open();
    await says('Nothing yet');
    fill('Title, author, store or product number', ' lamp ');
    fill('Store', 'amazon.de');
    fill('What became of it', 'bought');
    fill('Post by', '@GearNotes');
    fill('From', '2026-11-01');
    fill('To', '2026-11-02');
    submit('From');
    await says('Nothing fits');
    expect(sent('journal/find').at(-1)).toEqual({
      words: 'lamp',
      marketplace: 'amazon.de',
      fate: 'bought',
      author: 'GearNotes',
      from: new Date(2026, 10, 1).getTime(),
      to: new Date(2026, 10, 3).getTime() - 1,
    });
  });

  it('is not searched by what can be no author', async () => {
    await open();
    await says('Nothing yet');
    const before = sent('journal/find').length;
    fill('Post by', 'not an author');
    submit('From');
    await says('Enter a name like @name');
    expect(labelled('Post by').getAttribute('aria-invalid')).toBe('true');
    expect(sent('journal/find')).toHaveLength(before);
  });

  it('is read page by page, and further back than one answer looks', async () => {
    world.answers['journal/find'] = ({ after }) => {
      if (after === 'a') return { reports: [], next: 'b', searchedTo: 1_700_000_000_000 };
      if (after === 'b') return { reports: [report({ title: 'Third' })] };
      return { reports: [report({ title: 'First' }), report({ title: 'Second' })], next: 'a' };
    };
    await open();
    await says('The newest: 2');
    button('Show more').click();
    await says('Searched back to November 14, 2023 so far');
    button('Look further back').click();
    await says('Found: 3');
    expect([...document.querySelectorAll('.found bdi:first-child')].length).toBeGreaterThan(2);
    expect(controls()).not.toContain('Look further back');
  });
});

describe('what the shopper says of an item', () => {
  it.each([
    ['in-cart', 'I bought it', 'bought'],
    ['saved', 'I bought it', 'bought'],
    ['bought', 'I returned it', 'returned'],
    ['bought', 'Not bought', 'in-cart'],
    ['returned', 'Not returned', 'bought'],
  ] as const)('that is %s: %s', async (fate, label, as) => {
    const item = report({ fate });
    world.answers['journal/find'] = () => ({ reports: [item] });
    world.answers['ledger/mark'] = () => ({ report: { ...item, fate: 'removed' } });
    await open();
    await vi.waitFor(() => button(`${label}: A small speaker`).click());
    await says('Removed');
    expect(sent('ledger/mark')).toEqual([{ key: item.key, as }]);
  });
});
