import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Runtime } from 'webextension-polyfill';

const handled = vi.hoisted(() => vi.fn(async (_body: object) => ({})));

vi.mock('../../../src/platform.ts', () => ({
  browser: {
    runtime: { id: 'ours', getURL: (path: string) => `chrome-extension://ours/${path}` },
  },
}));
vi.mock('../../../src/background/settings.ts', () => ({
  loadSettings: async () => ({ consentedAt: 1 }),
}));
vi.mock('../../../src/background/handlers.ts', () => ({
  handlers: new Proxy({}, { get: () => handled }),
}));

const { receive } = await import('../../../src/background/inbox.ts');
const { MESSAGES } = await import('../../../src/messages.ts');

const KEY = '00000000-0000-4000-8000-000000000001';
const link = { href: 'https://www.amazon.com/dp/B0BFC7WQ6R' };
const store = { marketplace: 'amazon.com' };

/** A sound body for each message. */
const BODIES: Record<keyof typeof MESSAGES, object> = {
  'feed/hello': {},
  'feed/profile': { handle: 'gearnotes' },
  'feed/health': { blind: false },
  'feed/needs': { part: 'picker' },
  'feed/known': { products: [{ ...store, id: 'B0BFC7WQ6R' }] },
  'cart/add': { key: KEY, link, quantity: 1, target: 'cart', again: false },
  'cart/retry': { key: KEY },
  'cart/undo': { key: KEY },
  'cart/told': { key: KEY },
  'page/open': { page: 'options' },
  'carts/open': { marketplaces: ['amazon.com'] },
  'journal/recent': {},
  'journal/picture': { key: KEY },
  'consent/get': {},
  'consent/set': { given: true },
  'preferences/get': {},
  'preferences/set': { badge: false },
  'health/get': {},
  'health/discard-damaged': {},
  'stores/list': {},
  'stores/link': store,
  'stores/set-way': { ...store, way: 'tab' },
  'stores/use-tab': store,
  'stores/substitute': { from: 'amazon.de', to: 'amazon.com' },
  'stores/end-substitute': { from: 'amazon.de' },
  'stores/substitutes': {},
  'stores/unlink': store,
  'shop/page': { event: 'opened' },
  'shop/button': {},
  'traffic/recent': {},
  'prices/list': { filter: {} },
  'ledger/mark': { key: KEY, as: 'bought' },
  'ledger/check': store,
  'ledger/figures': {},
  'ledger/look': {},
  'stores/set-reads': { ...store, reads: { cart: true, orders: false, checkout: false } },
  'shop/visited': { url: 'https://www.amazon.com/gp/cart/view.html', html: '<p>' },
  'journal/find': {},
  'journal/size': {},
  'journal/forget': { by: 'item', key: KEY },
  'journal/export': {},
  'import/begin': {},
  'import/lines': { id: KEY, first: 1, lines: [] },
  'import/finish': { id: KEY, lines: 0 },
  'import/cancel': { id: KEY },
  'mutes/author': { site: 'x', handle: 'gearnotes', on: true },
  'mutes/store': { ...store, on: true },
  'follow/get': {},
  'follow/set': { on: false },
  'diagnosis/get': {},
};

/** All that a script among somebody else's page may say: written out, so that no new message slips in. */
const FROM_FEEDS = [
  'feed/hello',
  'feed/profile',
  'feed/health',
  'feed/needs',
  'feed/known',
  'cart/add',
  'cart/undo',
  'cart/told',
  'page/open',
  'stores/use-tab',
  'stores/substitute',
  'mutes/author',
];
const FROM_SHOPS = ['shop/page', 'shop/button', 'shop/visited'];
const NOT_FROM_PAGES = [
  ...FROM_FEEDS.filter((name) => name.startsWith('feed/')),
  ...FROM_SHOPS,
  'cart/told',
  'stores/use-tab',
];

const tab = { id: 1, index: 0, highlighted: true, active: true, pinned: false, incognito: false };
const FEED = { id: 'ours', url: 'https://x.com/home', frameId: 0, tab };
const SHOP = { ...FEED, url: 'https://www.amazon.com/dp/B0BFC7WQ6R' };
const PAGE = { id: 'ours', url: 'chrome-extension://ours/src/popup/index.html' };
const { tab: _, ...NO_TAB } = FEED;
const { frameId: __, ...NO_FRAME } = FEED;

const nobody: string[] = [];
const pages = Object.keys(MESSAGES).filter((name) => !NOT_FROM_PAGES.includes(name));

/** Each kind of sender, and the messages it may send. */
const SENDERS: [string, Runtime.MessageSender, readonly string[]][] = [
  ['a feed', FEED, FROM_FEEDS],
  ['a feed under its old name', { ...FEED, url: 'https://twitter.com/home' }, FROM_FEEDS],
  ['a popup', PAGE, pages],
  ['a page of ours in a tab', { ...PAGE, frameId: 0, tab }, pages],
  ['a shop’s page', SHOP, FROM_SHOPS],
  ['another extension', { ...PAGE, id: 'theirs', url: 'chrome-extension://theirs/' }, nobody],
  ['another extension with our address', { ...PAGE, id: 'theirs' }, nobody],
  ['another extension in a feed', { ...FEED, id: 'theirs' }, nobody],
  [
    'a web page that can speak to extensions',
    { url: 'https://x.com/home', frameId: 0, tab },
    nobody,
  ],
  ['a look-alike of our pages', { ...PAGE, url: 'chrome-extension://oursevil/src' }, nobody],
  ['a feed without encryption', { ...FEED, url: 'http://x.com/home' }, nobody],
  ['a feed at another port', { ...FEED, url: 'https://x.com:8443/home' }, nobody],
  ['a frame in a feed', { ...FEED, frameId: 3 }, nobody],
  ['a frame in a shop’s page', { ...SHOP, frameId: 3 }, nobody],
  ['a feed of no frame', NO_FRAME, nobody],
  ['a feed in no tab', NO_TAB, nobody],
  ['a sender without an address', { id: 'ours', frameId: 0, tab }, nobody],
  ['an empty document', { ...FEED, url: 'about:blank' }, nobody],
  ['a document of data', { ...FEED, url: 'data:text/html,x.com' }, nobody],
  ['a file', { ...FEED, url: 'file:///x.com/home' }, nobody],
  ['what is no address', { ...FEED, url: 'x.com' }, nobody],
  ['a site that is not ours', { ...FEED, url: 'https://news.example/' }, nobody],
  ['a look-alike site', { ...FEED, url: 'https://x.com.evil.example/' }, nobody],
  ['a site with our site as its user', { ...FEED, url: 'https://x.com@evil.example/' }, nobody],
  ['a shop’s other host', { ...SHOP, url: 'https://sellercentral.amazon.com/' }, nobody],
  ['a look-alike of a shop', { ...SHOP, url: 'https://www.amazon.com.evil.example/' }, nobody],
];

beforeEach(() => handled.mockClear());

describe.each(SENDERS)('from %s', (_, sender, allowed) => {
  it.each(Object.entries(BODIES))('%s is heard only where it should be', async (name, body) => {
    const reply = await receive({ name, body }, sender);
    const isAllowed = allowed.includes(name);
    expect(reply).toEqual(
      isAllowed ? { ok: true, answer: {} } : { ok: false, error: 'not-allowed' },
    );
    expect(handled).toHaveBeenCalledTimes(isAllowed ? 1 : 0);
  });
});

describe('a body that is not what its message asks for', () => {
  const big = 'x'.repeat(1_000_000);
  const deep = JSON.parse(`${'['.repeat(5000)}${']'.repeat(5000)}`);
  const own = (json: string): unknown => JSON.parse(json);

  it.each<[string, string, unknown]>([
    ['a huge address', 'cart/add', { ...BODIES['cart/add'], link: { href: big } }],
    ['a huge text', 'cart/add', { ...BODIES['cart/add'], link: { ...link, text: big } }],
    ['a huge number', 'cart/add', { ...BODIES['cart/add'], quantity: 1e9 }],
    ['half a product', 'cart/add', { ...BODIES['cart/add'], quantity: 0.5 }],
    ['no number at all', 'cart/add', { ...BODIES['cart/add'], quantity: Number.NaN }],
    ['another’s key', 'cart/add', { ...BODIES['cart/add'], key: '__proto__' }],
    ['a list for a link', 'cart/add', { ...BODIES['cart/add'], link: [link] }],
    ['a script for a permalink', 'cart/add', withPost({ permalink: 'javascript:alert(1)' })],
    ['an endless permalink', 'cart/add', withPost({ permalink: `https://x.com/${big}` })],
    ['words without end', 'cart/add', { ...BODIES['cart/add'], words: Array(9).fill('blue') }],
    ['a store of no name', 'cart/add', { ...BODIES['cart/add'], at: 'https://evil.example/' }],
    ['products without end', 'feed/known', { products: Array(101).fill({ ...store, id: 'B0' }) }],
    ['a product of endless name', 'feed/known', { products: [{ ...store, id: big }] }],
    ['a list in lists', 'feed/known', { products: deep }],
    ['a handle that is none', 'feed/profile', { handle: '<b>' }],
    ['a part that is none', 'feed/needs', { part: '../../shoptab/main' }],
    ['a truth that is a word', 'feed/health', { blind: 'yes' }],
    ['a page that is none', 'page/open', { page: '../evil' }],
    ['a section that is none', 'page/open', { page: 'options', section: 'about"' }],
    ['a store that is a query', 'page/open', { page: 'options', marketplace: 'a.com&x=1' }],
    ['a prototype for a store', 'stores/substitute', { from: '__proto__', to: 'amazon.com' }],
    ['a prototype for a body', 'stores/use-tab', own('{"__proto__":{"marketplace":"amazon.com"}}')],
    ['a way for a feed to choose', 'stores/substitute', { from: 'amazon.de' }],
    ['negative undoing', 'cart/undo', { key: KEY, quantity: -1 }],
    ['nothing', 'cart/undo', null],
    ['a text', 'cart/undo', '{}'],
  ])('is refused: %s', async (_, name, body) => {
    expect(await receive({ name, body }, FEED)).toEqual({ ok: false, error: 'bad-message' });
    expect(handled).not.toHaveBeenCalled();
  });

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
    'nor is %s a message',
    (name) => expect(receive({ name, body: {} }, FEED)).toBeUndefined(),
  );

  it('loses what does not belong to it', async () => {
    const body = own(`{"handle":"gearnotes","__proto__":{"own":1},"constructor":1,"more":1}`);
    await receive({ name: 'feed/profile', body }, FEED);
    const [heard] = handled.mock.calls.flat();
    expect(Object.getOwnPropertyNames(heard)).toEqual(['handle']);
    expect(Object.getPrototypeOf(heard)).toBe(Object.prototype);
  });
});

function withPost(change: object): object {
  const post = {
    site: 'x',
    postId: '1',
    author: 'gearnotes',
    permalink: 'https://x.com/gearnotes/status/1',
    promoted: false,
  };
  return { ...BODIES['cart/add'], post: { ...post, ...change } };
}
