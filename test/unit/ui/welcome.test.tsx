// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Welcome } from '../../../src/welcome/Welcome.tsx';
import { resetWorld, sent, world } from './fakeBrowser.ts';
import { button, controls, leave, says, show, told, words } from './page.ts';

vi.mock('../../../src/platform.ts', async () => {
  const { browser } = await import('./fakeBrowser.ts');
  return { browser };
});

let consentedAt: number | null = null;

beforeEach(() => {
  resetWorld();
  consentedAt = null;
  world.answers['consent/get'] = () => ({ consentedAt });
  world.answers['consent/set'] = ({ given }) => {
    consentedAt = given ? 1_700_000_000_000 : null;
    return {};
  };
});
afterEach(leave);

it('says what is read, sent and kept, and what never happens, before anything is asked', async () => {
  show(<Welcome />);
  await says('What it reads');
  await says('your cart before and after');
  await says('What it sends, and to whom');
  await says('What it keeps');
  await says('What it never does');
  expect(world.asked.map(({ name }) => name)).toEqual(['consent/get']);
});

it('gives both answers the same look', async () => {
  show(<Welcome />);
  await says('Agree and start');
  expect(button('Agree and start').className).toBe(button('Not now').className);
});

it('starts after a yes, and leads to the stores', async () => {
  show(<Welcome />);
  await says('Agree and start');
  button('Agree and start').click();
  await says('Link your store');
  expect(sent('consent/set')).toEqual([{ given: true }]);
  await vi.waitFor(() => expect(told()).toContain('Link your store next'));
  button('Link your store').click();
  expect(sent('page/open')).toEqual([{ page: 'options' }]);
});

it('leaves everything asleep after a no', async () => {
  show(<Welcome />);
  await says('Not now');
  button('Not now').click();
  await vi.waitFor(() => expect(told()).toContain('stays asleep'));
  expect(sent('consent/set')).toEqual([]);
  expect(controls()).toContain('Agree and start');
});

it('shows that the shopper agreed, with the way out', async () => {
  consentedAt = 1_700_000_000_000;
  show(<Welcome />);
  await says('You agreed on November 14, 2023');
  button('Withdraw').click();
  await says('Agree and start');
  expect(sent('consent/set')).toEqual([{ given: false }]);
  expect(told()).toContain('Withdrawn');
});

it('offers practice only after a yes, before any store is linked', async () => {
  show(<Welcome />);
  await says('Agree and start');
  expect(words()).not.toContain('This is practice');
  button('Agree and start').click();
  await says('This is practice');
  expect(words()).toContain('nothing is sent');
  expect(words()).toContain('The cart is empty');
  expect(sent('stores/list')).toEqual([]);
});
