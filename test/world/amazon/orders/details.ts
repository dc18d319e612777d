import { type Answer, page, redirect } from '../../http.ts';
import { html, type Markup } from '../../markup.ts';
import { layout } from '../layout.ts';
import { money } from '../marketplaces.ts';
import { pictureUrl } from '../pictures.ts';
import { productPath } from '../product.ts';
import { signInAddress } from '../sign-in.ts';
import type { Visit } from '../visit.ts';
import { missingPage } from '../wrong-pages.ts';
import { dayOf } from './days.ts';
import type { OrderedItem } from './orders.ts';

function component(name: string, content: Markup | string): Markup {
  return html`<div class="" data-component="${name}">${content}</div>`;
}

function item({ shop }: Visit, { asin, title, quantity, price }: OrderedItem): Markup {
  const link = `${productPath(asin)}?ref_=ppx_hzod_title_dt_b_fed_asin_title_0_0`;
  const text = money(price, shop.country);
  const badge = quantity > 1 && html`<div class="od-item-view-qty"><span>${quantity}</span></div>`;
  return component(
    'purchasedItems',
    html`${component('itemImage', html`<a class="a-link-normal" href="${link}"><img alt="${title}" src="${pictureUrl(asin)}"></a>${badge}`)}
${component('itemTitle', html`<a class="a-link-normal" href="${link}">${title}</a>`)}
${component('quantity', html`<span class="a-size-small"></span>`)}
${component('unitPrice', html`<span class="a-price a-text-price"><span class="a-offscreen">${text}</span><span aria-hidden="true">${text}</span></span>`)}`,
  );
}

/** `GET /your-orders/order-details?orderID=…`: one order, with what each thing cost. */
export function orderPage(visit: Visit): Answer {
  const { account, ask, shop, words } = visit;
  const { pathname, search, searchParams } = ask.url;
  if (account === undefined) return redirect(signInAddress(visit, pathname + search));
  const order = shop.orderOf(account, searchParams.get('orderID'));
  if (!order) return page(missingPage, 404);
  const { number, at, items } = order;
  const total = items.reduce((sum, { price, quantity }) => sum + price * quantity, 0);
  const content = html`<div id="orderDetails" class="sc-list"><h1>${words.orderDetails}</h1>
${component('orderDateLabel', html`<span>${words.orderedOn}</span>`)}${component('orderDate', html`<span>${dayOf(at, shop.country)} <i class="a-icon a-icon-text-separator"></i></span>`)}
${component('orderIdLabel', html`<span>${words.orderNumber}</span>`)}${component('orderId', html`<span>${number}</span>`)}
${component('orderSummary', html`<span>${words.total}</span> <span class="a-color-base a-text-bold">${money(total, shop.country)}</span>`)}
${component(
  'orderCard',
  component(
    'shipments',
    items.map((each) => item(visit, each)).reduce((all, each) => html`${all}${each}`, html``),
  ),
)}</div>`;
  return page(layout(visit, words.orderDetails, content));
}
