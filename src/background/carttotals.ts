import { CartTotal, sumsOf } from '../model/carttotal.ts';
import type { Money } from '../model/price.ts';
import { browser } from '../platform.ts';
import type { PricedCart } from '../retailers/carts.ts';
import { loadSettings } from './settings.ts';
import { isPrivateCopy } from './windows.ts';

const keyOf = (marketplace: string) => `cart:${marketplace}`;

/** What a cart costs: nothing is said where a price is missing, or a part of the cart. */
function totalIn({ lines, partial }: PricedCart): Money | undefined {
  const active = lines.filter(({ saved, soldOut }) => !saved && !soldOut);
  const prices = active.flatMap(({ money, quantity }) =>
    money ? [{ ...money, amount: money.amount * quantity }] : [],
  );
  const [total, ...others] = sumsOf(prices);
  return partial || prices.length < active.length || others.length > 0 ? undefined : total;
}

/** Keeps what a cart that was just read costs. One that does not tell all leaves nothing to go by. */
export async function keepCartTotal(marketplace: string, cart: PricedCart): Promise<void> {
  if (isPrivateCopy()) return;
  const money = totalIn(cart);
  if (!money) return forgetCartTotal(marketplace);
  const total: CartTotal = { money, at: Date.now() };
  await browser.storage.local.set({ [keyOf(marketplace)]: total });
}

/** Forgets what a cart cost: it is another one now, or nothing of it is to be kept. */
export async function forgetCartTotal(marketplace: string): Promise<void> {
  if (!isPrivateCopy()) await browser.storage.local.remove(keyOf(marketplace));
}

/** What the carts at some marketplaces cost, where that is known. */
export async function cartTotals(
  marketplaces: readonly string[],
): Promise<ReadonlyMap<string, CartTotal>> {
  const totals = new Map<string, CartTotal>();
  if (isPrivateCopy()) return totals;
  const kept = await browser.storage.local.get(marketplaces.map(keyOf));
  for (const marketplace of marketplaces) {
    const total = CartTotal.safeParse(kept[keyOf(marketplace)]).data;
    if (total) totals.set(marketplace, total);
  }
  return totals;
}

/** Forgets what carts cost before an instant; all of them if none is given. */
export async function forgetCartTotals(before = Number.POSITIVE_INFINITY): Promise<void> {
  const { stores } = await loadSettings();
  const totals = await cartTotals(stores.map(({ marketplace }) => marketplace));
  for (const [marketplace, { at }] of totals) if (at < before) await forgetCartTotal(marketplace);
}
