import type { CartChange } from '../../model/ledger.ts';
import type { Money } from '../../model/price.ts';
import type { PricedCart, PricedLine } from '../../retailers/carts.ts';
import { keepCartTotal } from '../carttotals.ts';
import { lineOf } from '../desk/pricing.ts';
import { observe } from '../prices/observe.ts';
import { cartedAt, type Gained } from './carted.ts';
import { keep } from './keep.ts';
import { notify } from './notify.ts';

/** How a product lies in its cart now: its line, or that it is kept for later, or gone. */
interface Standing {
  readonly active: PricedLine | undefined;
  readonly saved: PricedLine | undefined;
  /** Whether the page may hide it. */
  readonly partial: boolean | undefined;
}

function kindOf(
  { active, saved, partial }: Standing,
  before: Money | undefined,
): CartChange['kind'] | undefined {
  if (!active) return saved ? 'saved' : partial ? undefined : 'gone';
  if (active.soldOut) return 'sold-out';
  const { money } = active;
  if (!money || !before || money.currency !== before.currency) return undefined;
  if (money.amount === before.amount) return undefined;
  return money.amount > before.amount ? 'rose' : 'fell';
}

/** The change of a carted product against the time it was added; undefined where there is none. */
export function changeOf(
  { gained, cartPrice }: Pick<Gained, 'gained' | 'cartPrice'>,
  { lines, partial }: PricedCart,
  at: number,
): CartChange | undefined {
  const active = lineOf(
    gained,
    lines.filter(({ saved }) => !saved),
  );
  const saved = lineOf(
    gained,
    lines.filter((line) => line.saved),
  );
  const kind = kindOf({ active, saved, partial }, cartPrice);
  const now = (active ?? saved)?.money;
  return kind && { kind, at, ...(now && { now }) };
}

const isSame = (one: CartChange | undefined, other: CartChange | undefined) =>
  one?.kind === other?.kind && one?.now?.amount === other?.now?.amount;

async function applyTo(request: Gained, cart: PricedCart, how: 'visit' | 'watch'): Promise<void> {
  const { cartPrice, change: before, gained, ...rest } = request;
  const money = lineOf(gained, cart.lines)?.money;
  const base = cartPrice ?? money;
  const change = changeOf(request, cart, Date.now());
  const known = before?.now ?? cartPrice;
  if (isSame(before, change) && base === cartPrice) return;
  const now: Gained = {
    ...rest,
    gained,
    ...(base && { cartPrice: base }),
    ...(change && { change }),
  };
  await keep(now);
  if (money && money.amount !== known?.amount) {
    await observe({ ...now, cartPrice: money }, 'cart', how);
  }
  if (change && change.kind !== before?.kind) await notify(now, change);
}

/** Notes what changed in a cart since its products were added. @param how whether the shopper had it open, or we looked */
export async function applyCart(
  marketplace: string,
  cart: PricedCart,
  how: 'visit' | 'watch',
): Promise<void> {
  await keepCartTotal(marketplace, cart);
  for (const request of await cartedAt(marketplace)) await applyTo(request, cart, how);
}
