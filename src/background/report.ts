import type { Report } from '../messages.ts';
import type { Request } from '../model/request.ts';
import { cartOf } from '../retailers/carts.ts';

function stateOf({ removedAt, outcome }: Request): Report['state'] {
  return removedAt ? 'removed' : (outcome ?? 'working');
}

/** What feed and popup are told of a request. */
export function reportOf(request: Request): Report {
  const { order, product, offer, createdAt } = request;
  const pages = product && cartOf(product.retailer).pages(product.marketplace);
  return {
    key: order.key,
    state: stateOf(request),
    post: order.post,
    createdAt,
    marketplace: product?.marketplace,
    title: offer?.title,
    price: offer?.price,
    urls: {
      product: product?.url,
      cart: pages?.cart,
      signIn: pages?.signIn,
      link: order.link.href,
    },
  };
}
