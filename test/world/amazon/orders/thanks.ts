import { type Answer, page, redirect } from '../../http.ts';
import { html } from '../../markup.ts';
import { layout } from '../layout.ts';
import { pictureUrl } from '../pictures.ts';
import { signInAddress } from '../sign-in.ts';
import type { Visit } from '../visit.ts';

/**
 * `GET /gp/buy/thankyou/handlers/display.html`: says that the order was placed, once; loaded again it shows what else
 * there is. It names no number of an order and no price.
 */
export function thanksPage(visit: Visit): Answer {
  const { account, session, words } = visit;
  if (account === undefined) return redirect(signInAddress(visit));
  const { placed } = session;
  session.placed = undefined;
  const status = html`<div id="widget-purchaseConfirmationDetails"><div id="widget-purchaseConfirmationStatus"><h4 class="a-alert-heading">${words.thanks}</h4></div>
<div id="widget-purchaseSummary">${placed?.items.map(({ asin }) => html`<img alt="" src="${pictureUrl(asin)}">`)}<p>${words.arriving}</p>
<a href="/gp/css/order-history?ref_=chk_typ_toOrders">${words.orders}</a></div></div>`;
  const content = html`<div id="typ-body-container" class="sc-list">${placed && status}<div id="typ-recommendations-stripe-1"></div></div>`;
  return page(layout(visit, words.thanks, content));
}
