import { type Answer, type Ask, json, noContent, page, redirect, text } from '../http.ts';
import { addToCart, cartItems } from './add-to-cart.ts';
import { addToList } from './add-to-list.ts';
import { cartPage } from './cart-page.ts';
import { solveCaptcha } from './challenges.ts';
import { changeCart } from './change-cart.ts';
import { clipCoupon } from './coupon.ts';
import { filler } from './filler.ts';
import { homePage } from './home.ts';
import { listPage } from './list-page.ts';
import type { Marketplace } from './marketplace.ts';
import { beginCheckout, checkoutPage, placeOrder } from './orders/checkout.ts';
import { orderPage } from './orders/details.ts';
import { ordersPage, toOrders } from './orders/list.ts';
import { thanksPage } from './orders/thanks.ts';
import { productPage } from './product-page.ts';
import { savedProduct, savedProductPage } from './saved-product.ts';
import { stateOf } from './selection.ts';
import { signIn, signOut } from './sign-in.ts';
import { type Visit, visitOf, withSessionCookies } from './visit.ts';
import { missingPage } from './wrong-pages.ts';

/** What the one who opened the world may choose about the shops. */
export interface ShopOptions {
  /** Bytes that a product page carries beside what is needed; and a cart, and the page after an add. */
  readonly pageWeight: number;
  readonly cartWeight: number;
  readonly addedWeight: number;
  /** Serve the real page of a product where it was saved. */
  useSavedPages: boolean;
}

type Route = (visit: Visit, found: string, options: ShopOptions) => Answer | Promise<Answer>;

async function product(visit: Visit, asin: string, options: ShopOptions): Promise<Answer> {
  const known = visit.shop.products.get(asin);
  const real =
    options.useSavedPages &&
    known !== undefined &&
    visit.shop.name === savedProduct.marketplace &&
    asin === savedProduct.asin &&
    stateOf(visit, known) === 'addable';
  const saved = real ? await savedProductPage(visit, known) : undefined;
  return saved === undefined ? productPage(visit, asin, options.pageWeight) : page(saved);
}

/** A page that carries more than what is needed. */
function heavy(answer: Answer, weight: number): Answer {
  const end = '</body>';
  return { ...answer, body: String(answer.body).replace(end, `${filler('heavy', weight)}${end}`) };
}

/** The documented link of old: it only leads to a sign-in now, and adds nothing. */
function oldAddLink({ ask }: Visit): Answer {
  return redirect(`/associates/addtocart${ask.url.search}`);
}

function associates({ shop }: Visit): Answer {
  const query = 'openid.assoc_handle=amzn_associates_add_to_cart_us&openid.mode=checkid_setup';
  return redirect(`https://www.${shop.name}/ap/signin?${query}`);
}

function items(visit: Visit): Answer {
  const found = cartItems(visit);
  return found ? json(found) : text('Bad Request', 400);
}

const routes: readonly (readonly [method: string, path: RegExp, route: Route])[] = [
  ['GET', /^\/(?:ref=.*)?$/, (visit) => homePage(visit)],
  ['GET', /^\/(?:[^/]+\/)?(?:dp|gp\/product|gp\/aw\/d)\/([A-Z0-9]{10})(?:\/|$)/, product],
  ['GET', /^\/cart\/add-to-cart\/get-cart-items$/, items],
  [
    'POST',
    /^\/cart\/add-to-cart(?:\/|$)/,
    (visit, _, { addedWeight }) => heavy(addToCart(visit), addedWeight),
  ],
  [
    'GET',
    /^\/(?:gp\/cart\/view\.html|cart)(?:\/|$)/,
    (visit, _, { cartWeight }) => heavy(cartPage(visit), cartWeight),
  ],
  ['POST', /^\/cart\/ref=/, changeCart],
  ['POST', /^\/promotion\/psp\/clip$/, clipCoupon],
  ['GET', /^\/checkout\/entry\/cart$/, beginCheckout],
  ['GET', /^\/checkout\/p\/p-([\d-]+)\/spc$/, checkoutPage],
  ['POST', /^\/checkout\/p\/p-([\d-]+)\/spc\/place-order$/, placeOrder],
  ['GET', /^\/gp\/buy\/thankyou\/handlers\/display\.html$/, thanksPage],
  ['GET', /^\/gp\/(?:css|your-account)\/order-history(?:\/|$)/, toOrders],
  ['GET', /^\/your-orders\/orders$/, ordersPage],
  ['GET', /^\/(?:your-orders|gp\/css|gp\/your-account)\/order-details(?:\/|$)/, orderPage],
  ['POST', /^\/hz\/wishlist\/additemtolist$/, addToList],
  ['GET', /^\/hz\/wishlist\/ls(?:\/([A-Z0-9]*))?$/, listPage],
  ['GET', /^\/gp\/aws\/cart\/add\.html$/, oldAddLink],
  ['GET', /^\/associates\/addtocart$/, associates],
  ['GET', /^\/ap\/signin$/, signIn],
  ['POST', /^\/ap\/signin$/, signIn],
  ['GET', /^\/gp\/flex\/sign-out\.html$/, signOut],
  ['GET', /^\/favicon\.ico$/, () => noContent],
];

async function routed(visit: Visit, options: ShopOptions): Promise<Answer> {
  const { method, url } = visit.ask;
  for (const [wanted, path, route] of routes) {
    const found = wanted === method ? path.exec(url.pathname) : null;
    if (found) return route(visit, found[1] ?? '', options);
  }
  return page(missingPage, 404);
}

/** Answers a request to one marketplace. */
export function answerShop(ask: Ask, shop: Marketplace, options: ShopOptions): Promise<Answer> {
  if (ask.host === shop.name) {
    const away = redirect(`https://www.${shop.name}${ask.url.pathname}${ask.url.search}`, 301);
    return Promise.resolve(away);
  }
  if (ask.url.pathname === '/errors/validateCaptcha') {
    return Promise.resolve(solveCaptcha(ask, shop));
  }
  return shop.faults.answer(ask, async () => {
    const visit = visitOf(ask, shop);
    return withSessionCookies(visit, await routed(visit, options));
  });
}
