import { fateOf } from '../model/fate.ts';
import { ladderOf } from '../model/ladder.ts';
import type { Report } from '../model/report.ts';
import type { Request } from '../model/request.ts';
import { cartOf } from '../retailers/carts.ts';

function stateOf({ removedAt, droppedAt, step, outcome }: Request): Report['state'] {
  if (removedAt) return 'removed';
  if (droppedAt) return 'dropped';
  return outcome ?? (step === 'handed-over' ? 'waiting' : 'working');
}

/** Whether the page hides its price, and whether nothing of what it hides may be told yet. */
const isHidden = ({ offer }: Request) => offer?.hidesPrice === true;
const isSecret = (request: Request) => isHidden(request) && !request.gained;

/** What one costs, as it was seen last. A price that the shop shows in the cart only is told only when it is there. */
function priceOf(request: Request): Report['price'] {
  const { offer, change, cartPrice, checkoutPrice } = request;
  return (
    change?.now ?? checkoutPrice ?? cartPrice ?? (isSecret(request) ? undefined : offer?.price)
  );
}

function ladderIn(request: Request): Report['ladder'] {
  const { claims, offer, cartPrice, checkoutPrice } = request;
  if (!offer) return undefined;
  const { list, price, coupon } = offer;
  // What is hidden until the cart is no price of the page's, though its form may carry it.
  const page = isHidden(request) ? undefined : price;
  return ladderOf({
    ...(claims && { claims }),
    ...(list && !isSecret(request) && { list }),
    ...(page && { page }),
    ...(isHidden(request) && { hidden: true }),
    ...(coupon && { coupon }),
    ...(cartPrice && { cart: cartPrice }),
    ...(checkoutPrice && { checkout: checkoutPrice }),
  });
}

/** Where the store of a request has its pages; the other store's, where the product was found there. */
function urlsOf({ order, product }: Request): Report['urls'] {
  const pages = product && cartOf(product.retailer).pages(product.marketplace);
  return { product: product?.url, ...pages, link: order.link.href };
}

/** What feed and popup are told of a request. @param ahead how many others its store is asked for before */
export function reportOf(request: Request, ahead?: number): Report {
  const { order, product, offer, createdAt, detail, gained, options, elsewhere } = request;
  const { credit, change } = request;
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
    ladder: ladderIn(request),
    credit,
    fate: fateOf(request),
    change,
    urls: urlsOf(request),
  };
}
