import type { CheckoutLine } from '../../retailers/carts.ts';
import { observe } from '../prices/observe.ts';
import { cartedAt } from './carted.ts';
import { keep } from './keep.ts';

/** Notes what our adds cost at the checkout that the shopper has open. */
export async function applyCheckout(
  marketplace: string,
  lines: readonly CheckoutLine[],
): Promise<void> {
  for (const request of await cartedAt(marketplace)) {
    const line = lines.find(({ product }) => product === request.product.id);
    const known = request.checkoutPrice;
    const isNew = line?.money.amount !== known?.amount || line?.money.currency !== known?.currency;
    if (!line || !isNew) continue;
    const now = { ...request, checkoutPrice: line.money };
    await keep(now);
    await observe(now, 'checkout', 'visit');
  }
}
