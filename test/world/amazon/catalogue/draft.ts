import type { Family, Product } from '../product.ts';

/** What a product has to say of itself; the rest is filled in. */
export type Draft = Pick<Product, 'asin' | 'title' | 'brand' | 'price'> & Partial<Product>;

/** What the members of a family have in common. */
type Common = Pick<Product, 'title' | 'brand' | 'price'>;

/** A family's parent, of which an option must be chosen, and its children; `special` is what some children differ in. */
export function variants(
  family: Family,
  common: Common,
  special: Readonly<Record<string, Partial<Product>>> = {},
): readonly Draft[] {
  const parent: Draft = { asin: family.parent, ...common, state: 'needs-options', family };
  const children = Object.entries(family.children).map(([asin, indexes]): Draft => {
    const chosen = family.dimensions.map(({ values }, i) => values[indexes[i] ?? 0]);
    const title = [common.title, ...chosen].join(', ');
    return { asin, ...common, title, family, ...special[asin] };
  });
  return [parent, ...children];
}

/** A seller other than the shop itself. */
export const thirdParty = { merchantId: 'A2L77EE7U53NWQ', seller: 'Harbour Row Trading' };
