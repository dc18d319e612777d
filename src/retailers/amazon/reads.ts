import type { Halt, Order, PricedCart } from '../carts.ts';
import type { ShopSession } from '../session.ts';
import { readCartPage } from './cartpage.ts';
import { readPage } from './page.ts';
import { ordersIn, pricedIn } from './visits.ts';
import { haltAt, wholePageIn } from './walls.ts';

/**
 * The list of orders as the shop makes it for readers that run no scripts: its page for all others is encrypted until its
 * own scripts ran, and names this address for those who have none.
 */
const ORDERS = '/your-orders/orders?disableCsd=no-js';

const isSignedOut = (html: string, url: URL) => readPage(html, url.href).session === 'signed-out';

/** Reads the cart's page. @throws ShopError */
export async function readPriced(shop: ShopSession): Promise<PricedCart | Halt> {
  const answer = await shop.get('/gp/cart/view.html', 'cart');
  const html = await wholePageIn(answer);
  if (isSignedOut(html, answer.url)) return { halt: 'signed-out' };
  const page = readCartPage(html);
  return page ? pricedIn(page) : haltAt(html, answer);
}

/** Reads the newest orders. @throws ShopError */
export async function readOrders(
  shop: ShopSession,
): Promise<{ readonly orders: readonly Order[] } | Halt> {
  const answer = await shop.get(ORDERS, 'orders');
  const html = await wholePageIn(answer);
  if (isSignedOut(html, answer.url)) return { halt: 'signed-out' };
  const orders = ordersIn(answer.url, html);
  return orders ? { orders } : haltAt(html, answer);
}
