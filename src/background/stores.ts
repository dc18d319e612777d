import type { CartTotal } from '../model/carttotal.ts';
import { type LinkedStore, NO_READS, type SessionState } from '../model/settings.ts';
import type { StoreView } from '../model/storeview.ts';
import { browser } from '../platform.ts';
import { cartOf } from '../retailers/carts.ts';
import { cartOrigin, originsFor, retailerAt, shopOrigin } from '../retailers/permissions.ts';
import { ShopError } from '../retailers/session.ts';
import { mayReachAll } from './access.ts';
import { forgetStoreAside } from './asides.ts';
import { showCount } from './badge.ts';

import { cartTotals, forgetCartTotal } from './carttotals.ts';
import { forgetUnlinked } from './data/unlinked.ts';
import { readVisits } from './ledger/visits.ts';
import { shopSession } from './net/shop.ts';

import { tell } from './news.ts';
import { changeSettings, linkedStore, loadSettings } from './settings.ts';
import { rested } from './storebook.ts';
import { isPrivateCopy } from './windows.ts';
import { desk } from './worker.ts';

/** Finds nothing. */
const NO_BUTTON = ':not(*)';

/** What finds the add-to-cart button in the pages of a store. @param address of one of them */
export function buttonAt(address = ''): string {
  const marketplace = URL.parse(address)?.hostname.replace(/^www\./, '') ?? '';
  const retailer = retailerAt(marketplace);
  return retailer ? cartOf(retailer).pressed : NO_BUTTON;
}

async function viewOf(
  { linkedAt: _, refusals: __, ...store }: LinkedStore,
  total?: CartTotal,
): Promise<StoreView> {
  return {
    ...store,
    ...(total && { total }),
    permitted: await mayReachAll([cartOrigin(store.marketplace)]),
    urls: cartOf(store.retailer).pages(store.marketplace),
  };
}

/** The linked stores as they stand. */
export async function listStores(): Promise<StoreView[]> {
  const { stores } = await loadSettings();
  const totals = await cartTotals(stores.map(({ marketplace }) => marketplace));
  return Promise.all(stores.map((store) => viewOf(store, totals.get(store.marketplace))));
}

async function sessionAt({ retailer, marketplace }: LinkedStore): Promise<SessionState> {
  try {
    return await cartOf(retailer).session(shopSession(shopOrigin(marketplace)));
  } catch (error) {
    if (error instanceof ShopError) return 'unknown';
    throw error;
  }
}

/** Puts a store in its own place, or at the end. */
function withStore(stores: readonly LinkedStore[], store: LinkedStore): LinkedStore[] {
  const isThere = stores.some(({ marketplace }) => marketplace === store.marketplace);
  if (!isThere) return [...stores, store];
  return stores.map((other) => (other.marketplace === store.marketplace ? store : other));
}

/** Links a store that we may reach, or looks again at one that is linked. */
export async function linkStore(marketplace: string): Promise<StoreView | undefined> {
  const retailer = retailerAt(marketplace);
  if (!retailer || !(await mayReachAll([cartOrigin(marketplace)]))) return undefined;
  const checkedAt = Date.now();
  const before: LinkedStore = (await linkedStore(marketplace)) ?? {
    retailer,
    marketplace,
    linkedAt: checkedAt,
    session: 'unknown',
    checkedAt,
    way: 'direct',
    refusals: 0,
    reads: NO_READS,
  };
  const session = await sessionAt(before);
  const seen: LinkedStore = { ...before, session, checkedAt };
  // Whoever is signed in and asked to look again has answered what the store wanted.
  const store = session === 'signed-in' ? rested(seen) : seen;
  await changeSettings(({ stores, ...settings }) => ({
    ...settings,
    stores: withStore(stores, store),
  }));
  await tell({ news: 'stores' });
  return viewOf(store);
}

/** Origins that only this store needs. */
async function originsToGiveBack(marketplace: string): Promise<string[]> {
  const { stores } = await loadSettings();
  const others = stores.filter((store) => store.marketplace !== marketplace);
  const kept = new Set(others.flatMap((store) => originsFor(store.marketplace)));
  return originsFor(marketplace).filter((origin) => !kept.has(origin));
}

/** Unlinks a store: the access goes, and all that was kept of it. */
export async function unlinkStore(marketplace: string): Promise<void> {
  if (!retailerAt(marketplace)) return;
  const origins = await originsToGiveBack(marketplace);
  await changeSettings(({ stores, ...settings }) => ({
    ...settings,
    stores: stores.filter((store) => store.marketplace !== marketplace),
  }));
  // What the browser lets us reach, ordinary windows share.
  if (!isPrivateCopy()) await browser.permissions.remove({ origins });
  await readVisits();
  await desk.forget(marketplace);
  await forgetStoreAside(marketplace);
  await forgetCartTotal(marketplace);
  await forgetUnlinked(marketplace);
  await showCount();
  await tell({ news: 'stores' });
}
