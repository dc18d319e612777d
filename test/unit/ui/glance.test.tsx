// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Report } from '../../../src/model/report.ts';
import { Popup } from '../../../src/popup/Popup.tsx';
import { know, resetWorld, sent, tell, world } from './fakeBrowser.ts';
import { later, leave, says, show, words } from './page.ts';
import { report, store } from './samples.ts';

vi.mock('../../../src/platform.ts', async () => {
  const { browser } = await import('./fakeBrowser.ts');
  return { browser };
});

beforeEach(resetWorld);
afterEach(leave);

const things = (count: number): Report[] =>
  Array.from({ length: count }, (_, at) =>
    report({ title: `Thing ${at}`, createdAt: Date.now() - at }),
  );

it('shows what is seen at once, then the rest of the list', async () => {
  const all = things(20);
  const { answer, give } = later<{ reports: Report[] }>();
  know([store()]);
  world.answers['journal/recent'] = ({ most }) => (most ? { reports: all.slice(0, most) } : answer);
  show(<Popup />);
  await says('Thing 11');
  expect(words()).not.toContain('Thing 12');
  give({ reports: all });
  await says('Thing 19');
  expect(sent('journal/recent')).toEqual([{ most: 12 }, {}]);
});

it('looks into the carts once, and shows what that found', async () => {
  const all = things(20);
  know([store({ reads: { cart: true, orders: false, checkout: false } })]);
  world.answers['journal/recent'] = ({ most }) => ({ reports: all.slice(0, most) });
  const { answer, give } = later<Record<string, never>>();
  world.answers['ledger/look'] = () => answer;
  show(<Popup />);
  await says('Thing 19');
  all[0] = report({ title: 'Cheaper now', createdAt: Date.now() });
  give({});
  await says('Cheaper now');
  expect(sent('ledger/look')).toHaveLength(1);
});

it('asks once where all is seen at once, and for more once there is more', async () => {
  let all = things(11);
  know([store()]);
  world.answers['journal/recent'] = ({ most }) => ({ reports: all.slice(0, most) });
  show(<Popup />);
  await says('Thing 10');
  // The look into carts comes when the rest would.
  await vi.waitFor(() => expect(sent('ledger/look')).toHaveLength(1));
  expect(sent('journal/recent')).toEqual([{ most: 12 }]);
  all = things(14);
  tell({ news: 'stores' });
  await says('Thing 13');
});
