import { html, type Markup } from '../markup.ts';
import { money } from './marketplaces.ts';
import type { Product } from './product.ts';
import type { Visit } from './visit.ts';

/** Hidden prices are a matter of the United States, so these words have no translation. */
const seeInCart = 'To see our price, add this item to your cart. You can always remove it later.';

/** A product's price as text, or what stands in its place. */
export function priceText({ shop }: Visit, { price, hiddenPrice }: Product): string {
  return hiddenPrice ? 'See price in cart' : money(price, shop.country);
}

/** The price in the middle of a product's page. */
export function corePrice(visit: Visit, product: Product): Markup {
  const price = priceText(visit, product);
  const shown = product.hiddenPrice
    ? html`<span class="a-size-base priceToPayReplacementText">${seeInCart}</span>`
    : html`<span class="a-price aok-align-center priceToPay apex-pricetopay-value" data-a-size="xl"><span class="a-offscreen">${price}</span><span aria-hidden="true">${price}</span></span>`;
  return html`<div id="corePriceDisplay_desktop_feature_div">${shown}</div>`;
}

/** The price in a product's buy box; none where the page hides it. */
export function boxPrice(visit: Visit, product: Product): Markup | undefined {
  return product.hiddenPrice
    ? undefined
    : html`<div class="a-price">${priceText(visit, product)}</div>`;
}
