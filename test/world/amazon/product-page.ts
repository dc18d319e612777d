import { type Answer, hiddenInputs, page } from '../http.ts';
import { html, type Markup } from '../markup.ts';
import { buyBox } from './buy-box.ts';
import { promotions } from './coupon.ts';
import { tokenInput } from './fields.ts';
import { filler } from './filler.ts';
import { layout } from './layout.ts';
import { listForm } from './list-form.ts';
import { pictureUrl } from './pictures.ts';
import { corePrice, priceText, subscriptionPrice } from './price.ts';
import type { Product } from './product.ts';
import { quietAdd } from './quiet-add.ts';
import { stateOf } from './selection.ts';
import { twister } from './twister.ts';
import type { Visit } from './visit.ts';
import { missingPage } from './wrong-pages.ts';

/** Forms of other products stand on every page: whoever takes any form takes the wrong one. */
function boughtTogether(visit: Visit, product: Product): Markup | undefined {
  const { shop, session } = visit;
  const other = [...shop.products.values()].find(
    ({ asin, state, stock }) => asin !== product.asin && state === 'addable' && stock > 0,
  );
  if (!other) return undefined;
  const fields = (of: Product, n: number) => ({
    [`asin.${n}`]: of.asin,
    [`offeringID.${n}`]: shop.offers.idOf(of),
    [`quantity.${n}`]: 1,
  });
  return html`<div id="sims-fbt"><h2>Frequently bought together</h2><p>+ <a href="/dp/${other.asin}">${other.title}</a> ${priceText(visit, other)}</p>
<form id="sims-fbt-form" method="post" action="/cart/add-to-cart/ref=dp_fbt">${tokenInput(session.freshToken())}
${hiddenInputs({ clientName: 'OffersX_OfferDisplay_DetailPage', itemCount: 2, ...fields(other, 1) })}</form></div>`;
}

/** Prices, and what is said below them; with a subscription beside the offer, one row for each. */
function prices(visit: Visit, product: Product): Markup {
  const offer = html`${corePrice(visit, product)}${promotions(visit, product)}`;
  if (product.state !== 'subscription-beside') return html`<div id="apex_desktop">${offer}</div>`;
  return html`<div id="apex_desktop"><div id="apex_desktop_snsAccordionRowMiddle" class="aok-hidden">${subscriptionPrice(visit, product)}</div>
<div id="apex_desktop_newAccordionRow">${offer}</div></div>`;
}

function details(visit: Visit, product: Product): Markup {
  return html`<div id="titleSection"><h1 id="title"><span id="productTitle" class="a-size-large product-title-word-break">        ${product.title}       </span></h1></div>
<div id="bylineInfo_feature_div"><a id="bylineInfo" href="/stores/${product.brand}">${product.brand}</a></div>
${prices(visit, product)}
<div id="availability_feature_div" class="celwidget"></div>
${product.family && twister(visit, product, product.family)}
<ul id="feature-bullets"><li>Made to be used every day and mended when it breaks.</li><li>Packed without plastic.</li></ul>`;
}

/** The page of one product. */
export function productPage(visit: Visit, asin: string, weight: number): Answer {
  const product = visit.shop.products.get(asin);
  if (!product) return page(missingPage, 404);
  const { name } = visit.shop;
  const state = stateOf(visit, product);
  // Of a real page a quarter comes before the offer.
  const before = Math.round(weight / 4);
  const content = html`<link rel="canonical" href="https://www.${name}/dp/${product.family?.parent ?? asin}">
${filler(`before ${name}/${asin}`, before)}
<div id="dp" class="en_US"><div id="ppd">
<div id="rightCol" class="rightCol"><div id="desktop_buybox" class="a-box">${buyBox(visit, product, state)}${listForm(visit, product, state)}</div></div>
<div id="leftCol" class="leftCol"><div id="imageBlock"><img alt="${product.title}" src="${pictureUrl(asin)}" data-old-hires="${pictureUrl(asin)}" id="landingImage"></div></div>
<div id="centerCol" class="centerColAlign">${details(visit, product)}${boughtTogether(visit, product)}</div>
</div></div>${state === 'addable' && quietAdd(visit, product)}
${filler(`${name}/${asin}`, weight - before)}`;
  return page(layout(visit, `${name.replace('a', 'A')}: ${product.title}`, content));
}
