/** When X began to make its ids from the time; in milliseconds. */
const EPOCH = 1_288_834_974_657n;

/** Ids that were counted up, before, ended below this; those made from the time soon were far above. */
const LAST_COUNTED = 30_000_000_000n;

const LARGEST = (1n << 63n) - 1n;

/** Below the time an id holds which machine made it, and which one of that millisecond it is. */
const BITS_BELOW_TIME = 22n;

/**
 * When a post was written, as its id tells.
 * @returns undefined where the id does not hold the time
 */
export function postTime(postId: string): number | undefined {
  if (!/^\d{1,24}$/.test(postId)) return undefined;
  const id = BigInt(postId);
  if (id <= LAST_COUNTED || id > LARGEST) return undefined;
  return Number((id >> BITS_BELOW_TIME) + EPOCH);
}
