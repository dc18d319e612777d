// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Feed } from '../../../src/content/feed.ts';
import { sent } from '../ui/fakeBrowser.ts';
import { bringNothing, bringWhenAsked, giveParts, takeParts } from './awayparts.ts';
import {
  BOOK,
  BOTTLE,
  beginReplies,
  buttonState,
  closePage,
  find,
  openPage,
  postMarkup,
  settled,
} from './conversationpage.ts';

let feed: Feed;

const show = (...posts: Parameters<typeof postMarkup>[0][]) => {
  find('main').innerHTML = posts.map(postMarkup).join('');
};
const count = () => document.querySelectorAll('[data-hashcart]').length;

/** Lets the frame come in which posts are looked at. */
const looked = async () => {
  await new Promise(requestAnimationFrame);
  await new Promise(requestAnimationFrame);
  await settled();
};

beforeEach(async () => {
  await openPage();
  takeParts();
  feed = beginReplies();
  bringWhenAsked();
});

afterEach(() => {
  giveParts();
  closePage();
});

it('do not come to a feed that shows no product', async () => {
  show({ links: ['https://news.example/story'] }, { id: '1002' });
  await looked();
  expect(sent('feed/needs')).toEqual([]);
});

it('come once, for all posts that showed a product before they came', async () => {
  show({ links: [BOTTLE] }, { id: '1002', links: [BOOK] });
  await vi.waitFor(() => expect(count()).toBe(2));
  show({ id: '1003', links: [BOOK] });
  await vi.waitFor(() => expect(count()).toBe(1));
  expect(sent('feed/needs')).toEqual([{ part: 'buttons' }]);
});

it('stand where the post still shows a product once they are there', async () => {
  show({ links: [BOTTLE] });
  const coming = feed.bringButtons();
  show({ id: '1002' });
  await coming;
  await looked();
  expect(count()).toBe(0);
});

it('are asked for again by the next product, where they could not come', async () => {
  bringNothing();
  show({ links: [BOTTLE] });
  await vi.waitFor(() => expect(sent('feed/needs')).toHaveLength(1));
  await looked();
  expect(count()).toBe(0);
  bringWhenAsked();
  find('main').insertAdjacentHTML('beforeend', postMarkup({ id: '1002', links: [BOOK] }));
  await vi.waitFor(() => expect(buttonState()).toBe('idle'));
});

it('do not stand on a page where all was ended before they came', async () => {
  show({ links: [BOTTLE] });
  const coming = feed.bringButtons();
  closePage();
  expect(await coming).toBeUndefined();
  await looked();
  expect(count()).toBe(0);
});

it('go when all is ended, and stand at once when it begins anew', async () => {
  show({ links: [BOTTLE] });
  await vi.waitFor(() => expect(count()).toBe(1));
  closePage();
  expect(count()).toBe(0);
  beginReplies();
  await vi.waitFor(() => expect(count()).toBe(1));
  expect(sent('feed/needs')).toEqual([{ part: 'buttons' }]);
});
