import { type Answer, page } from '../http.ts';
import { html } from '../markup.ts';
import { cartCount, layout } from './layout.ts';
import { money } from './marketplaces.ts';
import { pictureUrl } from './pictures.ts';
import { type Product, priceInCart } from './product.ts';
import type { Visit } from './visit.ts';

/** What the cart comes to, without what keeps its price back until the checkout. */
export function subtotal({ session, shop }: Visit): number {
  const shown = session.cart.active.flatMap(({ asin, quantity }) => {
    const product = shop.product(asin);
    const cents = Math.round(priceInCart(product, session.clipped) * 100);
    return product.hiddenUntilCheckout ? [] : [cents * quantity];
  });
  return shown.reduce((sum, cents) => sum + cents, 0) / 100;
}

/** The page after an add. */
export function addedPage(visit: Visit, products: readonly Product[]): Answer {
  const { words, shop } = visit;
  const count = cartCount(visit);
  const pictures = products.map(
    ({ asin }) => html`<img alt="" src="${pictureUrl(asin)}" data-asin="${asin}">`,
  );
  const content = html`<div id="sw-atc-details-single-container">
${pictures}
<div><div id="NATC_SMART_WAGON_CONF_MSG_SUCCESS"><h1 class="a-size-medium-plus sw-atc-text">${words.added}</h1></div>
<div id="sw-subtotal" data-item-count="${count}"><b>${words.subtotal}</b> (${count}): <span class="a-price">${money(subtotal(visit), shop.country)}</span></div>
<a id="sw-gtc" href="/gp/cart/view.html?ref_=sw_gtc">${words.cart}</a></div>
</div>`;
  return page(layout(visit, words.added, content));
}
