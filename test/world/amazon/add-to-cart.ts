import { type Answer, page, text } from '../http.ts';
import { cartPage } from './cart-page.ts';
import { addedPage } from './confirmation.ts';
import type { Product } from './product.ts';
import type { Visit } from './visit.ts';
import { brokenShopPage } from './wrong-pages.ts';

const acceptedClients = [
  'Aplus_BuyableModules_DetailPage',
  'EUIC_AddToCart_Search',
  'OffersX_OfferDisplay_DetailPage',
  'OffersX_AllOffersDisplay_DetailPage',
];

interface Wish {
  readonly asin: string;
  readonly offerListingId: string;
  readonly quantity: number;
}

interface Pick {
  readonly product: Product;
  readonly quantity: number;
}

function wholeNumber(text: string | null): number {
  return text !== null && /^[1-9]\d{0,2}$/.test(text) ? Number(text) : 0;
}

/** Amazon reads the number from `quantity`; a form without it means one. */
function baseWish(form: URLSearchParams): Wish | undefined {
  const asin = form.get('items[0.base][asin]');
  if (asin === null) return undefined;
  const offerListingId = form.get('items[0.base][offerListingId]') ?? '';
  return { asin, offerListingId, quantity: wholeNumber(form.get('quantity') ?? '1') };
}

/** The fields of "bought together": whoever sends them along buys those things too. */
function numberedWishes(form: URLSearchParams): Wish[] {
  return [...form.keys()].flatMap((key) => {
    const n = /^asin\.(\d+)$/.exec(key)?.[1];
    if (n === undefined) return [];
    const offerListingId = form.get(`offeringID.${n}`) ?? '';
    const quantity = wholeNumber(form.get(`quantity.${n}`) ?? '1');
    return [{ asin: form.get(key) ?? '', offerListingId, quantity }];
  });
}

function wishesOf(form: URLSearchParams): readonly Wish[] {
  const base = baseWish(form);
  return [...(base ? [base] : []), ...numberedWishes(form)];
}

/** The products of all wishes; undefined if one offer is not that product's own. */
function picksOf({ shop }: Visit, wishes: readonly Wish[]): readonly Pick[] | undefined {
  const picks = wishes.flatMap(({ asin, offerListingId, quantity }) => {
    const product = shop.products.get(asin);
    const sound = product && quantity > 0 && shop.offers.isFor(product, offerListingId);
    return sound ? [{ product, quantity }] : [];
  });
  return picks.length === wishes.length && picks.length > 0 ? picks : undefined;
}

function canHave({ session }: Visit, { product, quantity }: Pick): boolean {
  return session.cart.quantityOf(product) + quantity <= product.stock;
}

function putIn({ session }: Visit, { product, quantity }: Pick): void {
  const most = (product.maxPerOrder ?? quantity) - session.cart.quantityOf(product);
  const allowed = product.maxPerOrder === undefined ? quantity : Math.min(quantity, most);
  if (allowed > 0) session.cart.add(product, allowed);
}

/** `POST /cart/add-to-cart/…`: adds what the form names, or refuses as the real shop does. */
export function addToCart(visit: Visit): Answer {
  const { form } = visit.ask;
  if (!form) return text('Unsupported Media Type', 415);
  if (!visit.recognised || !visit.session.useToken(form.get('anti-csrftoken-a2z'))) {
    return text('Forbidden', 403);
  }
  if (!acceptedClients.includes(form.get('clientName') ?? '')) return text('Bad Request', 400);
  const picks = picksOf(visit, wishesOf(form));
  if (!picks) return page(brokenShopPage);
  if (!picks.every((pick) => canHave(visit, pick))) return cartPage(visit, visit.words.limit);
  for (const pick of picks) putIn(visit, pick);
  return addedPage(
    visit,
    picks.map(({ product }) => product),
  );
}

/** `GET /cart/add-to-cart/get-cart-items`: what is in the cart, as JSON. */
export function cartItems(visit: Visit): readonly object[] | undefined {
  if (visit.ask.url.searchParams.get('clientName') !== 'SiteWideActionExecutor') return undefined;
  return visit.session.cart.active.map(({ asin, merchantId, quantity }) => ({
    asin,
    merchantId,
    quantity,
    cartType: 'RETAIL',
  }));
}
