import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Tabs } from 'webextension-polyfill';
import { area, CONTAINER, ORDINARY, orderOf, PRIVATE } from './asidetabs.ts';

const fake = vi.hoisted(() => ({
  isPrivate: false,
  tabs: [] as object[],
  created: vi.fn(),
  sent: vi.fn(),
  alarms: vi.fn(),
  badge: vi.fn(),
}));
const disk = area();
const memory = area();

vi.mock('../../../src/platform.ts', () => ({
  browser: {
    storage: { local: disk, session: memory },
    extension: {
      get inIncognitoContext() {
        return fake.isPrivate;
      },
    },
    runtime: {
      id: 'ours',
      getURL: (path: string) => `moz-extension://ours/${path}`,
      sendMessage: async (news: object) => fake.sent('pages', news),
    },
    tabs: {
      query: async () => fake.tabs,
      get: async (id: number) => fake.tabs.find((tab) => Reflect.get(tab, 'id') === id),
      create: async (page: object) => {
        fake.created(page);
        return { id: 77 };
      },
      sendMessage: async (id: number, news: object) => fake.sent(id, news),
    },
    windows: { create: fake.created },
    permissions: { contains: async () => true },
    scripting: {
      getRegisteredContentScripts: async () => [],
      registerContentScripts: async () => undefined,
      unregisterContentScripts: async () => undefined,
    },
    alarms: { create: fake.alarms, clear: fake.alarms },
    action: { setBadgeText: fake.badge, setBadgeBackgroundColor: fake.badge },
  },
}));

const { receive } = await import('../../../src/background/inbox.ts');
const { asideTabChanged, forgetPrivate, forgetStoreAside } = await import(
  '../../../src/background/asides.ts'
);
const { database } = await import('../../../src/background/journal/database.ts');
const { loadSettings, changeSettings } = await import('../../../src/background/settings.ts');
const { noteHealth } = await import('../../../src/background/health.ts');
const { guard } = await import('../../../src/background/guard.ts');
const { showCount } = await import('../../../src/background/badge.ts');
const { DEFAULT_SETTINGS } = await import('../../../src/model/settings.ts');

async function say(tab: Tabs.Tab, name: string, body: object): Promise<unknown> {
  const sender = { id: 'ours', url: 'https://x.com/home', frameId: 0, tab };
  const reply = await receive({ name, body }, sender);
  return reply?.ok ? reply.answer : reply?.error;
}

const STORES = ['requests', 'pictures', 'observations', 'products', 'links', 'damaged'] as const;

/** How much lies on disk. That a page was opened is listed for the shopper, but never of a private window. */
async function onDisk(tab: Tabs.Tab): Promise<number> {
  const db = await database();
  const stores = tab === PRIVATE ? ([...STORES, 'traffic'] as const) : STORES;
  const all = await Promise.all(stores.map((name) => db.count(name)));
  return all.reduce((sum, each) => sum + each, 0);
}

beforeEach(() => {
  vi.clearAllMocks();
  vi.stubGlobal('fetch', vi.fn());
  fake.isPrivate = false;
  fake.tabs = [PRIVATE, CONTAINER, ORDINARY];
  memory.kept.clear();
  disk.kept.clear();
  const known = { retailer: 'amazon', session: 'signed-in', linkedAt: 1, checkedAt: 1 };
  const stores = [{ ...known, marketplace: 'amazon.com', way: 'direct', refusals: 1 }];
  disk.kept.set('settings', { ...DEFAULT_SETTINGS, consentedAt: 1, stores });
});

describe.each([
  ['a private window', PRIVATE],
  ['a container', CONTAINER],
])('an add asked for in %s, where one background serves all windows', (_, tab) => {
  it('is handed over to a tab of the same session, and leaves nothing on disk', async () => {
    const order = orderOf();
    const report = await say(tab, 'cart/add', order);
    expect(report).toMatchObject({ key: order.key, state: 'waiting' });
    expect(fake.created.mock.calls).toEqual([
      [
        {
          url: expect.stringContaining('/dp/B0BFC7WQ6R'),
          active: true,
          openerTabId: tab.id,
          windowId: 3,
        },
      ],
    ]);
    expect(fetch).not.toHaveBeenCalled();
    expect(fake.alarms).not.toHaveBeenCalled();
    expect(disk.set).not.toHaveBeenCalled();
    expect(await onDisk(tab)).toBe(0);
  });

  it('is one wish, however often it is sent', async () => {
    const order = orderOf();
    await Promise.all([say(tab, 'cart/add', order), say(tab, 'cart/add', order)]);
    await say(tab, 'cart/add', order);
    expect(fake.created).toHaveBeenCalledTimes(1);
  });

  it.each([{ way: 'direct' }, { way: 'tab' }, { target: 'list' }, { look: true }])(
    'is handed over when it asks for %j',
    async (change) => {
      expect(await say(tab, 'cart/add', orderOf(change))).toMatchObject({ state: 'waiting' });
      expect(fetch).not.toHaveBeenCalled();
    },
  );

  it('is told to tabs of that session alone', async () => {
    await say(tab, 'cart/add', orderOf());
    const heard = new Set(fake.sent.mock.calls.map(([where]) => where));
    expect([...heard]).toEqual([tab.id]);
  });

  it('ends with its tab', async () => {
    const order = orderOf();
    await say(tab, 'cart/add', order);
    await asideTabChanged(77);
    expect(fake.sent).toHaveBeenLastCalledWith(
      tab.id,
      expect.objectContaining({ report: expect.objectContaining({ state: 'dropped' }) }),
    );
    expect(await onDisk(tab)).toBe(0);
  });

  it('ends when its store is unlinked', async () => {
    await say(tab, 'cart/add', orderOf());
    await forgetStoreAside('amazon.com');
    expect(fake.sent.mock.calls.at(-1)).toMatchObject([
      tab.id,
      { report: { state: 'not-linked' } },
    ]);
    expect([...memory.kept.values()]).toEqual([{}]);
  });

  it('shows how it will be done, and nothing that other sessions did', async () => {
    expect(await say(tab, 'feed/hello', {})).toMatchObject({ ways: { 'amazon.com': 'hand-over' } });
    expect(await say(ORDINARY, 'feed/hello', {})).toMatchObject({
      ways: { 'amazon.com': 'direct' },
    });
    const products = [{ marketplace: 'amazon.com', id: 'B0BFC7WQ6R' }];
    expect(await say(tab, 'feed/known', { products })).toEqual({ known: [] });
  });
});

describe('a private window that shares the background', () => {
  it('changes nothing that is kept', async () => {
    await say(PRIVATE, 'feed/profile', { handle: 'secret' });
    await say(PRIVATE, 'feed/health', { blind: true });
    await say(PRIVATE, 'stores/use-tab', { marketplace: 'amazon.com' });
    await say(PRIVATE, 'stores/substitute', { from: 'amazon.de', to: 'amazon.com' });
    await say(PRIVATE, 'mutes/author', { site: 'x', handle: 'gearnotes', on: true });
    expect(disk.set).not.toHaveBeenCalled();
    await say(ORDINARY, 'feed/profile', { handle: 'gearnotes' });
    expect(disk.set).toHaveBeenCalledTimes(1);
  });

  it('opens our pages in an ordinary window, and none of them is heard in it', async () => {
    await say(PRIVATE, 'page/open', { page: 'options' });
    expect(fake.created).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ incognito: false }),
    );
    const page = { id: 'ours', url: 'moz-extension://ours/src/options/index.html', tab: PRIVATE };
    expect(await receive({ name: 'stores/list', body: {} }, page)).toMatchObject({ ok: false });
  });

  it('is forgotten with the last of its tabs', async () => {
    await say(PRIVATE, 'cart/add', orderOf());
    await forgetPrivate();
    expect(memory.kept.size).toBe(1);
    fake.tabs = [ORDINARY];
    await forgetPrivate();
    expect(memory.kept.size).toBe(0);
  });
});

describe('the background of private windows', () => {
  beforeEach(() => {
    fake.isPrivate = true;
  });

  it('keeps what is set there in memory alone, over what is on disk', async () => {
    await changeSettings((settings) => ({ ...settings, seen: ['secret'] }));
    expect(await loadSettings()).toMatchObject({ seen: ['secret'], consentedAt: 1 });
    expect(disk.set).not.toHaveBeenCalled();
    fake.isPrivate = false;
    vi.resetModules();
    const ordinary = await import('../../../src/background/settings.ts');
    expect((await ordinary.loadSettings()).seen).toEqual([]);
  });

  it('goes by what is changed on disk: consent that is taken back holds there too', async () => {
    await changeSettings((settings) => ({ ...settings, seen: ['secret'] }));
    fake.isPrivate = false;
    await changeSettings((settings) => ({ ...settings, consentedAt: null }));
    fake.isPrivate = true;
    expect(await loadSettings()).toMatchObject({ seen: ['secret'], consentedAt: null });
  });

  it('sets no alarm, no count and no note of trouble', async () => {
    await guard(true);
    await guard(false);
    await showCount();
    await say(ORDINARY, 'feed/health', { blind: true });
    expect(fake.alarms).not.toHaveBeenCalled();
    expect(fake.badge).not.toHaveBeenCalled();
    expect(disk.set).not.toHaveBeenCalled();
  });
});

describe('the background of ordinary windows', () => {
  it('keeps what is set, and notes trouble', async () => {
    await changeSettings((settings) => ({ ...settings, seen: ['gearnotes'] }));
    await noteHealth(true);
    expect([...disk.kept.keys()].sort()).toEqual(['health', 'settings']);
    expect(memory.set).not.toHaveBeenCalled();
  });
});
