// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Report } from '../../../src/model/report.ts';
import { Popup } from '../../../src/popup/Popup.tsx';
import { linkIn } from '../../../src/popup/pasted.ts';
import { know, resetWorld, sent, tell, world } from './fakeBrowser.ts';
import { enter, field, later, leave, says, show } from './page.ts';
import { report, store } from './samples.ts';

vi.mock('../../../src/platform.ts', async () => {
  const { browser } = await import('./fakeBrowser.ts');
  return { browser };
});

const BOX = 'Paste a product link';
const LINK = 'https://www.amazon.com/dp/B000000001?tag=theirs-20';
const NO_LINK = 'That is no link to a store Hashcart knows';

const problem = () => document.querySelector('[role="alert"]')?.textContent;
const pressEnter = () => document.querySelector('form')?.requestSubmit();

beforeEach(resetWorld);
afterEach(leave);

describe('the paste box', () => {
  beforeEach(async () => {
    know([store()]);
    show(<Popup />);
    await says('Nothing added yet');
  });

  it('adds a pasted link at once, and is empty again', async () => {
    enter(BOX, `  ${LINK} `, 'insertFromPaste');
    expect(sent('cart/add')).toEqual([
      {
        key: expect.stringMatching(/^[0-9a-f-]{36}$/),
        link: { href: LINK },
        quantity: 1,
        target: 'cart',
        again: false,
      },
    ]);
    await vi.waitFor(() => expect(field(BOX).value).toBe(''));
  });

  it('shows the item as it goes, with its next step', async () => {
    const { answer, give } = later<Report>();
    world.answers['cart/add'] = () => answer;
    enter(BOX, LINK, 'insertFromPaste');
    const item = report({ post: undefined, state: 'working' });
    know([store()], [item]);
    tell({ news: 'report', report: item });
    await says('Adding… · pasted, ');
    const outcome: Report = { ...item, state: 'network' };
    know([store()], [outcome]);
    tell({ news: 'report', report: outcome });
    give(outcome);
    await says('Try again');
  });

  it('adds a typed link at Enter, not before', async () => {
    enter(BOX, 'amzn.to/3abcdef', 'insertText');
    expect(sent('cart/add')).toEqual([]);
    await vi.waitFor(() => {
      pressEnter();
      expect(sent('cart/add')).toHaveLength(1);
    });
    expect(sent('cart/add')).toEqual([
      expect.objectContaining({ link: { href: 'https://amzn.to/3abcdef' } }),
    ]);
  });

  it('says what is no link to a store, and keeps it until it is changed', async () => {
    enter(BOX, 'https://example.com/', 'insertFromPaste');
    await says(NO_LINK);
    expect(problem()).toContain(NO_LINK);
    expect(field(BOX).value).toBe('https://example.com/');
    expect(field(BOX).getAttribute('aria-invalid')).toBe('true');
    enter(BOX, 'https://example.com', 'insertText');
    await vi.waitFor(() => expect(problem()).toBe(''));
    pressEnter();
    await says(NO_LINK);
    expect(sent('cart/add')).toEqual([]);
  });

  it('asks nothing of an empty box', async () => {
    pressEnter();
    expect(problem()).toBe('');
    expect(sent('cart/add')).toEqual([]);
  });

  it('says so when the background breaks', async () => {
    world.answers['cart/add'] = () => Promise.reject(new Error('gone'));
    enter(BOX, LINK, 'insertFromPaste');
    await says('Hashcart did not answer');
  });
});

describe('a pasted text', () => {
  it.each([
    [LINK, LINK],
    ['www.amazon.co.uk/dp/B000000001', 'https://www.amazon.co.uk/dp/B000000001'],
    ['http://a.co/d/abc', 'http://a.co/d/abc'],
    ['https://t.co/abc', 'https://t.co/abc'],
    ['bit.ly/abc', 'https://bit.ly/abc'],
  ])('%s is the link %s', (text, href) => {
    expect(linkIn(text)).toEqual({ href });
  });

  it.each([
    '',
    'a speaker',
    'https://example.com/dp/B000000001',
    'https://www.amazon.com/',
    'https://www.amazon.com.evil.example/dp/B000000001',
    'https://me@bit.ly/abc',
    'https://bit.ly:444/abc',
    'https://bit.ly',
    'javascript:alert(1)//amzn.to/abc',
    'ftp://amzn.to/abc',
    `https://www.amazon.com/dp/B000000001?${'x'.repeat(5000)}`,
  ])('%s is none', (text) => {
    expect(linkIn(text)).toBeUndefined();
  });
});
