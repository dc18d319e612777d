import type { Way } from '../model/request.ts';

let ways: Readonly<Record<string, Way>> = {};

/** Learns how the linked stores add. */
export function learnWays(known: Readonly<Record<string, Way>>): void {
  ways = known;
}

/** How a linked store adds; undefined for one that is not linked. */
export const wayAt = (marketplace: string): Way | undefined => ways[marketplace];
