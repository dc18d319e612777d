import { type Answer, hiddenInputs, page } from '../http.ts';
import { html, type Markup, raw } from '../markup.ts';
import { buyBox } from './buy-box.ts';
import { tokenInput } from './fields.ts';
import { filler } from './filler.ts';
import { layout } from './layout.ts';
import { money } from './marketplaces.ts';
import { pictureUrl } from './pictures.ts';
import type { Family, Product, ProductState } from './product.ts';
import type { Visit } from './visit.ts';
import { missingPage } from './wrong-pages.ts';

/** A child without `psc=1` is only a proposal: the size is still to be chosen. */
export function stateOf({ ask }: Visit, product: Product): ProductState {
  if (product.stock === 0) return 'unavailable';
  const isChild = product.family !== undefined && product.asin !== product.family.parent;
  return isChild && ask.url.searchParams.get('psc') !== '1' ? 'needs-options' : product.state;
}

function choices({ shop }: Visit, { parent, dimension, label, children }: Family): Markup {
  const asins = Object.entries(children);
  const twister = {
    dimensions: [dimension],
    dimensionsDisplay: [label],
    unselectedDimCount: 1,
    parentAsin: parent,
    dimensionToAsinMap: Object.fromEntries(asins.map(([asin], i) => [String(i), asin])),
    dimensionValuesDisplayData: Object.fromEntries(asins.map(([asin, name]) => [asin, [name]])),
    variationValues: { [dimension]: asins.map(([, name]) => name) },
  };
  const items = asins.map(
    ([asin, name]) =>
      html`<li data-defaultasin="${asin}"${shop.product(asin).stock === 0 && html` class="unavailable"`}><a href="/dp/${asin}?th=1&amp;psc=1">${name}</a></li>`,
  );
  return html`<div id="twister_feature_div"><div id="variation_${dimension}"><label>${label}:</label><ul class="swatches">${items}</ul></div>
<script type="text/javascript">P = window.P || {}; var dataToReturn = ${raw(JSON.stringify(twister))};</script></div>`;
}

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
  return html`<div id="sims-fbt"><h2>Frequently bought together</h2><p>+ <a href="/dp/${other.asin}">${other.title}</a> ${money(other.price, shop.country)}</p>
<form id="sims-fbt-form" method="post" action="/cart/add-to-cart/ref=dp_fbt">${tokenInput(session.freshToken())}
${hiddenInputs({ clientName: 'OffersX_OfferDisplay_DetailPage', itemCount: 2, ...fields(other, 1) })}</form></div>`;
}

function details(visit: Visit, product: Product): Markup {
  const price = money(product.price, visit.shop.country);
  return html`<div id="titleSection"><h1 id="title"><span id="productTitle" class="a-size-large product-title-word-break">        ${product.title}       </span></h1></div>
<div id="bylineInfo_feature_div"><a id="bylineInfo" href="/stores/${product.brand}">${product.brand}</a></div>
<div id="corePriceDisplay_desktop_feature_div"><span class="a-price aok-align-center priceToPay apex-pricetopay-value" data-a-size="xl"><span class="a-offscreen">${price}</span><span aria-hidden="true">${price}</span></span></div>
${product.family && choices(visit, product.family)}
<ul id="feature-bullets"><li>Made to be used every day and mended when it breaks.</li><li>Packed without plastic.</li></ul>`;
}

/** The page of one product. */
export function productPage(visit: Visit, asin: string, weight: number): Answer {
  const product = visit.shop.products.get(asin);
  if (!product) return page(missingPage, 404);
  const { name } = visit.shop;
  const content = html`<link rel="canonical" href="https://www.${name}/dp/${product.family?.parent ?? asin}">
<div id="dp" class="en_US"><div id="ppd">
<div id="rightCol" class="rightCol"><div id="desktop_buybox" class="a-box">${buyBox(visit, product, stateOf(visit, product))}</div></div>
<div id="leftCol" class="leftCol"><div id="imageBlock"><img alt="${product.title}" src="${pictureUrl(asin)}" data-old-hires="${pictureUrl(asin)}" id="landingImage"></div></div>
<div id="centerCol" class="centerColAlign">${details(visit, product)}${boughtTogether(visit, product)}</div>
</div></div>
${filler(`${name}/${asin}`, weight)}`;
  return page(layout(visit, `${name.replace('a', 'A')}: ${product.title}`, content));
}
