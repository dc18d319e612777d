import { hiddenInputs } from '../http.ts';
import { html, type Markup } from '../markup.ts';
import { addForm, commonFields, offerFields, tokenInput } from './fields.ts';
import { money } from './marketplaces.ts';
import { boxPrice } from './price.ts';
import type { Product, ProductState } from './product.ts';
import { unselectedLabels } from './selection.ts';
import type { Visit } from './visit.ts';

function emptyForm(visit: Visit, asin: string, content: Markup): Markup {
  return addForm(
    html`${tokenInput(visit.session.freshToken())}${commonFields(visit, asin, '', '')}${content}`,
  );
}

function quantityChoice({ words }: Visit, { stock }: Product): Markup {
  const options = Array.from({ length: Math.min(10, Math.max(1, stock)) }, (_, i) => i + 1);
  return html`<input type="hidden" name="items[0.base][quantity]" value="1" autocomplete="off">
<label for="quantity">${words.quantity}</label> <select name="quantity" autocomplete="off" id="quantity" class="a-native-dropdown">
${options.map((n) => html`<option value="${n}"${n === 1 && html` selected`}>${n}</option>`)}</select>`;
}

function buttons({ words }: Visit): Markup {
  return html`<span id="submit.add-to-cart" class="a-button a-button-primary"><span class="a-button-inner"><input id="add-to-cart-button" name="submit.add-to-cart" title="${words.addToCart}" class="a-button-input" type="submit" formaction="/cart/add-to-cart/ref=dp_start-bbf_1_glance" value="${words.addToCart}"></span></span>
<input id="buy-now-button" name="submit.buy-now" class="a-button-input" type="submit" formaction="/checkout/entry/buynow" value="Buy Now">
${hiddenInputs({ pipelineType: 'Chewbacca', referrer: 'detail', isBuyNow: 1, isEligibilityLogicDisabled: 1, ref_: 'dp_start-bbf_1_glance_chw' })}
<label><input id="gift-wrap" type="checkbox" name="gift-wrap" value="yes"> Gift</label>`;
}

function newOffer(visit: Visit, product: Product): Markup {
  const offerListingId = visit.shop.offers.idOf(product);
  return addForm(html`${tokenInput(visit.session.freshToken())}
${offerFields(visit, product, offerListingId)}
${commonFields(visit, product.asin, offerListingId, product.merchantId)}
${boxPrice(visit, product)}
<div id="availability"><span class="a-color-success">${visit.words.inStock}</span></div>
<div id="merchantInfoFeature_feature_div" class="a-color-secondary">${visit.words.soldBy} <a href="/gp/help/seller/at-a-glance.html?seller=${product.merchantId}">${product.seller}</a></div>
${quantityChoice(visit, product)}
${buttons(visit)}`);
}

function usedOffer(visit: Visit, product: Product): Markup {
  const offer = visit.shop.offers.idOf(product);
  const { words, shop } = visit;
  return addForm(html`${tokenInput(visit.session.freshToken())}
${commonFields(visit, product.asin, offer, product.merchantId)}
<div id="usedOnlyBuybox"><div id="usedBuySection"><span class="a-text-bold">${words.buyUsed}</span> <span class="a-color-price offer-price">${money(product.price, shop.country)}</span></div>
<div id="usedbuyBox" data-is-ubb="true">
${hiddenInputs({ usedMerchantID: product.merchantId, usedOfferListingID: offer, usedSellingCustomerID: '' })}
${offerFields(visit, product, offer)}
<input id="add-to-cart-button-ubb" name="submit.add-to-cart-ubb" class="a-button-input" type="submit" formaction="/cart/add-to-cart/ref=dp_start-ubbf_1_glance" value="${words.addToCart}">
</div></div>`);
}

function unavailable(visit: Visit, product: Product): Markup {
  return emptyForm(
    visit,
    product.asin,
    html`<div id="outOfStock" class="a-box"><span class="a-color-price a-text-bold">${visit.words.unavailable}</span></div>`,
  );
}

/** Who has had all that one shopper may have gets the form without an offer, and no button. */
function limitMet(visit: Visit, product: Product): Markup {
  const { words } = visit;
  return addForm(html`${tokenInput(visit.session.freshToken())}
${offerFields(visit, product, '')}
${commonFields(visit, product.asin, '', product.merchantId)}
<div id="quantityLimitExhaustionAOD_feature_div"><span class="a-size-mini">${words.limitMet}</span>
<span id="buybox-see-all-buying-choices" class="a-button"><a href="/gp/offer-listing/${product.asin}/ref=quantity_exhaustion_aod_desktop" class="a-button-text">${words.allOptions}</a></span></div>`);
}

function noOffer(visit: Visit, product: Product): Markup {
  return emptyForm(
    visit,
    product.asin,
    html`<span id="buybox-see-all-buying-choices" class="a-button"><a href="/gp/offer-listing/${product.asin}/ref=dp_olp_unknown_mbc" class="a-button-text">${visit.words.allOptions}</a></span>`,
  );
}

function choose(visit: Visit, product: Product): Markup {
  const { words } = visit;
  const { parent = product.asin } = product.family ?? {};
  const open = unselectedLabels(visit, product).join(', ');
  return emptyForm(
    visit,
    parent,
    html`<div id="partialStateBuybox" class="a-box"><span>${words.choose} <strong class="unselectedDims">${open}</strong></span>
<input id="add-to-cart-button" name="submit.add-to-cart" class="a-button-input" type="submit" value="${words.addToCart}"></div>`,
  );
}

function kindle(visit: Visit, product: Product): Markup {
  return html`<form method="post" id="buyOneClick" action="/api/bifrost/acquisitions/v1/actions/arn:action:pa:1:${product.asin}?x-client-id=ebook-dp">
${hiddenInputs({ 'payment.mode': 'one-click', csrf: visit.session.freshToken() })}
${boxPrice(visit, product)}
<input id="one-click-button" name="submit.one-click-order.x" class="a-button-input" type="submit" value="Buy now with 1-Click"></form>
<form id="addToCart" action=""></form>`;
}

function withSubscription(visit: Visit, product: Product): Markup {
  const { country } = visit.shop;
  const offer = visit.shop.offers.idOf(product);
  const reduced = money(product.price * 0.95, country);
  return html`<div id="buyBoxAccordion" data-a-accordion-name="buybox-accordion">
<div id="snsAccordionRowMiddle" class="a-box" data-a-accordion-row-name="snsAccordionRowMiddle"><h3>Subscribe &amp; Save <span id="sns-base-price">${reduced}</span></h3>
<form method="post" id="snsSubscribe" action="/gp/subscribe-and-save/enroll">${hiddenInputs({ snsAntiCsrfToken: '', snsAsin: product.asin, snsOfferListingId: offer })}<input class="a-button-input" id="rcx-subscribe-submit-button" type="submit" value="Set up now"></form></div>
<div id="newAccordionRow_0" class="a-box a-accordion-active" data-a-accordion-row-name="newAccordionRow"><h3>One-time purchase</h3>${newOffer(visit, product)}</div></div>`;
}

/** The right-hand box of a product page, as the product's state has it. */
export function buyBox(visit: Visit, product: Product, state: ProductState): Markup {
  switch (state) {
    case 'addable':
      return newOffer(visit, product);
    case 'quantity-limit':
      return limitMet(visit, product);
    case 'needs-options':
      return choose(visit, product);
    case 'unavailable':
      return unavailable(visit, product);
    case 'digital':
      return kindle(visit, product);
    case 'used-only':
      return usedOffer(visit, product);
    case 'no-featured-offer':
      return noOffer(visit, product);
    case 'subscription-beside':
      return withSubscription(visit, product);
  }
}
