import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Runtime } from 'webextension-polyfill';

const handled = vi.hoisted(() => vi.fn(async () => ({ allowed: true })));

vi.mock('../../../src/platform.ts', () => ({
  browser: {
    runtime: { id: 'ours', getURL: (path: string) => `chrome-extension://ours/${path}` },
  },
}));
const consent = vi.hoisted(() => ({ consentedAt: 1 as number | null }));
vi.mock('../../../src/background/settings.ts', () => ({ loadSettings: async () => consent }));
vi.mock('../../../src/background/handlers.ts', () => ({
  handlers: new Proxy({}, { get: () => handled }),
}));

const { receive } = await import('../../../src/background/inbox.ts');

const tab = { id: 1, index: 0, highlighted: true, active: true, pinned: false, incognito: false };
const FEED = { id: 'ours', url: 'https://x.com/home', frameId: 0, tab };
const SHOP = { ...FEED, url: 'https://www.amazon.com/dp/B0BFC7WQ6R' };
const PAGE = { id: 'ours', url: 'chrome-extension://ours/src/popup/index.html' };

const from = (sender: Runtime.MessageSender, message: unknown) => receive(message, sender);

beforeEach(() => handled.mockClear());

describe('the inbox', () => {
  it('hears a feed, a page of ours, and a shop’s page', async () => {
    expect(await from(FEED, { name: 'feed/hello', body: {} })).toMatchObject({ ok: true });
    expect(await from(PAGE, { name: 'stores/list', body: {} })).toMatchObject({ ok: true });
    const opened = { name: 'shop/page', body: { event: 'opened' } };
    expect(await from(SHOP, opened)).toMatchObject({ ok: true });
  });

  it.each<[string, Runtime.MessageSender, string]>([
    ['another extension', { ...PAGE, id: 'theirs' }, 'stores/list'],
    ['a feed that asks what only pages may', FEED, 'stores/list'],
    ['a feed that wants a store unlinked', FEED, 'stores/unlink'],
    ['a page that plays the feed', PAGE, 'feed/hello'],
    ['a shop’s page that wants to add', SHOP, 'cart/add'],
    ['a page that plays the shop', PAGE, 'shop/page'],
    [
      'a look-alike of a shop',
      { ...SHOP, url: 'https://www.amazon.com.evil.example/' },
      'shop/page',
    ],
    ['a frame in a feed', { ...FEED, frameId: 3 }, 'feed/hello'],
    ['a look-alike site', { ...FEED, url: 'https://x.com.evil.example/' }, 'feed/hello'],
    ['a site without encryption', { ...FEED, url: 'http://x.com/home' }, 'feed/hello'],
    [
      'a look-alike of our pages',
      { ...PAGE, url: 'chrome-extension://oursevil/src' },
      'stores/list',
    ],
    ['a sender without an address', { id: 'ours' }, 'feed/hello'],
  ])('does not hear %s', async (_, sender, name) => {
    expect(await from(sender, { name, body: {} })).toEqual({ ok: false, error: 'not-allowed' });
    expect(handled).not.toHaveBeenCalled();
  });

  it.each([undefined, null, 'text', 7, {}, { name: 'no/such', body: {} }, { news: 'stores' }])(
    'leaves %j to others',
    (message) => expect(from(FEED, message)).toBeUndefined(),
  );

  it.each([
    ['no body', undefined],
    ['an empty body', {}],
    ['two at once', { quantity: 2 }],
    ['a post of no number', { post: { postId: 'x' } }],
  ])('refuses an add with %s', async (_, body) => {
    expect(await from(FEED, { name: 'cart/add', body })).toEqual({
      ok: false,
      error: 'bad-message',
    });
  });

  it('tells a feed no more than "no" before the shopper agreed', async () => {
    consent.consentedAt = null;
    const order = { name: 'page/open', body: { page: 'options' } };
    expect(await from(FEED, order)).toEqual({ ok: false, error: 'not-allowed' });
    expect(await from(FEED, { name: 'feed/hello', body: {} })).toMatchObject({ ok: true });
    expect(await from(PAGE, order)).toMatchObject({ ok: true });
    consent.consentedAt = 1;
  });

  it('answers a break as data', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    handled.mockRejectedValueOnce(new Error('inside'));
    expect(await from(FEED, { name: 'feed/hello', body: {} })).toEqual({
      ok: false,
      error: 'broken',
    });
  });
});
