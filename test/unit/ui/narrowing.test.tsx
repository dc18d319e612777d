// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Report } from '../../../src/model/report.ts';
import { Popup } from '../../../src/popup/Popup.tsx';
import { know, resetWorld, sent, tell, world } from './fakeBrowser.ts';
import { button, controls, enter, field, leave, says, show, words } from './page.ts';
import { report, store } from './samples.ts';

vi.mock('../../../src/platform.ts', async () => {
  const { browser } = await import('./fakeBrowser.ts');
  return { browser };
});

const GERMAN = store({ marketplace: 'amazon.de' });
const WORDS = 'Title, author, store or product number';

async function open(reports: readonly Report[] = [report()]): Promise<void> {
  know([store(), GERMAN], reports);
  show(<Popup />);
  await says('A small speaker');
}

function press(key: string, on: Element = document.body): KeyboardEvent {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
  on.dispatchEvent(event);
  return event;
}

const chip = (name: string) =>
  [...document.querySelectorAll('.chips label')].find(({ textContent }) => textContent === name)
    ?.firstElementChild;

async function choose(name: string): Promise<void> {
  const radio = chip(name);
  if (!(radio instanceof HTMLInputElement)) throw new Error(`no chip ${name}`);
  radio.click();
  await vi.waitFor(() => expect(sent('journal/find')).not.toEqual([]));
}

beforeEach(resetWorld);
afterEach(leave);

describe('the search', () => {
  it('looks through all that was ever asked for', async () => {
    world.answers['journal/find'] = () => ({ reports: [report({ title: 'An old lamp' })] });
    await open();
    button('Search').click();
    await vi.waitFor(() => expect(document.activeElement).toBe(field(WORDS)));
    enter(WORDS, 'lamp', 'insertText');
    await says('An old lamp');
    expect(words()).not.toContain('A small speaker');
    expect(sent('journal/find')).toEqual([{ words: 'lamp' }]);
  });

  it('says so when nothing fits, and goes on page by page', async () => {
    await open();
    button('Search').click();
    await vi.waitFor(() => field(WORDS));
    enter(WORDS, 'nowhere', 'insertText');
    await says('Nothing fits this search.');
    const [first, second] = [report({ title: 'First' }), report({ title: 'Second' })];
    world.answers['journal/find'] = ({ after }) =>
      after ? { reports: [second] } : { reports: [first], next: 'there' };
    enter(WORDS, 'st', 'insertText');
    await says('First');
    button('Show more').click();
    await says('Second');
    expect(words()).toContain('First');
    expect(sent('journal/find').at(-1)).toEqual({ words: 'st', after: 'there' });
  });

  it('is opened by a key and closed by another, which leaves the popup open', async () => {
    await open();
    press('/');
    await vi.waitFor(() => field(WORDS));
    enter(WORDS, 'lamp', 'insertText');
    const pressed = press('Escape', field(WORDS));
    expect(pressed.defaultPrevented).toBe(true);
    await vi.waitFor(() => expect(document.querySelector('[type="search"]')).toBe(null));
    expect(document.activeElement).toBe(button('Search'));
    await says('A small speaker');
  });
});

describe('the choice of a store', () => {
  it('shows the items of one store, and what its cart cost', async () => {
    const at = Date.now() - 60_000;
    know(
      [
        store({ total: { money: { amount: 7199, currency: 'USD' }, at } }),
        store({ marketplace: 'amazon.de', total: { money: { amount: 5, currency: 'EUR' }, at } }),
      ],
      [report()],
    );
    show(<Popup />);
    await says('2 carts');
    expect(document.querySelector('footer .price')?.textContent).toBe('$71.99 and €0.05');
    await choose('amazon.com');
    expect(sent('journal/find')).toEqual([{ marketplace: 'amazon.com' }]);
    expect(document.querySelector('footer')?.textContent).toContain('amazon.com · $71.99 as of ');
    expect(controls()).toContain('Open cart at amazon.com');
  });

  it('is not there for one store', async () => {
    know([store()], [report()]);
    show(<Popup />);
    await says('A small speaker');
    expect(chip('All')).toBeUndefined();
  });

  it('keeps what is shown up to date', async () => {
    let title = 'Before';
    world.answers['journal/find'] = () => ({ reports: [report({ title })] });
    await open();
    await choose('amazon.com');
    await says('Before');
    title = 'After';
    tell({ news: 'stores' });
    await says('After');
  });
});

describe('the carts', () => {
  const seen = (amount: number) => ({ money: { amount, currency: 'USD' }, at: Date.now() });

  it('are added up by currency, and opened together', async () => {
    know(
      [
        store({ total: seen(7199) }),
        store({ marketplace: 'amazon.ca', total: seen(11090) }),
        store({ marketplace: 'amazon.de' }),
      ],
      [report()],
    );
    show(<Popup />);
    await says('2 carts · $182.89 as of ');
    button('Open carts').click();
    expect(sent('carts/open')).toEqual([{ marketplaces: ['amazon.com', 'amazon.ca'] }]);
  });

  it('are all opened where nothing is known of them', async () => {
    await open();
    await says('2 carts');
    expect(document.querySelector('footer .price')).toBe(null);
    button('Open carts').click();
    expect(sent('carts/open')).toEqual([{ marketplaces: ['amazon.com', 'amazon.de'] }]);
  });
});

describe('the arrow keys', () => {
  it('move from item to item, and into the list from the box above', async () => {
    know([store()], [report({ title: 'One' }), report({ title: 'Two', createdAt: 1 })]);
    show(<Popup />);
    await says('Two');
    const focused = () => document.activeElement?.textContent;
    press('ArrowDown', field('Paste a product link'));
    expect(focused()).toBe('One');
    press('ArrowDown', document.activeElement ?? document.body);
    expect(focused()).toBe('Two');
    press('ArrowDown', document.activeElement ?? document.body);
    expect(focused()).toBe('Two');
    press('Home', document.activeElement ?? document.body);
    expect(focused()).toBe('One');
    press('End', document.activeElement ?? document.body);
    press('ArrowUp', document.activeElement ?? document.body);
    expect(focused()).toBe('One');
  });
});
