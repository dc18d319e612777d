import type { Counted } from '../../messages/data.ts';
import { countText } from '../../ui/text.ts';

/** How many items and how many prices, for a text that tells of both. */
export const bothOf = ({ requests, observations }: Counted): [string, string] => [
  countText(requests),
  countText(observations),
];

export const isNone = ({ requests, observations }: Counted): boolean =>
  requests + observations === 0;

/** Adds up. */
export const sumOf = (one: Counted, other: Counted): Counted => ({
  requests: one.requests + other.requests,
  observations: one.observations + other.observations,
});
