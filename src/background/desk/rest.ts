/** Longer than the time after which shops are seen to stop asking for checks. */
const USUAL_MS = 15 * 60 * 1000;
const SHORTEST_MS = 60 * 1000;
const LONGEST_MS = 6 * 60 * 60 * 1000;

/**
 * How long a store rests.
 * @param asked what the store asked for, in milliseconds, if it did: kept to within reason
 */
export const restTime = (asked = USUAL_MS): number =>
  Math.min(Math.max(asked, SHORTEST_MS), LONGEST_MS);
