// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Options } from '../../../src/options/Options.tsx';
import { prefer, resetWorld, sent } from './fakeBrowser.ts';
import { isOn, leave, says, show, switched } from './page.ts';

vi.mock('../../../src/platform.ts', async () => {
  const { browser } = await import('./fakeBrowser.ts');
  return { browser };
});

const TITLE = 'Remove affiliate tags from links';

beforeEach(resetWorld);
afterEach(leave);

it.each([false, true])('switches tags from %s', async (strips) => {
  prefer({ stripsTags: strips });
  history.replaceState(null, '', '/#privacy');
  show(<Options />);
  await says('never adds or changes one');
  expect(isOn(TITLE)).toBe(strips);
  switched(TITLE).click();
  await vi.waitFor(() => expect(isOn(TITLE)).toBe(!strips));
  expect(sent('preferences/set')).toEqual([{ stripsTags: !strips }]);
});
