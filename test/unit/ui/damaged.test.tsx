// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Options } from '../../../src/options/Options.tsx';
import { PasteBox } from '../../../src/popup/PasteBox.tsx';
import { resetWorld, sent, world } from './fakeBrowser.ts';
import { button, leave, says, show, words } from './page.ts';
import { report } from './samples.ts';

vi.mock('../../../src/platform.ts', async () => {
  const { browser } = await import('./fakeBrowser.ts');
  return { browser };
});

beforeEach(resetWorld);
afterEach(leave);

it('tells how many entries of the list could not be read, until they are discarded', async () => {
  let damaged = 3;
  world.answers['health/get'] = () => ({ damaged });
  world.answers['health/discard-damaged'] = () => {
    damaged = 0;
    return {};
  };
  history.replaceState(null, '', '/#privacy');
  show(<Options />);
  await says('set aside: 3');
  button('Discard them').click();
  await vi.waitFor(() => expect(words()).not.toContain('set aside'));
  expect(sent('health/discard-damaged')).toEqual([{}]);
});

it('tells at the paste box what could not be kept: the list will not show it', async () => {
  world.answers['cart/add'] = ({ key }) => report({ key, state: 'failed', detail: 'not-kept' });
  show(<PasteBox wanted={false} />);
  const box = document.querySelector('input');
  if (!box) throw new Error('there is no box');
  box.value = 'https://www.amazon.com/dp/B0BFC7WQ6R';
  box.form?.requestSubmit();
  await says('no room');
});
