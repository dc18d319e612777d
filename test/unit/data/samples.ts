import type { Observation } from '../../../src/model/observation.ts';
import type { Provenance } from '../../../src/model/post.ts';
import type { ProductReference } from '../../../src/model/product.ts';
import type { Request } from '../../../src/model/request.ts';

let count = 0;
function uuid(): string {
  count += 1;
  return `00000000-0000-4000-8000-${String(count).padStart(12, '0')}`;
}

export const productAt = (marketplace = 'amazon.com', id = 'B0BFC7WQ6R'): ProductReference => ({
  retailer: 'amazon',
  marketplace,
  id,
  url: `https://www.${marketplace}/dp/${id}`,
});

export const postBy = (author: string, postId = '1840000000000000001'): Provenance => ({
  site: 'x',
  postId,
  author,
  permalink: `https://x.com/${author}/status/${postId}`,
  promoted: false,
});

interface Particulars {
  readonly author?: string;
  readonly postId?: string;
  readonly marketplace?: string;
  readonly id?: string;
  readonly title?: string;
}

const PARTICULARS = { author: 'gearnotes', title: 'Echo Spot' };

/** A request that put something into the cart, but for what a test changes. */
export function requestOf(
  createdAt: number,
  particulars: Particulars = {},
  change: Partial<Request> = {},
): Request {
  const { author, postId, marketplace, id, title } = { ...PARTICULARS, ...particulars };
  const product = productAt(marketplace, id);
  return {
    order: {
      key: uuid(),
      link: { href: product.url },
      quantity: 1,
      post: postBy(author, postId),
      target: 'cart',
      again: false,
    },
    createdAt,
    step: 'done',
    outcome: 'added',
    product,
    offer: { title, price: { amount: 7999, currency: 'USD' } },
    gained: { product: product.id, seller: 'SELLER', quantity: 1 },
    ...change,
  };
}

/** A price that was seen on a page, but for what a test changes. */
export function observationOf(
  at: number,
  particulars: Particulars = {},
  change: Partial<Observation> = {},
): Observation {
  const { author, postId, marketplace, id, title } = { ...PARTICULARS, ...particulars };
  return {
    id: uuid(),
    at,
    product: productAt(marketplace, id),
    title,
    stage: 'page',
    visibility: 'shown',
    status: 'read',
    money: { amount: 7999, currency: 'USD' },
    post: postBy(author, postId),
    context: { session: 'signed-in', locale: 'en-US', how: 'direct' },
    reader: 1,
    ...change,
  };
}
