import { type Answer, page, redirect } from '../../http.ts';
import { html, type Markup, raw } from '../../markup.ts';
import { layout } from '../layout.ts';
import { money } from '../marketplaces.ts';
import { pictureUrl } from '../pictures.ts';
import { productPath } from '../product.ts';
import { signInAddress } from '../sign-in.ts';
import type { Visit } from '../visit.ts';
import { dayOf } from './days.ts';
import type { OrderedItem, PlacedOrder } from './orders.ts';

const onOnePage = 10;

function item({ asin, title, quantity }: OrderedItem): Markup {
  const link = `${productPath(asin)}?ref=ppx_yo2ov_dt_b_fed_asin_title`;
  return html`<div class="a-fixed-left-grid item-box"><div class="product-image"><a class="a-link-normal" tabindex="-1" href="${link}"><img alt="${title}" src="${pictureUrl(asin)}"></a>
${quantity > 1 && html`<span class="product-image__qty"> ${quantity} </span>`}</div>
<div class="yohtmlc-product-title"><a class="a-link-normal" href="${link}">${title}</a></div></div>`;
}

function head({ shop, words }: Visit, { number, at, items }: PlacedOrder): Markup {
  const total = items.reduce((sum, { price, quantity }) => sum + price * quantity, 0);
  const field = (label: string, value: string) =>
    html`<li class="order-header__header-list-item"><div class="a-row a-size-mini"><span class="a-color-secondary a-text-caps">${label}</span></div>
<div class="a-row"><span class="a-size-base a-color-secondary aok-break-word">${value}</span></div></li>`;
  return html`<div class="a-box order-header"><h5><ul class="order-header__header-list">${field(words.orderedOn, dayOf(at, shop.country))}${field(words.total, money(total, shop.country))}
<li class="order-header__header-list-item"><div class="yohtmlc-order-id"><span class="a-color-secondary a-text-caps">${words.orderNumber}</span> <span class="a-color-secondary" dir="ltr">${number}</span></div></li>
<li><a class="a-link-normal" href="/your-orders/order-details?orderID=${number}&amp;ref=ppx_yo2ov_dt_b_fed_order_details">${words.orderDetails}</a></li></ul></h5></div>`;
}

function content(visit: Visit, order: PlacedOrder): Markup {
  return html`<div class="a-box-group a-spacing-base">${head(visit, order)}
<div class="a-box delivery-box"><h3><span class="a-size-medium delivery-box__primary-text">${visit.words.arriving}</span></h3>${order.items.map(item)}</div></div>`;
}

/** What the page's own script puts in the place of what it keeps from all other readers. */
const unlock = raw(`<script>
for (const locked of document.querySelectorAll('.csd-encrypted-sensitive')) {
  const bytes = Uint8Array.from(atob(locked.dataset.payload), (letter) => letter.charCodeAt(0));
  locked.outerHTML = new TextDecoder().decode(bytes);
}
</script>`);

/** As on the real page: who runs no scripts is led to an address that shows the same in words. */
function locked(markup: Markup): Markup {
  const payload = Buffer.from(markup.text).toString('base64');
  return html`<div class="csd-encrypted-sensitive" data-payload="${payload}"><noscript><meta http-equiv="refresh" content="0;url=?disableCsd=no-js&amp;ref_=ya_d_c_yo"></noscript></div>`;
}

/** `GET /gp/css/order-history` and the like: where the list of orders was before. */
export function toOrders({ ask }: Visit): Answer {
  return redirect(`/your-orders/orders${ask.url.search}`);
}

/** `GET /your-orders/orders`: the newest orders of who is signed in. */
export function ordersPage(visit: Visit): Answer {
  const { account, ask, shop, words } = visit;
  const { pathname, search } = ask.url;
  if (account === undefined) return redirect(signInAddress(visit, pathname + search));
  const orders = shop.ordersOf(account);
  const isPlain = ask.url.searchParams.get('disableCsd') === 'no-js';
  const cards = orders.slice(0, onOnePage).map((order) => {
    const card = content(visit, order);
    return html`<div class="order-card js-order-card">${isPlain ? card : locked(card)}</div>`;
  });
  const list = html`<div class="your-orders-content-container js-yo-container sc-list"><h1>${words.orders}</h1>
<label for="time-filter" class="a-form-label time-filter__label"><span class="num-orders">${words.countOfOrders.replace('%s', String(orders.length))}</span></label>
<div class="your-orders-content-container__content js-yo-main-content">${cards}</div></div>${!isPlain && unlock}`;
  return page(layout(visit, words.orders, list));
}
