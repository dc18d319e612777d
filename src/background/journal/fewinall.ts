/** Gives keys, and no more of them than it is told. */
type Keys<T> = (most: number) => Promise<readonly T[]>;

/** What is in each of the lists; undefined where there is no list. */
function inAll<T>(lists: readonly (readonly T[])[]): Set<T> | undefined {
  const [first, ...others] = lists.map((list) => new Set(list));
  return first && new Set([...first].filter((each) => others.every((list) => list.has(each))));
}

/** Those that have no more than so many. */
async function shortOnes<T>(lists: readonly Keys<T>[], most: number): Promise<(readonly T[])[]> {
  const all = await Promise.all(lists.map((keys) => keys(most + 1)));
  return all.filter(({ length }) => length <= most);
}

/**
 * What may be in all of the lists, where that is a few.
 * @param few how many these are at most
 * @param most how many of each list are compared, where none of them is short
 */
export async function fewInAll<T>(
  lists: readonly Keys<T>[],
  few: number,
  most: number,
): Promise<Set<T> | undefined> {
  const shortest = inAll(await shortOnes(lists, few));
  if (shortest || lists.length < 2) return shortest;
  const common = inAll(await shortOnes(lists, most));
  return common && common.size <= few ? common : undefined;
}
