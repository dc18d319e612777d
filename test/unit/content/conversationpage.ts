import { vi } from 'vitest';
import { Feed } from '../../../src/content/feed.ts';
import { Replies } from '../../../src/content/replies.ts';
import { AMAZON_HASHTAGS, OWN_HASHTAGS } from '../../../src/model/hashtags.ts';
import { NO_PROFILES } from '../../../src/model/profiles.ts';
import type { AddOrder } from '../../../src/model/request.ts';
import type { Standing } from '../../../src/model/standing.ts';
import { x } from '../../../src/sites/x/x.ts';
import { browser, resetWorld, sent, world } from '../ui/fakeBrowser.ts';
import { report } from '../ui/samples.ts';
import { act } from './pickerpage.ts';

const roots = new WeakMap<Element, ShadowRoot>();
let end = new AbortController();

/** A page of X with nothing on it, which the conversation listens to. Shadow roots can be looked into. */
export async function openPage(): Promise<void> {
  closePage();
  resetWorld();
  world.answers['feed/known'] = () => ({ known: [] });
  world.answers['cart/add'] = ({ key, target, quantity }) => report({ key, target, quantity });
  vi.stubGlobal('browser', { ...browser, runtime: { ...browser.runtime, id: 'hashcart' } });
  const attach = Element.prototype.attachShadow;
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
    const root = attach.call(this, init);
    roots.set(this, root);
    return root;
  });
  document.body.innerHTML = `<div id="layers"></div><button data-testid="SideNav_AccountSwitcher_Button">
    <div data-testid="UserAvatar-Container-shopper"></div></button><main></main>`;
  await import('../../../src/content/buttons/main.iife.ts');
  await import('../../../src/content/conversation/main.iife.ts');
  await import('../../../src/content/deed/main.iife.ts');
  await import('../../../src/content/menu/main.iife.ts');
  beginReplies();
}

/** What a feed goes by where little was set, but for what a test changes. */
export const standing = (change: Partial<Standing> = {}): Standing => ({
  allowed: true,
  ways: { 'amazon.com': 'direct' },
  hashtags: [...AMAZON_HASHTAGS, ...OWN_HASHTAGS],
  tellThem: false,
  profiles: NO_PROFILES,
  buttons: {},
  ...change,
});

/** What every feed does about replies, until it is ended. @param hashtags those that are read for */
export function beginReplies(hashtags?: string[], change: Partial<Standing> = {}): Feed {
  const wanted = standing({ ...change, ...(hashtags && { hashtags }) });
  end.abort();
  end = new AbortController();
  const feed = new Feed(x, wanted, end.signal);
  new Replies(x, feed, wanted.hashtags, end.signal);
  return feed;
}

/** Ends what listens. The browser's own stay: what was asked late must find someone. */
export function closePage(): void {
  end.abort();
  vi.restoreAllMocks();
}

export const BOTTLE = 'https://www.amazon.com/dp/B0BTL3K77W';
export const BOOK = 'https://www.amazon.com/dp/B0N0TEB00K';
const TIME = '2026-11-01T10:00:00.000Z';

interface PostMarkup {
  readonly id?: string;
  readonly author?: string;
  readonly text?: string;
  readonly links?: readonly string[];
}

const anchorsOf = (links: readonly string[]) =>
  links.map((link) => `<a href="${link}">${link}</a>`).join(' ');

/** A post as it stands in a list. */
export function postMarkup({
  id = '1001',
  author = 'gearnotes',
  text = 'Look',
  links = [],
}: PostMarkup) {
  return `<article data-testid="tweet">
    <div data-testid="UserAvatar-Container-${author}"></div>
    <a href="/${author}/status/${id}"><time datetime="${TIME}"></time></a>
    <div data-testid="tweetText">${text}${anchorsOf(links)}</div>
    <div role="group"><button data-testid="reply"></button></div></article>`;
}

/** What stands of a post above a reply in a window. */
export const outlineMarkup = (
  author = 'gearnotes',
  time = TIME,
  links: readonly string[] = [],
) => `<article data-testid="tweet">
  <div data-testid="UserAvatar-Container-${author}"></div><time datetime="${time}"></time>
  <div data-testid="tweetText">Look${anchorsOf(links)}</div></article>`;

const fieldMarkup = (button: string) => `<div><div class="DraftEditor-root">
  <div data-testid="tweetTextarea_0" role="textbox" contenteditable="true" tabindex="0"></div></div>
  <button data-testid="${button}"><span>Reply</span></button></div>`;

/** The page of a post, with a field for replies below it. */
export function showPostPage(post: PostMarkup): void {
  find('main').innerHTML =
    `<div data-testid="primaryColumn"><div data-testid="cellInnerDiv">${postMarkup(post)}
    <div data-testid="inline_reply_offscreen">${fieldMarkup('tweetButtonInline')}</div></div></div>`;
}

/** A window over the page, in which a reply is written. */
export function openWindow(above = outlineMarkup()): void {
  find('#layers').innerHTML = `<div role="dialog"><div role="dialog" aria-modal="true">
    ${above}${fieldMarkup('tweetButton')}</div></div>`;
}

export function find(selector: string, root: ParentNode = document): HTMLElement {
  const found = root.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
}

export const field = () => find('[data-testid="tweetTextarea_0"]');

/** Writes into the field as its editor does. */
export function write(text: string): void {
  const blocks = text ? text.split('\n') : [];
  field().innerHTML = blocks
    .map((line) => `<div data-block="true"><span data-text="true">${line}</span></div>`)
    .join('');
  field().dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
}

export const press = (target: Element) => act(target, new MouseEvent('click', { bubbles: true }));

export function pressKey(
  key: string,
  init: KeyboardEventInit = {},
  target: Element = field(),
): void {
  act(target, new KeyboardEvent('keydown', { key, bubbles: true, ...init }));
}

export const send = () => press(find('[data-testid^="tweetButton"] span'));

/** The site's short message, with a link to a post or without. */
export async function toast(link = ''): Promise<void> {
  const message = document.createElement('div');
  message.dataset['testid'] = 'toast';
  message.innerHTML = link ? `Sent. <a href="${link}">View</a>` : 'Something went wrong.';
  find('#layers').append(message);
  await settled();
}

/** Lets observers and promises have their turn. */
export const settled = () =>
  vi.waitFor(() => Promise.resolve()).then(() => new Promise(setImmediate));

/** The button below a post. */
export const buttonHost = () => document.querySelector<HTMLElement>('[data-hashcart]');
export const buttonState = () => buttonHost()?.dataset['hashcart'];

export const chipHost = () => document.querySelector<HTMLElement>('[data-hashcart-chip]');
export const chipState = () => chipHost()?.dataset['hashcartChip'];

export function rootOf(host: Element | null): ShadowRoot {
  const root = host && roots.get(host);
  if (!root) throw new Error('nothing is shown');
  return root;
}

export const addNow = () => find('.pill', rootOf(chipHost()));

/** All that is written in the chip. */
export const chipText = () => rootOf(chipHost()).textContent ?? '';

/** What was ordered so far. */
export const orders = () => sent('cart/add').filter((body): body is AddOrder => isOrder(body));

/** Waits until that much was ordered. */
export const ordered = (count = 1) =>
  vi.waitFor(() => {
    if (orders().length !== count) throw new Error(`${orders().length} orders`);
  });

const isOrder = (body: unknown): body is AddOrder =>
  typeof body === 'object' && body !== null && 'target' in body;
