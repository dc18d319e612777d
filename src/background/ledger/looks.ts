import type { Answer } from '../../messages.ts';
import type { LinkedStore } from '../../model/settings.ts';
import { cartOf, type Halt } from '../../retailers/carts.ts';
import { shopOrigin } from '../../retailers/permissions.ts';
import { mayAsk, permitted } from '../access.ts';
import { orHalt } from '../desk/faults.ts';
import { restTime } from '../desk/rest.ts';
import { shopSession } from '../net/shop.ts';
import { linkedStore, loadSettings } from '../settings.ts';
import { storeBook } from '../storebook.ts';
import { isPrivateCopy } from '../windows.ts';
import { desk } from '../worker.ts';
import { applyCart } from './cartchanges.ts';
import { cartedAt } from './carted.ts';
import { applyOrders } from './purchases.ts';

type Checked = Answer<'ledger/check'>;

const shopAt = (marketplace: string) =>
  permitted(shopSession(shopOrigin(marketplace)), () => mayAsk(marketplace));

const isResting = ({ restsUntil }: LinkedStore) => (restsUntil ?? 0) > Date.now();

/** A store that asks for a check, or for a pause, is left alone. */
async function restAfter(marketplace: string, { halt, restFor }: Halt): Promise<void> {
  if (halt === 'challenge' || halt === 'rate-limited') {
    await storeBook.rest(marketplace, restTime(restFor));
  }
}

async function lookAt({ retailer, marketplace }: LinkedStore): Promise<void> {
  if ((await cartedAt(marketplace)).length === 0) return;
  const reading = await orHalt(() => cartOf(retailer).priced(shopAt(marketplace)));
  if ('halt' in reading) return restAfter(marketplace, reading);
  await applyCart(marketplace, reading, 'watch');
}

/** Looks once into each cart that the shopper lets us watch, and that something of ours lies in. */
export async function lookIntoCarts(): Promise<void> {
  if (isPrivateCopy()) return;
  const { stores } = await loadSettings();
  const watched = stores.filter((store) => store.reads.cart && !isResting(store));
  await Promise.all(
    watched.map((store) =>
      desk
        .between(store.marketplace, () => lookAt(store))
        .catch((error) => console.error('Hashcart could not look into a cart', error)),
    ),
  );
}

/** What "Check my orders" says of a halt. */
const SAID = {
  'signed-out': 'signed-out',
  challenge: 'challenge',
  network: 'network',
  'rate-limited': 'rate-limited',
  'permission-missing': 'permission-missing',
} as const satisfies Partial<Record<Halt['halt'], Checked['result']>>;

const isSaid = (halt: string): halt is keyof typeof SAID => Object.hasOwn(SAID, halt);

const nothing = (result: Checked['result']): Checked => ({ result, orders: 0, found: 0 });

async function check(
  { retailer, marketplace }: LinkedStore,
  by: 'check' | 'visit',
): Promise<Checked> {
  const reading = await orHalt(() => cartOf(retailer).orders(shopAt(marketplace)));
  if ('halt' in reading) {
    await restAfter(marketplace, reading);
    return nothing(isSaid(reading.halt) ? SAID[reading.halt] : 'page-changed');
  }
  const found = await applyOrders(marketplace, reading.orders, by);
  return { result: 'checked', orders: reading.orders.length, found };
}

/** Reads the store's list of orders once, and notes what of ours was bought. */
export async function checkOrders(
  marketplace: string,
  by: 'check' | 'visit' = 'check',
): Promise<Checked> {
  const store = await linkedStore(marketplace);
  if (!store || !(await mayAsk(marketplace))) return nothing('permission-missing');
  if (isResting(store)) return nothing('rate-limited');
  return desk.between(marketplace, () => check(store, by));
}
