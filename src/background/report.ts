import type { Report } from '../model/report.ts';
import type { Request } from '../model/request.ts';
import { cartOf } from '../retailers/carts.ts';

function stateOf({ removedAt, droppedAt, step, outcome }: Request): Report['state'] {
  if (removedAt) return 'removed';
  if (droppedAt) return 'dropped';
  return outcome ?? (step === 'handed-over' ? 'waiting' : 'working');
}

/** A price that the shop shows in the cart only is told only when it is there. */
function priceOf({ offer, gained }: Request): Report['price'] {
  return offer?.hidesPrice && !gained ? undefined : offer?.price;
}

/** Where the store of a request has its pages; the other store's, where the product was found there. */
function urlsOf({ order, product }: Request): Report['urls'] {
  const pages = product && cartOf(product.retailer).pages(product.marketplace);
  return { product: product?.url, ...pages, link: order.link.href };
}

/** What feed and popup are told of a request. @param ahead how many others its store is asked for before */
export function reportOf(request: Request, ahead?: number): Report {
  const { order, product, offer, createdAt, detail, gained, options, elsewhere } = request;
  return {
    key: order.key,
    state: stateOf(request),
    ahead,
    detail,
    post: order.post,
    createdAt,
    marketplace: product?.marketplace,
    productId: product?.id,
    target: order.target,
    quantity: gained?.quantity ?? order.quantity,
    options,
    elsewhere,
    title: offer?.title,
    price: priceOf(request),
    urls: urlsOf(request),
  };
}
