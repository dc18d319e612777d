import { type Answer, page } from '../http.ts';
import { html, type Markup } from '../markup.ts';
import type { CartEntry } from './cart.ts';
import { subtotal } from './confirmation.ts';
import { tokenInput } from './fields.ts';
import { cartCount, layout } from './layout.ts';
import { money } from './marketplaces.ts';
import { pictureUrl } from './pictures.ts';
import { type Product, priceInCart } from './product.ts';
import type { Visit } from './visit.ts';

/** An offer that ended while it was saved for later: the row says so by what it leaves out. */
const isEnded = ({ savedForLater }: CartEntry, { stock }: Product) => savedForLater && stock === 0;

function priceAttributes({ shop, session }: Visit, entry: CartEntry, product: Product): Markup {
  if (isEnded(entry, product)) return html`data-outofstock="0" data-price="0" data-quantity="0"`;
  const { quantity } = entry;
  const sold = html`data-outofstock="${product.stock === 0 ? 1 : 0}" data-quantity="${quantity}"`;
  if (product.hiddenUntilCheckout) return html`${sold} data-price="0"`;
  const price = priceInCart(product, session.clipped);
  const amount = Math.round(price * quantity * 100) / 100;
  const subtotal = { code: shop.country.currency, amount };
  const sum = JSON.stringify({ numberOfItems: quantity, subtotal, points: 0 });
  return html`${sold} data-price="${price}" data-subtotal="${sum}"`;
}

function rowAttributes(visit: Visit, entry: CartEntry, product: Product): Markup {
  const { itemId, asin, savedForLater } = entry;
  const type = savedForLater ? 'saved' : 'active';
  return html`data-asin="${asin}" data-encoded-offering="${visit.shop.offers.idOf(product)}" data-isselected="1" data-itemid="${itemId}" data-itemtype="${type}" data-minquantity="1" ${priceAttributes(visit, entry, product)} id="sc-${type}-${itemId}" class="a-row sc-list-item sc-java-remote-feature" role="listitem"`;
}

/** What a row shows as the price of one. */
function rowPrice({ shop, session, words }: Visit, entry: CartEntry, product: Product): Markup {
  if (isEnded(entry, product)) {
    return html`<span class="a-size-small a-color-price sc-product-availability">${words.unavailable}</span>`;
  }
  if (product.hiddenUntilCheckout) {
    return html`<span class="a-size-small">${words.seePriceAtCheckout}</span>`;
  }
  const price = money(priceInCart(product, session.clipped), shop.country);
  return html`<div class="sc-apex-cart-price"><span class="a-price apex-price-to-pay-value"><span class="a-offscreen">${price}</span><span aria-hidden="true">${price}</span></span></div>`;
}

function action(name: string, value: string): Markup {
  return html`<input name="${name}" value="${value}" type="submit" class="a-color-link">`;
}

function actions({ words }: Visit, { itemId, quantity, savedForLater }: CartEntry): Markup {
  if (savedForLater) {
    return html`${action(`submit.move-to-cart.${itemId}`, words.moveToCart)}${action(`submit.delete-saved.${itemId}`, words.delete)}`;
  }
  return html`<input type="number" min="1" max="999" maxlength="3" autocomplete="off" name="quantity.${itemId}" value="${quantity}" aria-label="${words.quantity}">
${action(`submit.update-quantity.${itemId}`, words.update)}${action(`submit.delete-active.${itemId}`, words.delete)}${action(`submit.save-for-later.${itemId}`, words.saveForLater)}`;
}

function row(visit: Visit, entry: CartEntry): Markup {
  const { shop, words } = visit;
  const product = shop.product(entry.asin);
  const seller = isEnded(entry, product) ? '' : entry.merchantId;
  const link = `/gp/product/${entry.asin}/ref=ox_sc_act_title_1?smid=${seller}&psc=1`;
  return html`<div ${rowAttributes(visit, entry, product)}>
<a class="a-link-normal sc-product-link" href="${link}"><img src="${pictureUrl(entry.asin)}" alt="" class="sc-product-image"></a>
<div class="sc-item-content-group"><a class="a-link-normal sc-product-link sc-product-title" href="${link}"><span class="a-truncate-full">${product.title}</span></a>
<div class="a-color-secondary">${words.soldBy} ${product.seller}</div>
<div>${actions(visit, entry)}</div></div>
<div class="sc-item-price-block">${rowPrice(visit, entry, product)}</div>
</div>`;
}

/** Enter in a quantity field presses the form's first button, which must not be "Delete". */
const firstButton = html`<input type="submit" name="submit.none" value="" class="a-offscreen" tabindex="-1" aria-hidden="true">`;

function list(visit: Visit, id: string, entries: readonly CartEntry[]): Markup {
  return html`<form id="${id}" method="post" action="/cart/ref=ord_cart_shr?app-nav-type=none&amp;dc=df">
${tokenInput(visit.session.freshToken())}${firstButton}
<div data-name="${id === 'activeCartViewForm' ? 'Active' : 'Saved'} Items" class="sc-list-body">${entries.map((entry) => row(visit, entry))}</div></form>`;
}

function activeList(visit: Visit): Markup {
  const { words, session, shop } = visit;
  const count = cartCount(visit);
  const empty = count === 0 && html` class="sc-your-amazon-cart-is-empty"`;
  return html`<div id="sc-active-cart" data-cart-total-item-count="${count}" data-name="Active Cart" class="sc-list">
<h2 id="sc-active-items-header"${empty}>${count === 0 ? words.empty : words.cart}</h2>
${list(visit, 'activeCartViewForm', session.cart.active)}
<div class="sc-subtotal"><span id="sc-subtotal-label-activecart">${words.subtotal} (${count}):</span> <span id="sc-subtotal-amount-activecart"><span class="sc-price">${money(subtotal(visit), shop.country)}</span></span></div>
${count > 0 && html`<form action="/checkout/entry/cart" method="get"><input id="sc-buy-box-ptc-button" name="proceedToRetailCheckout" class="a-button-input" type="submit" value="${words.checkout}"></form>`}</div>`;
}

function savedList(visit: Visit): Markup {
  const { saved } = visit.session.cart;
  return html`<div id="sc-saved-cart" data-name="Saved Cart" class="sc-list"><h2>${visit.words.savedForLater} (${saved.length})</h2>
${list(visit, 'savedCartViewForm', saved)}</div>`;
}

/** The cart, with something to say above it if there is. */
export function cartPage(visit: Visit, message?: string): Answer {
  const alert =
    message === undefined ? undefined : html`<div class="a-alert sc-limit">${message}</div>`;
  const content = html`<div id="sc-page"><div id="sc-lists">${alert}${activeList(visit)}${savedList(visit)}</div></div>`;
  return page(layout(visit, `${visit.shop.name.replace('a', 'A')} ${visit.words.cart}`, content));
}
