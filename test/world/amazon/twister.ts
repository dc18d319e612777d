import { html, type Markup, raw } from '../markup.ts';
import { pictureUrl } from './pictures.ts';
import { type Dimension, type Family, type Product, productPath } from './product.ts';
import { selectionOf } from './selection.ts';
import { type Swatch, swatchesOf } from './swatches.ts';
import type { Visit } from './visit.ts';

interface Row {
  readonly dimension: Dimension;
  readonly swatches: readonly Swatch[];
}

function json(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}

/** What the shop's script gets is no JSON, but an object literal with blanks and trailing commas. */
function literal(data: Readonly<Record<string, unknown>>): Markup {
  const entries = Object.entries(data).map(([key, value]) => `"${key}" : ${json(value)}`);
  return raw(`{
      ${[...entries, '"dimensionsDisplayType"  : ["swatch",]'].join(',\n      ')}
    }`);
}

/** The indexes in `dimensionToAsinMap` follow `dimensions`; the other lists have an order of their own. */
function variationData(visit: Visit, product: Product, family: Family) {
  const { parent, dimensions, children } = family;
  const selection = selectionOf(visit, product);
  const asins = Object.keys(children);
  const inOtherOrder = dimensions.toReversed();
  const labels = Object.entries(children).map(([asin, indexes]) => [
    asin,
    dimensions.map(({ values }, i) => values[indexes[i] ?? 0]),
  ]);
  return {
    twisterUpdateURLAppend: { immutableParams: { parentAsin: parent, twisterView: 'glance' } },
    currentAsin: product.asin,
    parentAsin: parent,
    dimensionToAsinMap: Object.fromEntries(
      Object.entries(children).map(([asin, indexes]) => [indexes.join('_'), asin]),
    ),
    variationValues: Object.fromEntries(inOtherOrder.map(({ name, values }) => [name, values])),
    selectedVariationValues: Object.fromEntries(
      dimensions.map(({ name }, i) => [name, selection[i] ?? -1]),
    ),
    currentDimensionCombinationId: selection.map((index) => index ?? 'X').join('_'),
    num_total_variations: asins.length,
    dimensions: dimensions.map(({ name }) => name),
    unselectedDimCount: selection.filter((index) => index === undefined).length,
    dimensionValuesDisplayData: Object.fromEntries(labels),
    dimensionsDisplay: dimensions.map(({ label }) => label),
    variationDisplayLabels: Object.fromEntries(
      inOtherOrder.map(({ name, label }) => [name, label]),
    ),
    currentlyUnavailableAsins: asins.filter((asin) => visit.shop.product(asin).stock === 0),
  };
}

function sortedValue({ pictured }: Dimension, parent: string, swatch: Swatch) {
  const { index, text, state, asin } = swatch;
  const image = { extension: 'jpg', height: 204, width: 204, url: pictureUrl(asin) };
  const choose = state === 'AVAILABLE' ? '?_encoding=UTF8&psc=1' : '';
  const address = { pageLoadURL: `${productPath(asin)}/ref=twister_${parent}${choose}` };
  return {
    ...(pictured && { imageAttribute: image }),
    indexInDimList: index,
    defaultAsin: asin,
    dimensionValueState: state,
    dimensionValueDisplayText: text,
    dimensionDisplaySubType: pictured ? 'image' : 'text',
    ...(state !== 'SELECTED' && address),
    slotsFetched: false,
    asinHiddenInCollapseView: true,
  };
}

const precedence = ['SELECTED', 'AVAILABLE', 'UNAVAILABLE'];

function sortFilterData(rows: readonly Row[], parent: string) {
  const lists = rows.map(({ dimension, swatches }) => {
    const sorted = swatches.toSorted(
      (a, b) => precedence.indexOf(a.state) - precedence.indexOf(b.state),
    );
    return [dimension.name, sorted.map((each) => sortedValue(dimension, parent, each))];
  });
  return {
    sorting_filtering_exp: { sorting: ['featuredOffer', 'availability', 'region'] },
    sortedDimValuesForAllDims: Object.fromEntries(lists),
  };
}

function list({ dimension: { name, label }, swatches }: Row): Markup {
  const items = swatches.map(
    ({ asin, text, state }) =>
      html`<li data-defaultasin="${asin}"${state === 'UNAVAILABLE' && html` class="unavailable"`}${state === 'SELECTED' && html` class="selected"`}><a href="${productPath(asin)}?th=1&amp;psc=1">${text}</a></li>`,
  );
  return html`<div id="variation_${name}"><label>${label}:</label><ul class="swatches">${items}</ul></div>`;
}

/** What is there to choose of a product: for people as links, for the shop's own scripts as data. */
export function twister(visit: Visit, product: Product, family: Family): Markup {
  const key = json({ key: 'desktop-twister-sort-filter-data' });
  const rows = family.dimensions.map((dimension, i) => ({
    dimension,
    swatches: swatchesOf(visit, product, family, i),
  }));
  return html`<div id="twister_feature_div">
<script type="a-state" data-a-state="${key}">${raw(json(sortFilterData(rows, family.parent)))}</script>
${rows.map(list)}</div>
<div id="twisterJsInitializer_feature_div"><script type="text/javascript">
    window.P = window.P || { register: function () {} };
    P.register('twister-js-init-dpx-data', function() {
    var dataToReturn = ${literal(variationData(visit, product, family))};
    return dataToReturn;
    });
    P.register('twister-js-init-mason-data', function() {
    var dataToReturn = {"dimensions":[],"dimensionValuesDisplayData":{},"variationDisplayLabels":{},"parent_asin":"${family.parent}"};
    return dataToReturn;
    });
</script></div>`;
}
