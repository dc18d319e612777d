// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Popup } from '../../../src/popup/Popup.tsx';
import { know, resetWorld, world } from './fakeBrowser.ts';
import { field, leave, says, show, words } from './page.ts';
import { store } from './samples.ts';

vi.mock('../../../src/platform.ts', async () => {
  const { browser } = await import('./fakeBrowser.ts');
  return { browser };
});

beforeEach(resetWorld);
afterEach(leave);

describe('when posts on X can not be read', () => {
  const BLIND = { damaged: 0, blindSince: new Date(2026, 10, 20, 12).getTime() };

  it.each([[[]], [[store()]]])(
    'says since when, and offers to paste (stores: %j)',
    async (stores) => {
      world.answers['health/get'] = () => BLIND;
      know(stores, []);
      show(<Popup />);
      await says('Hashcart cannot read posts on X since November 20, 2026. Paste a link instead.');
      await vi.waitFor(() => expect(document.activeElement).toBe(field('Paste a product link')));
    },
  );

  it('leaves the focus alone while they can', async () => {
    know([store()], []);
    show(<Popup />);
    await says('Nothing added yet');
    expect(words()).not.toContain('cannot read');
    expect(document.activeElement).toBe(document.body);
  });
});
