import * as z from 'zod/mini';
import type { Observation } from './observation.ts';
import { Money } from './price.ts';
import { Marketplace } from './product.ts';

/** A minimum advertised price that the shopper entered, for one product or for all of a brand. */
export const MapFigure = z.object({
  id: z.uuid(),
  /** A brand's name as it stands in titles, or one product. */
  of: z.discriminatedUnion('kind', [
    z.object({
      kind: z.literal('brand'),
      name: z.string().check(z.minLength(1), z.maxLength(80)),
    }),
    z.object({
      kind: z.literal('product'),
      marketplace: z.optional(Marketplace),
      id: z.string().check(z.minLength(1), z.maxLength(64)),
    }),
  ]),
  money: Money,
  /** Whether a price that shows in the cart alone counts for this brand. */
  countsCart: z.boolean(),
});
export type MapFigure = z.infer<typeof MapFigure>;

/** How an observed price stands to an entered figure: told, never judged. */
export interface MapReading {
  readonly figure: MapFigure;
  readonly is: 'below' | 'at-or-above';
  /** False where the figure does not count prices of this stage. */
  readonly counts: boolean;
}

const words = (text: string): string =>
  ` ${text
    .toLocaleLowerCase('und')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .join(' ')} `;

function isOf({ of }: MapFigure, { product, title = '' }: Observation): boolean {
  if (of.kind === 'brand') return words(of.name) !== '  ' && words(title).includes(words(of.name));
  const isThere = of.marketplace === undefined || of.marketplace === product.marketplace;
  return isThere && of.id === product.id;
}

/**
 * Reads an observed price against the figures that were entered; the product's own figure comes before its brand's.
 * @returns undefined where none is entered for it in that currency, or no price was seen
 */
export function readAgainst(
  observation: Observation,
  figures: readonly MapFigure[],
): MapReading | undefined {
  const { money, stage } = observation;
  if (!money) return undefined;
  const fitting = figures.filter(
    (figure) => figure.money.currency === money.currency && isOf(figure, observation),
  );
  const figure = fitting.find(({ of }) => of.kind === 'product') ?? fitting[0];
  if (!figure) return undefined;
  const isLater = stage === 'cart' || stage === 'checkout';
  return {
    figure,
    is: money.amount < figure.money.amount ? 'below' : 'at-or-above',
    counts: figure.countsCart || !isLater,
  };
}
