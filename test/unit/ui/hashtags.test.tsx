// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { DEFAULT_REPLIES, type Replies } from '../../../src/model/replies.ts';
import { newHashtag } from '../../../src/options/newHashtag.ts';
import { Options } from '../../../src/options/Options.tsx';
import { prefer, resetWorld, sent, world } from './fakeBrowser.ts';
import { button, controls, enter, isOn, leave, says, show, switched, told, words } from './page.ts';

vi.mock('../../../src/platform.ts', async () => {
  const { browser } = await import('./fakeBrowser.ts');
  return { browser };
});

beforeEach(resetWorld);
afterEach(leave);

async function open(replies: Partial<Replies> = {}): Promise<void> {
  prefer({ replies: { ...DEFAULT_REPLIES, ...replies } });
  history.replaceState(null, '', '/#hashtags');
  show(<Options />);
  await says('Your own hashtags');
}

function add(typed: string): void {
  enter('New hashtag', typed, 'insertText');
  button('Add').click();
}

const replies = (changes: Partial<Replies>) => [{ replies: { ...DEFAULT_REPLIES, ...changes } }];

it('shows the hashtags of 2014 and one’s own, and what can stand beside them', async () => {
  await open();
  for (const tag of ['#AmazonCart', '#AmazonBasket', '#AmazonWishList', '#hashcart']) {
    expect(words()).toContain(tag);
  }
  for (const example of ['#hashcart x2', '#hashcart #size_M', '#hashcart blue']) {
    expect(words()).toContain(example);
  }
  expect(controls()).not.toContain('Back to #hashcart alone');
});

it.each([
  ['Read my replies for hashtags', true, { on: false }],
  ['Offer to tell the author', false, { tellThem: true }],
])('switches "%s"', async (name, before, change) => {
  await open();
  expect(isOn(name)).toBe(before);
  switched(name).click();
  await vi.waitFor(() => expect(isOn(name)).toBe(!before));
  expect(sent('preferences/set')).toEqual(replies(change));
});

it('adds a hashtag, with its sign or without', async () => {
  await open();
  add('＃MyCart');
  await vi.waitFor(() => expect(told()).toBe('#MyCart now adds.'));
  expect(sent('preferences/set')).toEqual(replies({ hashtags: ['hashcart', 'MyCart'] }));
  expect(words()).toContain('#MyCart');
  await vi.waitFor(() => expect(document.querySelector('input')?.value).toBe(''));
});

it('says what is wrong with what was typed, and keeps it', async () => {
  await open();
  add('two words');
  await says('Change it and try again');
  expect(document.querySelector('input')?.value).toBe('two words');
  expect(sent('preferences/set')).toEqual([]);
});

it('claims nothing that was not kept', async () => {
  await open();
  world.answers['preferences/set'] = () => Promise.reject(new Error('gone'));
  add('mine');
  await vi.waitFor(() => expect(told()).toContain('did not answer'));
});

it('removes one, and goes back to the first', async () => {
  await open({ hashtags: ['hashcart', 'mine'] });
  button('Remove #hashcart').click();
  await vi.waitFor(() => expect(told()).toBe('#hashcart no longer adds.'));
  expect(sent('preferences/set')).toEqual(replies({ hashtags: ['mine'] }));
  button('Back to #hashcart alone').click();
  await vi.waitFor(() => expect(told()).toContain('alone again'));
  expect(sent('preferences/set').at(-1)).toEqual(replies({})[0]);
});

it.each([
  [' #Größe_2 ', { tag: 'Größe_2' }],
  ['＃買い物', { tag: '買い物' }],
  ['', { problem: 'hashtags_unfit' }],
  ['#', { problem: 'hashtags_unfit' }],
  ['123', { problem: 'hashtags_unfit' }],
  ['a-b', { problem: 'hashtags_unfit' }],
  ['##a', { problem: 'hashtags_unfit' }],
  ['a'.repeat(51), { problem: 'hashtags_unfit' }],
  ['#HashCart', { problem: 'hashtags_double' }],
  ['ＨＡＳＨＣＡＲＴ', { problem: 'hashtags_double' }],
  ['amazoncart', { problem: 'hashtags_double' }],
])('reads "%s" as %j', (typed, read) => {
  expect(newHashtag(typed, ['hashcart'])).toEqual(read);
});

it('takes twenty and no more', () => {
  const own = Array.from({ length: 20 }, (_, index) => `tag${index}`);
  expect(newHashtag('other', own.slice(1))).toEqual({ tag: 'other' });
  expect(newHashtag('other', own)).toEqual({ problem: 'hashtags_too_many' });
});
