import type { CartLine } from '../../model/request.ts';

const quantity = (lines: readonly CartLine[], product: string, seller: string) =>
  lines
    .filter((line) => line.product === product && line.seller === seller)
    .reduce((sum, line) => sum + line.quantity, 0);

/**
 * What a cart gained of one product between two readings.
 * @returns the line of the seller it was gained from, with the quantity gained; undefined when nothing was
 */
export function gainOf(
  product: string,
  before: readonly CartLine[],
  after: readonly CartLine[],
): CartLine | undefined {
  for (const { seller } of after.filter((line) => line.product === product)) {
    const gained = quantity(after, product, seller) - quantity(before, product, seller);
    if (gained > 0) return { product, seller, quantity: gained };
  }
  return undefined;
}

/** How many of a line's product, from its seller, a cart held. */
export function heldOf(line: CartLine, lines: readonly CartLine[]): number {
  return quantity(lines, line.product, line.seller);
}
