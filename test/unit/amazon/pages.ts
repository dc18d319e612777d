/** Small pages with the structure of Amazon's, in our own words. */

const NAV = {
  in: '<a data-csa-c-slot-id="nav-link-accountList" data-csa-c-content-id="nav_youraccount_btn">A</a>',
  out: '<a data-csa-c-slot-id="nav-link-accountList" data-csa-c-content-id="nav_ya_signin">A</a>',
  none: '',
};

export interface ProductPage {
  nav?: keyof typeof NAV;
  asin?: string;
  offerId?: string;
  token?: string;
  price?: string;
  formaction?: string;
  button?: string;
  extra?: string;
}

/** A product page with one offer in its buy box. */
export function productPage({
  nav = 'in',
  asin = 'B0BFC7WQ6R',
  offerId = 'offer%2Bone%3D',
  token = 'f00d',
  price = '79.99',
  formaction = '/cart/add-to-cart/ref=dp_start-bbf_1_glance',
  button = 'add-to-cart-button',
  extra = '',
}: ProductPage = {}): string {
  const base = 'items[0.base]';
  return `<!doctype html><html><body>${NAV[nav]}
    <span id="productTitle">  Small   speaker, black </span>
    <img id="landingImage" src="https://m.media-amazon.com/images/I/71abc._AC_SY300_.jpg">
    <form id="addToCart" method="post" action="/gp/product/handle-buy-box/ref=dp_start-bbf_1_glance">
      <input type="hidden" name="anti-csrftoken-a2z" value="${token}">
      <input type="hidden" name="${base}[customerVisiblePrice][amount]" value="${price}">
      <input type="hidden" name="${base}[customerVisiblePrice][currencyCode]" value="USD">
      <input type="hidden" name="${base}[customerVisiblePrice][displayString]" value="$${price}">
      <input type="hidden" name="${base}[asin]" value="${asin}">
      <input type="hidden" name="clientName" value="OffersX_OfferDisplay_DetailPage">
      <input type="hidden" name="${base}[offerListingId]" value="${offerId}">
      <input type="hidden" name="merchantID" value="SELLER1">
      <input type="hidden" name="asin.1" value="B000000001">
      <input type="submit" id="${button}" name="submit.add-to-cart" formaction="${formaction}">
      ${extra}
    </form></body></html>`;
}

/** A cart page with active lines, and one line saved for later. */
export function cartPage(
  lines: readonly { itemId: string; asin: string; quantity: number; seller: string }[],
): string {
  const row = (line: (typeof lines)[number], type: string) =>
    `<div class="sc-list-item" data-itemtype="${type}" data-itemid="${line.itemId}" data-asin="${line.asin}"
      data-quantity="${line.quantity}" data-encoded-offering="enc%2B${line.itemId}">
      <a href="/gp/product/${line.asin}/?smid=${line.seller}&psc=1">A thing</a></div>`;
  return `<div id="sc-active-cart"><form id="activeCartViewForm" method="post"
    action="/cart/ref=ord_cart_shr?app-nav-type=none&amp;dc=df">
    <input type="hidden" name="anti-csrftoken-a2z" value="cartt0ken">
    ${lines.map((line) => row(line, 'active')).join('')}</form></div>
    <div id="sc-saved-cart">${row({ itemId: 'saved', asin: 'B0BFC7WQ6R', quantity: 1, seller: 'SELLER1' }, 'saved')}</div>`;
}
