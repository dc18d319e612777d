import type { CartLine } from '../../model/request.ts';

const quantity = (lines: readonly CartLine[], product: string, seller: string) =>
  lines
    .filter((line) => line.product === product && line.seller === seller)
    .reduce((sum, line) => sum + line.quantity, 0);

/**
 * What a cart gained of one product between two readings.
 * @param from the seller that it was asked from, where that is known: looked at first
 * @returns the line of the seller it was gained from, with the quantity gained; undefined when nothing was
 */
export function gainOf(
  product: string,
  before: readonly CartLine[],
  after: readonly CartLine[],
  from?: string,
): CartLine | undefined {
  const gains = after
    .filter((line) => line.product === product)
    .map(({ seller }) => ({
      product,
      seller,
      quantity: quantity(after, product, seller) - quantity(before, product, seller),
    }))
    .filter((gain) => gain.quantity > 0);
  return gains.find(({ seller }) => seller === from) ?? gains[0];
}

/** How many of a line's product, from its seller, a cart held. */
export function heldOf(line: CartLine, lines: readonly CartLine[]): number {
  return quantity(lines, line.product, line.seller);
}
