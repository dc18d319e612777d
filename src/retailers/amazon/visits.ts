import type { Order, PricedCart, PricedLine, RetailerCart, Visited } from '../carts.ts';
import { readHtml } from '../html.ts';
import { ASIN } from './asin.ts';
import { type CartPage, type CartRow, readCartPage } from './cartpage.ts';
import { readCheckoutPage } from './checkoutpage.ts';
import { currencyOf } from './currencies.ts';
import { marketplaceOf } from './marketplaces.ts';
import { readOrdersPage } from './orderspage.ts';

/** Addresses, after a language's prefix, of pages that the shopper may let us read. The cart is shown after each change, too. */
const PAGES: readonly (readonly [Visited['kind'], RegExp])[] = [
  ['cart', /^\/(?:gp\/cart\/view(?:\.html)?|cart)(?:\/ref=[^/]*)?\/?$/],
  ['orders', /^\/gp\/(?:your-account|css)\/order-(?:history|details)(?:\/ref=[^/]*)?\/?$/],
  ['orders', /^\/your-orders\/(?:orders|order-details)(?:\/ref=[^/]*)?\/?$/],
  ['ordered', /^\/gp\/buy\/thankyou\//],
  ['checkout', /^\/(?:gp\/buy|checkout\/p\/[^/]+|checkout)\/spc(?:\/|$)/],
];

/** Where they stand, as match patterns write it: wider than `PAGES`, which decides; a language's prefix may come first. */
const PATHS: RetailerCart['readable'] = {
  cart: ['/gp/cart/view*', '/cart', '/cart/*', '/cart?*'],
  orders: ['/gp/css/order-*', '/gp/your-account/order-*', '/your-orders/*', '/gp/buy/thankyou/*'],
  checkout: ['/gp/buy/*', '/checkout/*'],
};

const anyLanguage = (paths: readonly string[]) => paths.flatMap((path) => [path, `/-/*${path}`]);

/** Paths of the pages that each reading is about. */
export const READABLE: RetailerCart['readable'] = {
  cart: anyLanguage(PATHS.cart),
  orders: anyLanguage(PATHS.orders),
  checkout: anyLanguage(PATHS.checkout),
};

const LANGUAGE = /^\/-\/[a-z]{2}(?:[_-][A-Za-z]{2})?(?=\/)/;

/** What kind of page an address of Amazon's is, of those that the shopper may let us read. */
export function pageAt(url: URL): Visited['kind'] | undefined {
  if (!marketplaceOf(url.hostname)) return undefined;
  const path = url.pathname.replace(LANGUAGE, '');
  return PAGES.find(([, address]) => address.test(path))?.[0];
}

const currencyAt = ({ hostname }: URL) => currencyOf(marketplaceOf(hostname) ?? '');

function linesOf(rows: readonly CartRow[], saved: boolean): readonly PricedLine[] {
  return rows.flatMap(({ asin, seller, quantity, money, soldOut }) =>
    ASIN.test(asin)
      ? [{ product: asin, seller, quantity, ...(money && { money }), saved, soldOut }]
      : [],
  );
}

/** The lines of a cart with their prices, those saved for later last. */
export function pricedIn({ rows, saved, partial }: CartPage): PricedCart {
  const lines = [...linesOf(rows, false), ...linesOf(saved, true)];
  return { lines, ...(partial && { partial: true as const }) };
}

/**
 * The orders that a page shows.
 * @returns undefined when it shows none, and does not say that there are none
 */
export function ordersIn(url: URL, html: string): readonly Order[] | undefined {
  const { orders, locked, stated } = readOrdersPage(html, currencyAt(url));
  const isEmpty = stated === 0 && locked === 0;
  return orders.length > 0 || isEmpty ? orders : undefined;
}

/** Whether a page says that an order was placed: reloaded, its address shows something else. */
function isThanks(html: string): boolean {
  let found = false;
  readHtml(html, {
    onopentag(_, { id }) {
      found ||= id?.startsWith('widget-purchaseConfirmation') === true;
    },
  });
  return found;
}

const READERS: Readonly<Record<Visited['kind'], (url: URL, html: string) => Visited | undefined>> =
  {
    cart(_, html) {
      const page = readCartPage(html);
      return page && { kind: 'cart', ...pricedIn(page) };
    },
    orders(url, html) {
      const orders = ordersIn(url, html);
      return orders && { kind: 'orders', orders };
    },
    ordered: (_, html) => (isThanks(html) ? { kind: 'ordered' } : undefined),
    checkout(url, html) {
      const lines = readCheckoutPage(html, currencyAt(url));
      return lines && { kind: 'checkout', lines };
    },
  };

/** Reads a page that the shopper opened; undefined when it is not what its address says. */
export function visited(url: URL, html: string): Visited | undefined {
  const kind = pageAt(url);
  return kind && READERS[kind](url, html);
}
