/** What is in each of the lists; undefined where there is no list. */
export function inAll<T>(lists: readonly (readonly T[])[]): Set<T> | undefined {
  const [first, ...others] = lists.map((list) => new Set(list));
  return first && new Set([...first].filter((each) => others.every((list) => list.has(each))));
}
