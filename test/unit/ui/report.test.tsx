// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Options } from '../../../src/options/Options.tsx';
import { resetWorld, world } from './fakeBrowser.ts';
import { button, controls, leave, says, show, told } from './page.ts';

vi.mock('../../../src/platform.ts', async () => {
  const { browser } = await import('./fakeBrowser.ts');
  return { browser };
});

const copied = vi.fn(async (_: string) => undefined);

beforeEach(async () => {
  resetWorld();
  copied.mockClear();
  vi.stubGlobal('navigator', {
    userAgent: 'Mozilla/5.0 (X11) AppleWebKit/537.36 Chrome/156.0.0.0 Safari/537.36 Edg/156.0.1.0',
    clipboard: { writeText: copied },
  });
  const counts = { hashtags: 1, profiles: 0, substitutes: 0, items: 3, prices: 4 };
  world.answers['diagnosis/get'] = () => ({
    agreed: true,
    blind: false,
    stores: [],
    buttons: [],
    switches: {
      hashtags: true,
      'tell-them': false,
      badge: true,
      'strip-tags': false,
      notify: false,
      follow: true,
      'short-links': false,
    },
    keepsDays: null,
    counts: {
      ...counts,
      'price-figures': 0,
      'muted-authors': 0,
      'muted-stores': 0,
      unfinished: 0,
      damaged: 0,
    },
    outcomes: [{ word: 'added', count: 3 }],
    answers: [],
  });
  history.replaceState(null, '', '/#about');
  show(<Options />);
  await says('When something does not work');
});

afterEach(() => {
  leave();
  vi.unstubAllGlobals();
});

const shown = () => document.querySelector('textarea')?.value ?? '';

it('is shown first, and copied then', async () => {
  button('Copy a report…').click();
  await vi.waitFor(() => expect(shown()).toContain('Latest outcomes: added 3'));
  expect(shown()).toMatch(/^Hashcart 1\.2\.3\nBrowser: Edg 156\.0\.1\.0\nPlatform: linux x86-64\n/);
  expect(copied).not.toHaveBeenCalled();
  button('Copy it').click();
  await vi.waitFor(() => expect(told()).toBe('Copied. Nothing was sent.'));
  expect(copied).toHaveBeenCalledExactlyOnceWith(shown());
});

it('can be copied by hand where the browser does not let it be', async () => {
  copied.mockRejectedValueOnce(new Error('not allowed'));
  button('Copy a report…').click();
  await vi.waitFor(() => expect(controls()).toContain('Copy it'));
  button('Copy it').click();
  await vi.waitFor(() => expect(told()).toContain('Select the text'));
});

it('says so where the background gives no answer', async () => {
  world.answers['diagnosis/get'] = () => Promise.reject(new Error('gone'));
  button('Copy a report…').click();
  await vi.waitFor(() => expect(told()).toContain('Hashcart did not answer'));
  expect(shown()).toBe('');
});
