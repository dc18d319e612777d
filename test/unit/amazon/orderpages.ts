/** Small pages of orders and of the checkout with the structure of Amazon's, in our own words. */

export interface OrderedItem {
  readonly asin: string;
  readonly quantity?: number;
  readonly price?: string;
}

export interface OrderCard {
  readonly number?: string;
  readonly day?: string;
  readonly items: readonly OrderedItem[];
}

const badge = (name: string, quantity = 1) =>
  quantity > 1 ? `<span class="${name}"> ${quantity} </span>` : '';

const picture = (href: string, inside = '') =>
  `<div><a href="${href}"><img alt="" src="p.jpg"></a>${inside}</div>`;

const ORDER_NUMBER = '113-1234567-7654321';

/** A list as in 2018, and for gift cards still in 2024: one card within another. */
export function listOf2018(cards: readonly OrderCard[], { lang = 'en-us', stated = 'many' } = {}) {
  const item = ({ asin, quantity }: OrderedItem) => {
    const link = `/gp/product/${asin}/ref=ppx_yo_dt_b_asin_image_o00_s00?ie=UTF8&amp;psc=1`;
    return `${picture(link, badge('item-view-qty', quantity))}
      <div class="yohtmlc-item"><a href="${link}"> A thing </a><div>Return window closed on Jan 29, 2019</div></div>`;
  };
  const card = ({ number = ORDER_NUMBER, day = 'December 30, 2018', items }: OrderCard) => `
    <div class="order-card js-order-card"><div class="a-box-group order js-order-card"></%args>
      <div class="order-info"><span class="a-color-secondary label">Order placed</span>
        <span class="a-color-secondary value"> ${day} </span><span class="value"> $71.90 </span>
        <div class="a-row yohtmlc-order-id"><span class="label">Order #</span><span class="value"><bdi dir="ltr">${number}</bdi></span></div>
        <a href="/gp/your-account/order-details/ref=x?orderID=999-0000000-0000000">Details</a></div>
      <div class="shipment">${items.map(item).join('')}</div></div></div>`;
  return `<!doctype html><html lang="${lang}"><body><span class="num-orders">${stated} orders</span>
    ${cards.map(card).join('')}<div class="carousel">${picture('/dp/B0CAR0USE1')}</div></body></html>`;
}

/** A list as since 2024. */
export function listOf2024(cards: readonly OrderCard[], lang = 'en-us') {
  const item = ({ asin, quantity }: OrderedItem) => {
    const link = `/dp/${asin}?ref=ppx_yo2ov_dt_b_fed_asin_title`;
    return `<div class="item-box">${picture(link, badge('product-image__qty', quantity))}
      <div class="yohtmlc-product-title"><a href="${link}">A thing</a></div></div>`;
  };
  const card = ({ number = ORDER_NUMBER, day = 'November 1, 2024', items }: OrderCard) => `
    <div class="order-card js-order-card"><div class="order-header"><h5><span class="a-text-caps">Order placed</span>
      <span class="aok-break-word">${day}</span><span>$28.50</span>
      <div class="yohtmlc-order-id"><span>Order #</span> <span dir="ltr">${number}</span></div></h5></div>
      <div class="delivery-box"><h3>Delivered November 2</h3>${items.map(item).join('')}</div></div>`;
  return `<!doctype html><html lang="${lang}"><body>${cards.map(card).join('')}</body></html>`;
}

/** A card that only the page's own scripts can open. */
export const LOCKED_CARD = `<div class="order-card js-order-card"><div class="csd-encrypted-sensitive" id="x">
  <noscript><meta http-equiv="refresh" content="0;url=?disableCsd=no-js"></noscript></div></div>`;

/** The details of one order; `layout` says which of two ways tells quantity and price. */
export function detailsOf(
  { number = ORDER_NUMBER, day = 'September 23, 2024', items }: OrderCard,
  { layout = 2026, lang = 'en-us' } = {},
) {
  const old = ({
    asin,
    quantity,
    price,
  }: OrderedItem) => `${picture(`/gp/product/${asin}/ref=ppx_od_dt_b_asin_image_s00?ie=UTF8`, badge('item-view-qty', quantity))}
    <a href="/gp/product/${asin}/ref=ppx_od_dt_b_asin_title_s00">A thing</a><span class="a-size-small a-color-price"> ${price} </span>`;
  const current = ({ asin, quantity, price }: OrderedItem) => `<div data-component="purchasedItems">
    <div data-component="itemImage">${picture(`/dp/${asin}?ref_=ppx_hzod_image`, badge('od-item-view-qty', quantity))}</div>
    <div data-component="itemTitle"><a href="/dp/${asin}?ref_=ppx_hzod_title">A thing</a></div>
    <div data-component="unitPrice"><span class="a-price"><span class="a-offscreen">${price}</span><span aria-hidden="true">${price}</span></span></div></div>`;
  return `<!doctype html><html lang="${lang}"><body>
    <div data-component="orderDateLabel"><span>Order placed</span></div>
    <div data-component="orderDate"><span>${day} <i></i></span></div>
    <div data-component="orderId"><span>${number}</span></div>
    <div data-component="orderSummary"><span class="a-color-price">$99.99</span><a href="/dp/B0SUMMARY1"><img alt=""></a></div>
    <div data-component="orderCard"><div data-component="shipments">
      ${items.map(layout === 2026 ? current : old).join('')}</div></div>
    <div class="carousel"><a href="/dp/B0CAR0USE1"><img alt=""></a><span class="a-color-price">$1.00</span></div></body></html>`;
}

export interface CheckoutRow {
  readonly asin?: string;
  readonly quantity?: string;
  readonly price?: string;
}

/** The last page of the checkout. */
export function checkoutOf(rows: readonly CheckoutRow[]) {
  const row = ({ asin = 'B0BFC7WQ6R', quantity = '1', price = '$71.99' }: CheckoutRow) => `
    <div class="a-box lineitem-container checkout-card-color"><span class="lineitem-title-text">A thing</span>
      <span class="lineitem-price-text a-text-bold"> ${price} </span>
      <fieldset name="checkout-quantity-stepper" data-steppervalue="${quantity}"></fieldset></div>
    <div>Gift options</div><span data-testid="Item_asin_0_0_0" class="aok-hidden">${asin}</span>`;
  return `<!doctype html><html lang="en-us"><body>${rows.map(row).join('')}
    <div id="subtotals">Order total: <span class="a-color-price">$99.99</span></div></body></html>`;
}

/** The page after an order was placed. */
export const THANKS =
  '<html lang="en-us"><div id="typ-body-container"><div id="widget-purchaseConfirmationStatus">Placed</div></div></html>';
