import type { CartChange } from '../../model/ledger.ts';
import type { Request } from '../../model/request.ts';
import { browser } from '../../platform.ts';
import { cartOf } from '../../retailers/carts.ts';
import { loadSettings } from '../settings.ts';
import { uncertain } from '../uncertain.ts';

const TITLES = {
  rose: 'notify_rose',
  fell: 'notify_fell',
  'sold-out': 'notify_sold_out',
  saved: 'notify_saved',
} as const;

const PREFIX = 'cart ';

/** Tells of a change in a cart by the browser's own notification, where the shopper wants that. */
export async function notify({ product, offer }: Request, change: CartChange): Promise<void> {
  const { kind } = change;
  // What is gone was mostly bought or taken out by the shopper, who knows.
  if (kind === 'gone' || !product || !(await loadSettings()).notifies) return;
  if (!(await browser.permissions.contains({ permissions: ['notifications'] }))) return;
  await uncertain.notifications?.create(
    PREFIX + cartOf(product.retailer).pages(product.marketplace).cart,
    {
      type: 'basic',
      iconUrl: browser.runtime.getURL('icons/128.png'),
      title: browser.i18n.getMessage(TITLES[kind], product.marketplace),
      message: offer?.title ?? product.url,
    },
  );
}

/** Opens the cart that a notification tells of. */
export async function openNotified(id: string): Promise<void> {
  if (!id.startsWith(PREFIX)) return;
  await uncertain.notifications?.clear(id);
  await browser.tabs.create({ url: id.slice(PREFIX.length) });
}
