import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { area, ORDINARY, orderOf, PRIVATE } from './asidetabs.ts';

type Listener = (...args: readonly object[]) => unknown;

const fake = vi.hoisted(() => ({
  created: vi.fn(),
  updated: vi.fn(),
  heard: new Map<string, Listener>(),
}));
const disk = area();
const memory = area();

/** Firefox for Android: no `commands`, no `contextMenus`, no `windows`, and notifications only where allowed. */
vi.mock('../../../src/platform.ts', () => {
  const event = (name: string) => ({
    addListener: (listener: Listener) => void fake.heard.set(name, listener),
  });
  return {
    browser: {
      storage: { local: disk, session: memory, sync: area() },
      extension: { inIncognitoContext: false },
      runtime: {
        id: 'ours',
        getURL: (path: string) => `moz-extension://ours/${path}`,
        getManifest: () => ({}),
        sendMessage: async () => undefined,
        onMessage: event('message'),
        onInstalled: event('installed'),
        onStartup: event('startup'),
      },
      tabs: {
        query: async () => [PRIVATE, ORDINARY],
        get: async () => ORDINARY,
        create: async (page: object) => {
          // As its schema has it there.
          if ('openerTabId' in page) throw new Error('Property "openerTabId" is unsupported');
          fake.created(page);
          return { id: 77 };
        },
        update: async (id: number, change: object) => fake.updated(id, change),
        sendMessage: async () => undefined,
        onRemoved: event('removed'),
      },
      permissions: { contains: async () => true, onRemoved: event('permission removed') },
      scripting: {
        getRegisteredContentScripts: async () => [],
        registerContentScripts: async () => undefined,
        unregisterContentScripts: async () => undefined,
      },
      alarms: {
        create: async () => undefined,
        clear: async () => true,
        onAlarm: event('alarm'),
      },
      action: {
        setBadgeText: async () => undefined,
        setBadgeBackgroundColor: async () => undefined,
      },
    },
  };
});

await import('../../../src/background/main.ts');
const { notify, openNotified } = await import('../../../src/background/ledger/notify.ts');
const { DEFAULT_SETTINGS } = await import('../../../src/model/settings.ts');

/** Says something as a feed in a tab does. */
const say = (tab: object, name: string, body: object): unknown =>
  fake.heard.get('message')?.(
    { name, body },
    { id: 'ours', url: 'https://x.com/home', frameId: 0, tab },
  );

beforeEach(() => {
  vi.clearAllMocks();
  vi.stubGlobal('fetch', vi.fn());
  memory.kept.clear();
  disk.kept.clear();
  const known = { retailer: 'amazon', session: 'signed-in', linkedAt: 1, checkedAt: 1 };
  const stores = [{ ...known, marketplace: 'amazon.com', way: 'direct' }];
  disk.kept.set('settings', { ...DEFAULT_SETTINGS, consentedAt: 1, notifies: true, stores });
});

describe('the background in a browser without menus, keys and windows', () => {
  it('begins all the same, and shows the welcome page when it is installed', async () => {
    const unhandled = vi.fn();
    process.on('unhandledRejection', unhandled);
    fake.heard.get('installed')?.({ reason: 'install' });
    await new Promise((resolve) => setTimeout(resolve));
    process.off('unhandledRejection', unhandled);
    expect(unhandled).not.toHaveBeenCalled();
    expect(fake.created.mock.calls).toEqual([[{ url: expect.stringContaining('src/welcome/') }]]);
  });

  it('opens our pages in an ordinary tab, also for a private one', async () => {
    await say(PRIVATE, 'page/open', { page: 'options' });
    expect(fake.created.mock.calls).toEqual([[{ url: expect.stringContaining('src/options/') }]]);
  });

  it('takes a private tab itself to the store, since a new tab would be an ordinary one', async () => {
    const reply = await say(PRIVATE, 'cart/add', orderOf());
    expect(reply).toMatchObject({ answer: { state: 'waiting' } });
    expect(fake.updated.mock.calls).toEqual([
      [PRIVATE.id, { url: expect.stringContaining('/dp/B0BFC7WQ6R') }],
    ]);
    expect(fake.created).not.toHaveBeenCalled();
    expect(fetch).not.toHaveBeenCalled();
    expect(disk.set).not.toHaveBeenCalled();
  });

  it('tells nothing by a notification that it cannot show', async () => {
    const request = {
      order: { ...orderOf(), target: 'cart' },
      createdAt: 1,
      step: 'done',
      product: {
        retailer: 'amazon',
        marketplace: 'amazon.com',
        id: 'B0BFC7WQ6R',
        url: 'https://www.amazon.com/dp/B0BFC7WQ6R',
      },
    } as const;
    await expect(notify(request, { kind: 'sold-out', at: 1 })).resolves.toBeUndefined();
    await openNotified('cart https://www.amazon.com/cart');
    expect(fake.created).toHaveBeenCalledExactlyOnceWith({ url: 'https://www.amazon.com/cart' });
  });
});
