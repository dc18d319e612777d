import type { Product, ProductState } from './product.ts';
import type { Visit } from './visit.ts';

/** A child without `psc=1` is only a proposal: the first thing is still to be chosen. */
export function stateOf({ ask }: Visit, product: Product): ProductState {
  if (product.stock === 0) return 'unavailable';
  const isChild = product.family !== undefined && product.asin !== product.family.parent;
  return isChild && ask.url.searchParams.get('psc') !== '1' ? 'needs-options' : product.state;
}

/** Which value of each dimension the page has chosen; undefined where that is left to the shopper. */
export function selectionOf(visit: Visit, product: Product): readonly (number | undefined)[] {
  const { dimensions = [], children = {} } = product.family ?? {};
  const own = children[product.asin];
  const open = stateOf(visit, product) === 'needs-options';
  return dimensions.map((_, i) => (open && i === 0 ? undefined : own?.[i]));
}

/** What people read of the things that are still to be chosen. */
export function unselectedLabels(visit: Visit, product: Product): readonly string[] {
  const selection = selectionOf(visit, product);
  const open = product.family?.dimensions.filter((_, i) => selection[i] === undefined) ?? [];
  return open.map(({ label }) => label);
}
