// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { OUTCOME_WORDS } from '../../../src/model/outcome.ts';
import { Popup } from '../../../src/popup/Popup.tsx';
import { know, resetWorld, sent, tell, world } from './fakeBrowser.ts';
import { button, controls, later, leave, says, show, sideActs, target, words } from './page.ts';
import { report, store } from './samples.ts';

vi.mock('../../../src/platform.ts', async () => {
  const { browser } = await import('./fakeBrowser.ts');
  return { browser };
});

const DAY = 86_400_000;

beforeEach(() => {
  resetWorld();
  vi.spyOn(window, 'close').mockImplementation(() => {});
});
afterEach(leave);

describe('before there is anything to list', () => {
  it('shows nothing until all first answers are there', async () => {
    const { answer, give } = later<{ reports: [] }>();
    world.answers['journal/recent'] = () => answer;
    show(<Popup />);
    await vi.waitFor(() => expect(sent('journal/recent')).toHaveLength(1));
    expect(words()).toBe('');
    give({ reports: [] });
    await says('Nothing added yet');
  });

  it('leads to the welcome page while there is no consent', async () => {
    world.answers['consent/get'] = () => ({ consentedAt: null });
    show(<Popup />);
    await says('reads nothing until');
    button('See what Hashcart does').click();
    expect(sent('page/open')).toEqual([{ page: 'welcome' }]);
    await vi.waitFor(() => expect(window.close).toHaveBeenCalled());
  });

  it('teaches the first steps while nothing is linked', async () => {
    show(<Popup />);
    await says('Link a store you are signed in to');
    button('Link a store').click();
    expect(sent('page/open')).toEqual([{ page: 'options' }]);
  });

  it('teaches the other steps once a store is linked', async () => {
    know([store()], []);
    show(<Popup />);
    await says('Nothing added yet');
    expect(controls()).not.toContain('Link a store');
    expect(target('Open cart at amazon.com')).toBe('https://www.amazon.com/cart');
  });

  it('opens the settings', async () => {
    show(<Popup />);
    await says('Hashcart');
    button('Settings').click();
    expect(sent('page/open')).toEqual([{ page: 'options' }]);
  });

  it('says so when the background does not answer', async () => {
    world.answers['consent/get'] = () => Promise.reject(new Error('gone'));
    show(<Popup />);
    await says('Hashcart did not answer');
  });
});

describe('stores that need the shopper', () => {
  it('offers to give access again', async () => {
    know([store({ marketplace: 'amazon.de', permitted: false })], []);
    show(<Popup />);
    await says('No access to amazon.de');
    button('Give access').click();
    expect(sent('page/open')).toEqual([{ page: 'options', marketplace: 'amazon.de' }]);
  });

  it('leads to the sign-in page', async () => {
    know([store({ session: 'signed-out' })], []);
    show(<Popup />);
    await says('Signed out of amazon.com');
    expect(target('Sign in at amazon.com')).toBe('https://www.amazon.com/sign-in');
  });

  it('asks for a store where items are there and no store is', async () => {
    know([], [report({ state: 'not-linked' })]);
    show(<Popup />);
    await says('No store is linked');
    expect(controls()).toContain('Link a store');
  });
});

describe('the list', () => {
  it('groups by day, newest first', async () => {
    const now = Date.now();
    know(
      [store()],
      [
        report({ title: 'Second', createdAt: now - DAY }),
        report({ title: 'First', createdAt: now }),
        report({ title: 'Third', createdAt: now - 40 * DAY }),
      ],
    );
    show(<Popup />);
    await says('First');
    const days = [...document.querySelectorAll('h2')].map(({ textContent }) => textContent);
    expect(days.slice(0, 2)).toEqual(['Today', 'Yesterday']);
    expect(days).toHaveLength(3);
    const titles = [...document.querySelectorAll('.title')].map(({ textContent }) => textContent);
    expect(titles).toEqual(['First', 'Second', 'Third']);
  });

  it('tells product, price, state and post', async () => {
    know([store()], [report()]);
    show(<Popup />);
    await says('In cart');
    expect(words()).toContain('$79.99');
    expect(target('A small speaker')).toBe('https://www.amazon.com/dp/B000000001');
    const post = document.querySelector<HTMLAnchorElement>('.post');
    expect(post?.textContent).toMatch(/^from @gearnotes, /);
    expect(post?.href).toBe('https://x.com/gearnotes/status/1001');
    expect(post?.rel).toBe('noopener');
  });

  it('says that a post was an advertisement', async () => {
    const { post } = report();
    know([store()], [report({ post: post && { ...post, promoted: true } })]);
    show(<Popup />);
    await says('from a promoted post by @gearnotes, ');
  });

  it('shows the picture that was kept, and a letter while there is none', async () => {
    const [first, second] = [report(), report()];
    know([store()], [first, second]);
    const picture = 'data:image/png;base64,AAAA';
    world.answers['journal/picture'] = ({ key }) => (key === first.key ? { picture } : {});
    show(<Popup />);
    await vi.waitFor(() => expect(document.querySelectorAll('img')).toHaveLength(1));
    expect(document.querySelector('img')?.src).toBe(picture);
    expect(document.querySelector('span.tile')?.textContent).toBe('a');
  });

  it.each([
    ['working', 'Adding…'],
    ['waiting', 'Waiting for you at amazon.com'],
    ['removed', 'Removed'],
  ] as const)('says that an item is %s, with nothing to do', async (state, text) => {
    know([store()], [report({ state })]);
    show(<Popup />);
    await says(text);
    expect(document.querySelector('.item')?.querySelectorAll('button')).toHaveLength(0);
  });

  it('says how many the store is asked for before it', async () => {
    know([store()], [report({ state: 'working', ahead: 3 })]);
    show(<Popup />);
    await says('Waiting: 3 before it');
  });

  it.each(OUTCOME_WORDS)('has a text and one or two things to do for %s', async (state) => {
    know([store()], [report({ state })]);
    show(<Popup />);
    await says('A small speaker');
    expect(document.querySelector('.item .hint > span')?.textContent).not.toBe('');
    expect([1, 2]).toContain(sideActs().length);
  });

  it('tells a pasted item from one of a post', async () => {
    know([store()], [report({ post: undefined })]);
    show(<Popup />);
    await says('In cart · pasted, ');
    expect(document.querySelector('.post')).toBeNull();
  });

  it('tells how many there are, where it is more than one', async () => {
    know([store()], [report({ quantity: 2 })]);
    show(<Popup />);
    await says('2 × A small speaker');
  });

  it('tells how many there are where it is not what was asked for', async () => {
    know([store()], [report({ state: 'added-adjusted', quantity: 3 })]);
    show(<Popup />);
    await says('3 × A small speaker');
    expect(document.querySelector('.item .warn')?.textContent).toMatch(/3/);
    expect(sideActs()).toEqual(['Undo']);
  });

  it('tells the list from the cart', async () => {
    const list = 'https://www.amazon.com/list';
    const { urls, ...rest } = report({ target: 'list', detail: 'listed' });
    know([store()], [{ ...rest, urls: { ...urls, list } }]);
    show(<Popup />);
    await says('On your list');
    expect(sideActs()).toEqual(['Open list']);
    expect(target('Open list')).toBe(list);
  });

  it('names the host of a link of which no more is known', async () => {
    const { marketplace: _, title: __, price: ___, ...rest } = report({ state: 'unresolved-link' });
    know([store()], [{ ...rest, urls: { link: 'https://amzn.to/x' } }]);
    show(<Popup />);
    await says('A product at amzn.to');
    expect(target('Open link')).toBe('https://amzn.to/x');
  });

  it('opens the settings at the store that is not linked', async () => {
    know([store()], [report({ state: 'not-linked', marketplace: 'amazon.de' })]);
    show(<Popup />);
    await says('amazon.de is not linked');
    button('Link store').click();
    expect(sent('page/open')).toEqual([{ page: 'options', marketplace: 'amazon.de' }]);
  });

  it('follows the news, and leaves the messages of other pages alone', async () => {
    know([store()], [report({ state: 'working' })]);
    show(<Popup />);
    await says('Adding…');
    await vi.waitFor(() => expect(world.listeners.size).toBe(1));
    expect(tell({ name: 'journal/recent', body: {} })).toEqual([undefined]);
    expect(sent('journal/recent')).toHaveLength(1);
    know([store()], [report()]);
    expect(tell({ news: 'report', report: report() })).toEqual([undefined]);
    await says('In cart');
  });
});
