import 'fake-indexeddb/auto';
import { vi } from 'vitest';
import type { Report } from '../../../src/model/report.ts';
import type { Request } from '../../../src/model/request.ts';
import {
  DEFAULT_SETTINGS,
  NO_READS,
  type Settings,
  type StoreReads,
} from '../../../src/model/settings.ts';
import { area } from '../background/asidetabs.ts';
import { order } from '../desk/doubles.ts';

const disk = area();
const memory = area();

/** The browser around the ledger, and what was done to it. */
export const around = {
  told: [] as { readonly news: string; readonly report?: Report }[],
  notified: vi.fn(),
  notifications: true,
  registered: [] as { readonly id: string; readonly matches?: readonly string[] }[],
  created: vi.fn(),
};

/** Stands for the browser's API. */
export const browser = {
  storage: { local: disk, session: memory },
  extension: { inIncognitoContext: false },
  i18n: { getMessage: (key: string) => key, getUILanguage: () => 'en-US' },
  runtime: {
    id: 'ours',
    getURL: (path: string) => `moz-extension://ours/${path}`,
    sendMessage: async (news: { readonly news: string }) => void around.told.push(news),
  },
  tabs: { query: async () => [], create: around.created },
  permissions: {
    contains: async ({ permissions }: { readonly permissions?: readonly string[] }) =>
      permissions ? around.notifications : true,
  },
  notifications: { create: around.notified, clear: async () => true },
  scripting: {
    getRegisteredContentScripts: async () => around.registered,
    registerContentScripts: async (scripts: typeof around.registered) =>
      void around.registered.push(...scripts),
    unregisterContentScripts: async ({ ids }: { readonly ids: readonly string[] }) => {
      around.registered = around.registered.filter(({ id }) => !ids.includes(id));
    },
  },
  alarms: { create: vi.fn(), clear: vi.fn() },
  action: { setBadgeText: vi.fn(), setBadgeBackgroundColor: vi.fn() },
};

/** Settings with amazon.com linked, and what may be read there. */
export async function link(reads: Partial<StoreReads>, change: Partial<Settings> = {}) {
  const store = {
    retailer: 'amazon',
    marketplace: 'amazon.com',
    session: 'signed-in',
    linkedAt: 1,
    checkedAt: 1,
    way: 'direct',
    refusals: 0,
    reads: { ...NO_READS, ...reads },
  } as const;
  const settings: Settings = { ...DEFAULT_SETTINGS, consentedAt: 1, stores: [store], ...change };
  await disk.set({ settings });
}

export const usd = (amount: number) => ({ amount, currency: 'USD' });

export const product = (id = 'B0BFC7WQ6R') =>
  ({
    retailer: 'amazon',
    marketplace: 'amazon.com',
    id,
    url: `https://www.amazon.com/dp/${id}`,
  }) as const;

const HOUR = 3_600_000;

/** A request that put one product into the cart an hour ago. */
export function added(change: Partial<Request> = {}): Request {
  const known = change.product ?? product();
  return {
    order: order(),
    createdAt: Date.now() - HOUR,
    finishedAt: Date.now() - HOUR,
    step: 'done',
    outcome: 'added',
    product: known,
    offer: { title: 'A small speaker', price: usd(7999) },
    gained: { product: known.id, seller: 'SELLER', quantity: 1 },
    cartPrice: usd(7199),
    ...change,
  };
}
