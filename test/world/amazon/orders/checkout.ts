import { type Answer, hiddenInputs, page, redirect, text } from '../../http.ts';
import { html, type Markup } from '../../markup.ts';
import type { CartEntry } from '../cart.ts';
import { cartPage } from '../cart-page.ts';
import { tokenInput } from '../fields.ts';
import { layout } from '../layout.ts';
import { money } from '../marketplaces.ts';
import { pictureUrl } from '../pictures.ts';
import { priceInCart } from '../product.ts';
import { signInAddress } from '../sign-in.ts';
import type { Visit } from '../visit.ts';
import { missingPage } from '../wrong-pages.ts';
import { freshNumber, type OrderedItem } from './orders.ts';

const hasAll = ({ shop, session }: Visit) =>
  session.cart.active.every(({ asin, quantity }) => quantity <= shop.product(asin).stock);

/** `GET /checkout/entry/cart`: a purchase begins, for who is signed in and has something in the cart. */
export function beginCheckout(visit: Visit): Answer {
  const { account, session } = visit;
  if (account === undefined) return redirect(signInAddress(visit));
  if (session.cart.active.length === 0) return redirect('/gp/cart/view.html');
  if (!hasAll(visit)) return cartPage(visit, visit.words.limit);
  session.purchase = freshNumber();
  return redirect(`/checkout/p/p-${session.purchase}/spc?pipelineType=Chewbacca&referrer=spc`);
}

function itemsOf({ shop, session }: Visit): readonly OrderedItem[] {
  return session.cart.active.map(({ asin, quantity }) => {
    const product = shop.product(asin);
    const price = priceInCart(product, session.clipped);
    return { asin, title: product.title, quantity, price };
  });
}

/** A row names its product behind its box, where nobody sees it. */
function row({ shop, session, words }: Visit, { asin, quantity }: CartEntry, n: number): Markup {
  const product = shop.product(asin);
  const price = money(priceInCart(product, session.clipped), shop.country);
  const line = Buffer.from(`LineItem:1.0/${asin}`).toString('base64');
  return html`<div id="${line}" class="a-box a-spacing-top-base lineitem-container checkout-card-color"><div class="a-box-inner">
<img src="${pictureUrl(asin)}" alt="" class="checkout-product-image" aria-hidden="true">
<span id="checkout-item-block-item-primary-title-${line}" class="lineitem-title-text break-word">${product.title}</span>
<span class="lineitem-price-text a-text-bold">
  ${price}
</span>
<p class="a-size-small">${words.soldBy} <a href="/sp?seller=${product.merchantId}">${product.seller}</a></p>
<fieldset id="lineItemQuantity_${line}" name="checkout-quantity-stepper" class="a-stepper-expanding-fieldset" data-displaystring="${quantity}" data-steppervalue="${quantity}" data-valuemin="1">${words.quantity} ${quantity}</fieldset></div></div>
<span data-testid="Item_asin_0_0_${n}" class="aok-hidden">${asin}</span>`;
}

/** `GET /checkout/p/p-ID/spc`: everything on one page, and the button that buys. */
export function checkoutPage(visit: Visit, purchase: string): Answer {
  const { account, session, shop, words } = visit;
  if (account === undefined) return redirect(signInAddress(visit));
  if (purchase !== session.purchase) return page(missingPage, 404);
  const total = itemsOf(visit).reduce((sum, { price, quantity }) => sum + price * quantity, 0);
  const content = html`<div id="checkout-main" class="sc-list"><h1>${words.checkout}</h1>
${session.cart.active.map((entry, n) => row(visit, entry, n))}
<div id="subtotals"><span>${words.total}</span> <span class="a-color-price a-text-bold order-summary-line-definition">${money(total, shop.country)}</span></div>
<form id="placeOrder" method="post" action="/checkout/p/p-${purchase}/spc/place-order">
${tokenInput(session.freshToken('order'))}${hiddenInputs({ purchaseTotal: total.toFixed(2) })}
<input id="submitOrderButtonId" name="placeYourOrder1" data-testid="SPC_selectPlaceOrder" class="a-button-input" type="submit" value="${words.placeOrder}"></form></div>`;
  return page(layout(visit, words.checkout, content));
}

/** `POST /checkout/p/p-ID/spc/place-order`: buys what is in the cart. */
export function placeOrder(visit: Visit, purchase: string): Answer {
  const { account, ask, session, shop } = visit;
  if (account === undefined) return redirect(signInAddress(visit, '/gp/cart/view.html'));
  const token = ask.form?.get('anti-csrftoken-a2z') ?? null;
  if (purchase !== session.purchase || !session.useToken(token, 'order')) {
    return text('Forbidden', 403);
  }
  if (!hasAll(visit)) return cartPage(visit, visit.words.limit);
  session.placed = shop.placeOrder(account, itemsOf(visit));
  for (const { asin, quantity } of session.cart.active) {
    shop.setStock(asin, shop.product(asin).stock - quantity);
    session.clipped.delete(asin);
  }
  session.cart.clear();
  session.purchase = undefined;
  return redirect(
    `/gp/buy/thankyou/handlers/display.html?ie=UTF8&purchaseId=${purchase}&viewId=ThankYouCart`,
  );
}
