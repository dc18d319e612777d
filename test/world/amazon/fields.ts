import { hiddenInputs } from '../http.ts';
import { html, type Markup } from '../markup.ts';
import { money } from './marketplaces.ts';
import type { Product } from './product.ts';
import type { Visit } from './visit.ts';

/** The form's own action answers 404 on the real shop: only its button knows the way. */
const deadAction = '/gp/product/handle-buy-box/ref=dp_start-bbf_1_glance';

/** A form of the buy box. */
export function addForm(content: Markup): Markup {
  return html`<div class="a-section"><form method="post" id="addToCart" action="${deadAction}" class="a-content" autocomplete="off">${content}</form></div>`;
}

/** The token of one form. */
export function tokenInput(token: string): Markup {
  return html`<!-- sp:csrf --><input type="hidden" name="anti-csrftoken-a2z" value="${token}" id="desktop-atc-anti-csrf-token"><!-- sp:end-csrf -->`;
}

/** The fields that name what is bought, from whom, at what price. */
export function offerFields({ shop }: Visit, product: Product, offerListingId: string): Markup {
  return hiddenInputs({
    'items[0.base][customerVisiblePrice][amount]': product.price,
    'items[0.base][customerVisiblePrice][currencyCode]': shop.country.currency,
    'items[0.base][customerVisiblePrice][displayString]': money(product.price, shop.country),
    'items[0.base][asin]': product.asin,
    clientName: 'OffersX_OfferDisplay_DetailPage',
    'items[0.base][offerListingId]': offerListingId,
    pageLoadTimestampUTC: new Date().toISOString(),
  });
}

/** The older fields, which stand in every buy box, sold out or not. */
export function commonFields(
  { session }: Visit,
  asin: string,
  offerListingId: string,
  merchantId: string,
): Markup {
  const named: Readonly<Record<string, string>> = {
    offerListingID: offerListingId,
    'session-id': session.id,
    ASIN: asin,
    isMerchantExclusive: '0',
    merchantID: merchantId,
    isAddon: '0',
    nodeID: '',
    sellingCustomerID: '',
    qid: '',
    sr: '',
    storeID: '',
    tagActionCode: '',
    viewID: 'glance',
    rebateId: '',
    ctaDeviceType: 'desktop',
    ctaPageType: 'detail',
    usePrimeHandler: '0',
    smokeTestEnabled: 'false',
    rsid: session.id,
    sourceCustomerOrgListID: '',
    sourceCustomerOrgListItemID: '',
  };
  const inputs = Object.entries(named).map(
    ([name, value]) => html`<input type="hidden" id="${name}" name="${name}" value="${value}">\n`,
  );
  return html`${inputs}<input type="hidden" name="wlPopCommand" value="">`;
}
