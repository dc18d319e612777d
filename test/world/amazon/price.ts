import { html, type Markup } from '../markup.ts';
import { money } from './marketplaces.ts';
import { hidesPrice, type Product } from './product.ts';
import type { Visit } from './visit.ts';

/** Hidden prices are a matter of the United States, so these words have no translation. */
const seeInCart = 'To see our price, add this item to your cart. You can always remove it later.';

/** A product's price as text, or what stands in its place. */
export function priceText({ shop }: Visit, product: Product): string {
  return hidesPrice(product) ? 'See price in cart' : money(product.price, shop.country);
}

/** A price that was or is said to be higher, as it stands struck beside a price. */
function struckPrice({ shop, words }: Visit, price: number): Markup {
  const text = money(price, shop.country);
  return html`<div class="a-section a-spacing-small aok-align-center"><span aria-hidden="true" class="a-size-small a-color-secondary aok-align-center basisPrice">${words.listPrice} <span class="a-price a-text-price apex-basisprice-value" data-a-size="s" data-a-strike="true" data-a-color="secondary"><span class="a-offscreen">${text}</span><span aria-hidden="true">${text}</span></span></span></div>`;
}

function priceBlock(price: Markup, struck: Markup | undefined): Markup {
  return html`<div id="corePriceDisplay_desktop_feature_div" class="celwidget"><div class="a-section a-spacing-none apex-core-price-identifier">${price}</div>${struck}</div>`;
}

function shownPrice(text: string): Markup {
  return html`<span class="a-price aok-align-center priceToPay apex-pricetopay-value" data-a-size="xl"><span class="a-offscreen">${text}</span><span aria-hidden="true">${text}</span></span>`;
}

/** The price in the middle of a product's page, and what stands beside it. */
export function corePrice(visit: Visit, product: Product): Markup {
  const { listPrice } = product;
  const shown = hidesPrice(product)
    ? html`<span class="a-size-base priceToPayReplacementText">${seeInCart}</span>`
    : shownPrice(priceText(visit, product));
  return priceBlock(shown, listPrice === undefined ? undefined : struckPrice(visit, listPrice));
}

/** The same of a subscription, hidden while the other row is chosen: less, beside the price of a single purchase. */
export function subscriptionPrice(visit: Visit, { price }: Product): Markup {
  const reduced = money(price * 0.95, visit.shop.country);
  return priceBlock(shownPrice(reduced), struckPrice(visit, price));
}

/** The price in a product's buy box; none where the page hides it. */
export function boxPrice(visit: Visit, product: Product): Markup | undefined {
  return hidesPrice(product)
    ? undefined
    : html`<div class="a-price">${priceText(visit, product)}</div>`;
}
