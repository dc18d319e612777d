// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Figures } from '../../../src/model/figures.ts';
import { drawColumns, drawRows } from '../../../src/options/figures/chart.ts';
import { lastMonths } from '../../../src/options/figures/months.ts';
import { durationText, shareText } from '../../../src/options/figures/words.ts';
import { Options } from '../../../src/options/Options.tsx';
import { resetWorld, sent, tell, world } from './fakeBrowser.ts';
import { leave, says, show, words } from './page.ts';
import { usd } from './pricesamples.ts';

vi.mock('../../../src/platform.ts', async () => {
  const { browser } = await import('./fakeBrowser.ts');
  return { browser };
});

const tally = (name: string, added: number, bought: number) => ({
  ...{ name, added, bought },
  removed: 1,
  returned: 0,
});

const FIGURES: Figures = {
  total: tally('', 12, 5),
  authors: 2,
  byAuthor: [tally('gearnotes', 8, 4), tally('', 3, 0), tally('trailfeet', 1, 1)],
  bySite: [tally('x', 12, 5)],
  byStore: [tally('amazon.com', 12, 5)],
  byMonth: [tally('2026-09', 10, 2), tally('2026-11', 2, 3)],
  fromPostToAdd: { count: 12, median: 5_400_000 },
  fromAddToPurchase: { count: 5, median: 172_800_000 },
  savings: [{ count: 4, claimed: usd(4000), saved: usd(-150) }],
};

async function open(): Promise<void> {
  history.replaceState(null, '', '/#figures');
  show(<Options />);
  await vi.waitFor(() => expect(document.querySelector('h1')?.textContent).toBe('Figures'));
}

const table = (title: string): string[][] => {
  const card = [...document.querySelectorAll('.card')].find(
    (each) => each.querySelector('h2')?.textContent === title,
  );
  const rows = [...(card?.querySelectorAll('tr') ?? [])];
  return rows.map((row) => [...row.children].map(({ textContent }) => textContent ?? ''));
};

beforeEach(() => {
  resetWorld();
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(600);
});
afterEach(() => {
  leave();
  vi.restoreAllMocks();
});

describe('the figures', () => {
  it('are asked for once, and not again at every news', async () => {
    world.answers['ledger/figures'] = () => FIGURES;
    await open();
    await says('By month');
    tell({ news: 'stores' });
    await vi.waitFor(() => expect(sent('stores/list').length).toBeGreaterThan(1));
    expect(sent('ledger/figures')).toHaveLength(1);
  });

  it('say so while there is nothing to count, or no answer', async () => {
    await open();
    await says('Nothing to count yet.');
    leave();
    world.answers['ledger/figures'] = () => Promise.reject(new Error('broken'));
    await open();
    await says('Hashcart did not answer.');
  });

  it('stand in a table behind every plot', async () => {
    world.answers['ledger/figures'] = () => FIGURES;
    await open();
    await says('By month');
    expect(table('By author of the post')).toEqual([
      ['Author', 'Added', 'Bought', 'Removed', 'Returned', 'Bought of added'],
      ['@gearnotes', '8', '4', '1', '0', '50%'],
      ['No post', '3', '0', '1', '0', '0%'],
      ['@trailfeet', '1', '1', '1', '0', '100%'],
    ]);
    expect(table('By month').at(-1)).toEqual(['November 2026', '2', '3', '1', '0']);
    expect(table('By site').at(-1)?.[0]).toBe('X');
    expect(table('How long it takes').slice(1)).toEqual([
      ['From post to add', '1.5 hours', '12'],
      ['From add to purchase', '2 days', '5'],
    ]);
    expect(table('Claimed and really saved').at(-1)).toEqual(['USD', '4', '$40.00', '-$1.50']);
    const plots = document.querySelectorAll('[role="img"][aria-label]').length;
    expect(document.querySelectorAll('table')).toHaveLength(plots);
    expect(plots).toBe(6);
  });

  it('are drawn with the number of each bar', async () => {
    world.answers['ledger/figures'] = () => FIGURES;
    await open();
    await vi.waitFor(() => expect(document.querySelectorAll('.plot-place svg')).toHaveLength(6));
    const [months] = document.querySelectorAll('.plot-place svg');
    const drawn = [...(months?.querySelectorAll('text') ?? [])].map((each) => each.textContent);
    expect(drawn).toEqual(['10', 'Sep 26', '0', 'Oct 26', '2', 'Nov 26', '2', '0', '3']);
    expect(words()).toContain('The plot shows the latest months');
  });
});

describe('a plot', () => {
  const bars = {
    names: ['<b>one</b>', 'two'],
    series: [
      [8, 1],
      [4, 0],
    ],
    label: String,
  };
  const drawn = async (draw: typeof drawRows, frame: Parameters<typeof drawRows>[1]) => {
    const place = document.createElement('div');
    document.body.append(place);
    draw(place, frame, bars);
    await vi.waitFor(() => expect(place.querySelector('text')).not.toBeNull());
    return place;
  };

  it.each([drawRows, drawColumns])('is made without markup or styles from text', async (draw) => {
    const markup = vi.spyOn(Element.prototype, 'innerHTML', 'set');
    const place = await drawn(draw, { width: 600, isRightToLeft: false });
    expect(markup).not.toHaveBeenCalled();
    expect(place.querySelectorAll('[style], foreignObject, b')).toHaveLength(0);
    expect(place.querySelector('svg')?.getAttribute('viewBox')).toMatch(/^0 0 600 \d+$/);
    expect(place.textContent).toContain('<b>one</b>');
  });

  it('has its first name at the top, with the first series above the second', async () => {
    const place = await drawn(drawRows, { width: 600, isRightToLeft: false });
    const tops = [...place.querySelectorAll('rect')]
      .map((rect) => [Number(rect.getAttribute('y')), Number(rect.getAttribute('width'))] as const)
      .toSorted(([one], [other]) => one - other);
    // Nothing is drawn for none.
    expect(tops).toHaveLength(3);
    const [first = 0, second = 0, third = 0] = tops.map(([, width]) => width);
    expect(first / second).toBeCloseTo(2);
    expect(first / third).toBeCloseTo(8);
  });

  it('is read from the right where one reads so', async () => {
    const edges = async (isRightToLeft: boolean) => {
      const place = await drawn(drawRows, { width: 600, isRightToLeft });
      return [...place.querySelectorAll('rect')].map((rect) => {
        const x = Number(rect.getAttribute('x'));
        return [x, x + Number(rect.getAttribute('width'))];
      });
    };
    const mirrored = (await edges(false)).map(([left = 0, right = 0]) => [600 - right, 600 - left]);
    expect(await edges(true)).toEqual(mirrored);
  });
});

describe('months', () => {
  it('have no gap, and begin with the first of them', () => {
    const known = [tally('2025-11', 1, 0), tally('2026-02', 2, 1)];
    expect(lastMonths(known, 12).map(({ name, added }) => [name, added])).toEqual([
      ['2025-11', 1],
      ['2025-12', 0],
      ['2026-01', 0],
      ['2026-02', 2],
    ]);
    expect(lastMonths(known, 2).map(({ name }) => name)).toEqual(['2026-01', '2026-02']);
    expect(lastMonths([], 12)).toEqual([]);
  });
});

it.each([
  [0, '0 seconds'],
  [1500, '1.5 seconds'],
  [90_000, '1.5 minutes'],
  [3_600_000, '1 hour'],
  [864_000_000, '10 days'],
])('%i milliseconds are %s', (milliseconds, text) => {
  expect(durationText(milliseconds)).toBe(text);
});

it('tells no share of nothing', () =>
  expect([shareText(0, 0), shareText(1, 3)]).toEqual(['–', '33%']));
