import { type Answer, noContent, redirect, text } from '../http.ts';
import { html, type Markup, raw } from '../markup.ts';
import { hashOf } from '../seeded.ts';
import { money } from './marketplaces.ts';
import type { Coupon, Product } from './product.ts';
import { signInAddress } from './sign-in.ts';
import type { Visit } from './visit.ts';

/** Where the box of a coupon sends that it was ticked. */
const clipPath = '/promotion/psp/clip';

/** The number by which a coupon's box and text belong together. */
const numberOf = (asin: string, use: string) => `${hashOf(asin + use)}${hashOf(use + asin)}`;

function worth({ shop }: Visit, coupon: Coupon): string {
  return 'percent' in coupon ? `${coupon.percent}%` : money(coupon.amount, shop.country);
}

const terms = html`<a id="emphasisLink" class="a-link-emphasis" href="/promotion/psp/A21C7MJELXWBK9?ref=clp_external">Shop items</a> | <a data-selector="cxcwPopoverLink" href="#">Terms</a>`;

/** Ticking the box sends the coupon's product and the token of the page, and shows that it was taken. */
function script(number: string, asin: string, token: string): Markup {
  return raw(`<script>
document.getElementById('checkboxpctch${number}').addEventListener('change', async () => {
  const body = new URLSearchParams({ asin: '${asin}', 'anti-csrftoken-a2z': '${token}' });
  const answer = await fetch('${clipPath}', { method: 'POST', body });
  if (answer.url.includes('/ap/signin')) location.assign(answer.url);
  else if (answer.ok) document.getElementById('donepctch${number}').classList.remove('aok-hidden');
});
</script>`);
}

function clippable(visit: Visit, { asin }: Product, coupon: Coupon): Markup {
  const number = numberOf(asin, 'buy');
  const { session, words } = visit;
  const taken = session.clipped.has(asin);
  return html`<div style="padding:5px 0px 5px 0px;"><span data-csa-c-type="item" data-csa-c-owner="PromotionsDiscovery"><i id="badgepctch${number}" class="a-icon a-icon-addon newCouponBadge">${words.coupon}:</i>
<span class="a-declarative" data-action="pctch${number}" id="cbpctch${number}"><span data-csa-c-action="clipPromotion"><input id="checkboxpctch${number}" type="checkbox" name="" value=""${taken && html` checked`}></span></span>
<span tabindex="0" class="${taken ? '' : 'aok-hidden'}" id="donepctch${number}">${words.couponTaken}</span>
<label id="couponTextpctch${number}" for="checkboxpctch${number}" class="a-color-success couponLabelText">${words.applyCoupon.replace('%s', worth(visit, coupon))} ${terms}</label></span></div>
${script(number, asin, session.freshToken('coupon'))}`;
}

/** What is said to who buys once of a coupon for those who subscribe: there is no box to tick. */
function elsewhere({ words }: Visit, { asin }: Product): Markup {
  const number = numberOf(asin, 'subscribe');
  return html`<div style="padding:5px 0px 5px 0px;"><i id="badgepctch${number}" class="a-icon a-icon-addon newCouponBadge">${words.coupon}:</i>
<span id="couponTextpctch${number}" class="a-color-success couponLabelText">Save 15%: Coupon available when you select Subscribe &amp; Save. ${terms}</span></div>`;
}

/** What a product's page says below the price: a coupon, or nothing. */
export function promotions(visit: Visit, product: Product): Markup {
  const { coupon, state } = product;
  return html`<div id="promoPriceBlockMessage_feature_div" class="celwidget"><span class="promoPriceBlockMessage">
${state === 'subscription-beside' && elsewhere(visit, product)}${coupon && clippable(visit, product, coupon)}</span></div>`;
}

/** `POST /promotion/psp/clip`: a coupon is taken once, by who is signed in. */
export function clipCoupon(visit: Visit): Answer {
  const { ask, account, session, shop } = visit;
  if (account === undefined) return redirect(signInAddress(visit, '/'));
  if (!session.useToken(ask.form?.get('anti-csrftoken-a2z') ?? null, 'coupon')) {
    return text('Forbidden', 403);
  }
  const product = shop.products.get(ask.form?.get('asin') ?? '');
  if (!product?.coupon) return text('Bad Request', 400);
  session.clipped.add(product.asin);
  return noContent;
}
