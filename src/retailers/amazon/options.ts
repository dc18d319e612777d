import * as z from 'zod/mini';
import type { Dimension, ProductOptions, Variant } from '../../model/product.ts';
import { jsonAfter } from './embedded.ts';
import type { AmazonOffer } from './offer.ts';
import { isPicture } from './pictures.ts';

const MOST_DIMENSIONS = 5;
const MOST_VALUES = 100;
const MOST_VARIANTS = 2000;

const Name = z.string().check(z.regex(/^\w{1,60}$/));
const Label = z.string().check(z.minLength(1), z.maxLength(200));
const Asin = z.string().check(z.regex(/^[A-Z0-9]{10}$/));
/** Indexes into the values of each dimension, in the order of `dimensions`: `4_17`. */
const Indexes = z.string().check(z.regex(/^\d{1,2}(?:_\d{1,2}){0,4}$/));

/** A value as the row of its dimension shows it, beside the values that are selected in the other rows. */
const Swatch = z.object({
  indexInDimList: z.int(),
  dimensionValueState: z.optional(z.string()),
  imageAttribute: z.optional(z.object({ url: z.string() })),
});
type Swatch = z.infer<typeof Swatch>;

/** What the page's scripts say of options, under Amazon's own names. */
const Twister = z.object({
  dimensions: z.array(Name).check(z.minLength(1), z.maxLength(MOST_DIMENSIONS)),
  variationValues: z.record(Name, z.array(Label).check(z.maxLength(MOST_VALUES))),
  variationDisplayLabels: z.record(Name, Label),
  dimensionToAsinMap: z.record(Indexes, Asin),
  dimensionValuesDisplayData: z.optional(z.record(Asin, z.array(Label))),
  currentlyUnavailableAsins: z.catch(z.array(Asin), []),
  sortedDimValuesForAllDims: z.catch(z.record(Name, z.array(Swatch)), {}),
});
type Twister = z.infer<typeof Twister>;

/** A page's word can be the name of something that every object has. */
const own = <T>(record: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined;

const swatchesOf = (twister: Twister, name: string): readonly Swatch[] =>
  own(twister.sortedDimValuesForAllDims, name) ?? [];

function dimensionOf(twister: Twister, name: string): Dimension | undefined {
  const label = own(twister.variationDisplayLabels, name);
  const values = own(twister.variationValues, name);
  if (!label || !values?.length) return undefined;
  const swatches = new Map(swatchesOf(twister, name).map((each) => [each.indexInDimList, each]));
  return {
    label,
    values: values.map((value, index) => {
      const picture = swatches.get(index)?.imageAttribute?.url;
      return { label: value, ...(picture && isPicture(picture) && { picture }) };
    }),
  };
}

/**
 * Variants that a row crosses out: its value together with what is selected in the other rows. Where that
 * combination does not exist, the row names the variant of another one instead, which says nothing of it.
 */
function crossedOut(twister: Twister): string[] {
  const rows = twister.dimensions.map((name) => swatchesOf(twister, name));
  const selected = rows.map(
    (row) => row.find((each) => each.dimensionValueState === 'SELECTED')?.indexInDimList,
  );
  return rows.flatMap((row, dimension) =>
    row
      .filter((each) => each.dimensionValueState === 'UNAVAILABLE')
      .map((each) => selected.with(dimension, each.indexInDimList).join('_'))
      .flatMap((indexes) => own(twister.dimensionToAsinMap, indexes) ?? []),
  );
}

/** Whether a variant is one value of each dimension, and the page's other list of values says the same of it. */
function isSound({ id, values }: Variant, dimensions: readonly Dimension[], twister: Twister) {
  const labels = values.map((value, dimension) => dimensions[dimension]?.values[value]?.label);
  const shown = own(twister.dimensionValuesDisplayData ?? {}, id) ?? labels;
  return (
    values.length === dimensions.length &&
    labels.every((label, dimension) => label !== undefined && label === shown[dimension])
  );
}

function variantsOf(twister: Twister): Variant[] {
  const unavailable = new Set([...twister.currentlyUnavailableAsins, ...crossedOut(twister)]);
  return Object.entries(twister.dimensionToAsinMap).map(([indexes, id]) => ({
    id,
    values: indexes.split('_').map(Number),
    ...(unavailable.has(id) && { available: false }),
  }));
}

/**
 * Reads what there is to choose of a product. Only what is certain: a value that a row shows as available may
 * still be out of stock, and prices stand there without their currency, so that neither is taken.
 * @param script the text of the page's inline scripts
 * @returns undefined when the page has no options, or says of them what does not fit together
 */
export function optionsIn(script: string): ProductOptions | undefined {
  const stated = Object.keys(Twister.shape).map((key) => [key, jsonAfter(script, key)]);
  const twister = Twister.safeParse(Object.fromEntries(stated)).data;
  if (!twister) return undefined;
  const dimensions = twister.dimensions.flatMap((name) => dimensionOf(twister, name) ?? []);
  const variants = variantsOf(twister);
  const isWhole = dimensions.length === twister.dimensions.length;
  const fits = variants.length > 0 && variants.length <= MOST_VARIANTS;
  if (!isWhole || !fits) return undefined;
  return variants.every((variant) => isSound(variant, dimensions, twister))
    ? { dimensions, variants }
    : undefined;
}

/** Adds what an offer on the same page tells of the variant that it offers. */
export function withOffer(options: ProductOptions, offer: AmazonOffer): ProductOptions {
  const { asin, price: amount, currency } = offer;
  const price = amount !== undefined && currency ? { price: { amount, currency } } : {};
  const variants = options.variants.map((variant) =>
    variant.id === asin ? { ...variant, available: true, ...price } : variant,
  );
  return { ...options, variants };
}
