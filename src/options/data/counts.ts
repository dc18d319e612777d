import type { Counted } from '../../messages/data.ts';
import { numberFormat } from '../../model/formats.ts';
import { uiLanguage } from '../../ui/text.ts';

/** A number as the shopper's language writes it. */
export const numberOf = (count: number): string => numberFormat(uiLanguage(), {}).format(count);

/** How many items and how many prices, for a text that tells of both. */
export const bothOf = ({ requests, observations }: Counted): [string, string] => [
  numberOf(requests),
  numberOf(observations),
];

export const isNone = ({ requests, observations }: Counted): boolean =>
  requests + observations === 0;

/** Adds up. */
export const sumOf = (one: Counted, other: Counted): Counted => ({
  requests: one.requests + other.requests,
  observations: one.observations + other.observations,
});
