import type { Report } from '../../../src/model/report.ts';
import type { StoreView } from '../../../src/model/storeview.ts';

/** A linked store that is ready, but for what a test changes. */
export function store(changes: Partial<StoreView> = {}): StoreView {
  const marketplace = changes.marketplace ?? 'amazon.com';
  return {
    retailer: 'amazon',
    marketplace,
    permitted: true,
    session: 'signed-in',
    checkedAt: 1_700_000_000_000,
    way: 'direct',
    reads: { cart: false, orders: false, checkout: false },
    urls: {
      signIn: `https://www.${marketplace}/sign-in`,
      cart: `https://www.${marketplace}/cart`,
    },
    ...changes,
  };
}

/** A product that was added just now, but for what a test changes. */
export function report(changes: Partial<Report> = {}): Report {
  return {
    key: crypto.randomUUID(),
    state: 'added',
    post: {
      site: 'x',
      postId: '1001',
      author: 'gearnotes',
      permalink: 'https://x.com/gearnotes/status/1001',
      promoted: false,
    },
    createdAt: Date.now(),
    marketplace: 'amazon.com',
    target: 'cart',
    quantity: 1,
    title: 'A small speaker',
    price: { amount: 7999, currency: 'USD' },
    urls: {
      product: 'https://www.amazon.com/dp/B000000001',
      cart: 'https://www.amazon.com/cart',
      signIn: 'https://www.amazon.com/sign-in',
      link: 'https://t.co/abc',
    },
    ...changes,
  };
}
