import type { Family, Product } from './product.ts';
import { selectionOf } from './selection.ts';
import type { Visit } from './visit.ts';

/** One value of a dimension as a page shows it. */
export interface Swatch {
  readonly index: number;
  readonly text: string;
  /** `UNAVAILABLE` where nothing that goes with the rest of the choice is there. */
  readonly state: 'SELECTED' | 'AVAILABLE' | 'UNAVAILABLE';
  /** The child that the value leads to. */
  readonly asin: string;
}

type Choice = readonly (number | undefined)[];

function fits(indexes: readonly number[], choice: Choice): boolean {
  return choice.every((wanted, i) => wanted === undefined || wanted === indexes[i]);
}

/** The values of a family's dimension number `dimension`, on the page of one of its members. */
export function swatchesOf(
  visit: Visit,
  product: Product,
  family: Family,
  dimension: number,
): readonly Swatch[] {
  const selection = selectionOf(visit, product);
  const children = Object.entries(family.children);
  const { values = [] } = family.dimensions[dimension] ?? {};
  return values.map((text, index) => {
    const having = children.filter(([, indexes]) => indexes[dimension] === index);
    const fitting = having.filter(([, indexes]) => fits(indexes, selection.with(dimension, index)));
    const inStock = fitting.find(([asin]) => visit.shop.product(asin).stock > 0);
    const [asin] = inStock ?? fitting[0] ?? having[0] ?? [family.parent];
    const free = inStock ? 'AVAILABLE' : 'UNAVAILABLE';
    return { index, text, asin, state: selection[dimension] === index ? 'SELECTED' : free };
  });
}
