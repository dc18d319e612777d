import type { StoreReads } from '../../model/settings.ts';
import { browser } from '../../platform.ts';
import { cartOf, type Visited } from '../../retailers/carts.ts';
import { shopOrigin } from '../../retailers/permissions.ts';
import { mayAsk } from '../access.ts';
import { linkedStore, loadSettings } from '../settings.ts';
import { desk } from '../worker.ts';
import { applyCart } from './cartchanges.ts';
import { applyCheckout } from './checkout.ts';
import { checkOrders } from './looks.ts';
import { applyOrders } from './purchases.ts';

const PREFIX = 'visits ';

/** Which leave of the shopper's each kind of page needs. */
const LEAVE = {
  cart: 'cart',
  orders: 'orders',
  ordered: 'orders',
  checkout: 'checkout',
} as const satisfies Record<Visited['kind'], keyof StoreReads>;

const READS = ['cart', 'orders', 'checkout'] as const;

/** The pages to be read, store by store, as the shopper allows it now. */
async function wanted(): Promise<Map<string, string[]>> {
  const { stores } = await loadSettings();
  const pages = stores.map(({ retailer, marketplace, reads }): [string, string[]] => {
    const { readable } = cartOf(retailer);
    const paths = READS.filter((name) => reads[name]).flatMap((name) => readable[name]);
    return [PREFIX + marketplace, paths.map((path) => shopOrigin(marketplace) + path)];
  });
  return new Map(pages.filter(([, matches]) => matches.length > 0));
}

let syncing: Promise<void> = Promise.resolve();

async function sync(): Promise<void> {
  const pages = await wanted();
  const known = await browser.scripting.getRegisteredContentScripts();
  const ids = known.map(({ id }) => id).filter((id) => id.startsWith(PREFIX));
  if (ids.length > 0) await browser.scripting.unregisterContentScripts({ ids });
  await browser.scripting.registerContentScripts(
    [...pages].map(([id, matches]) => ({
      id,
      js: ['src/shoptab/visit.js'],
      matches,
      runAt: 'document_idle',
      persistAcrossSessions: false,
    })),
  );
}

/** Lets our script run in just the pages that the shopper allows to be read. One change after another. */
export function readVisits(): Promise<void> {
  syncing = syncing
    .then(sync)
    .catch((error: unknown) => console.warn('Hashcart goes on without visits', error));
  return syncing;
}

async function apply(marketplace: string, visited: Visited): Promise<void> {
  switch (visited.kind) {
    case 'cart':
      return applyCart(marketplace, visited, 'visit');
    case 'checkout':
      return applyCheckout(marketplace, visited.lines);
    case 'orders':
      await applyOrders(marketplace, visited.orders, 'visit');
      return;
    case 'ordered':
      // What was ordered is told by the list of orders alone.
      await checkOrders(marketplace, 'visit');
      return;
  }
}

/**
 * Reads a page of a store that the shopper opened, where they allow it.
 * @param url where the page stands, by what the browser says of the sender
 */
export async function readVisited(url: URL, html: string): Promise<void> {
  const marketplace = url.hostname.replace(/^www\./, '');
  const store = await linkedStore(marketplace);
  if (!store || url.origin !== shopOrigin(marketplace) || !(await mayAsk(marketplace))) return;
  const cart = cartOf(store.retailer);
  const kind = cart.pageAt(url);
  if (!kind || !store.reads[LEAVE[kind]]) return;
  const visited = cart.visited(url, html);
  if (!visited) return;
  if (visited.kind === 'ordered') return apply(marketplace, visited);
  await desk.between(marketplace, () => apply(marketplace, visited));
}
