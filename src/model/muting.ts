import type { Mutes } from './mutes.ts';

/** More than these would be a list that nobody looks through. */
export const MOST_MUTES = 500;

/** The authors that are muted on a site, the latest last. */
export const mutedAuthors = ({ authors }: Mutes, site: string): readonly string[] =>
  authors[site] ?? [];

/** How many authors and stores are muted. */
export const muteCount = ({ authors, stores }: Mutes): number =>
  Object.values(authors).reduce((sum, { length }) => sum + length, stores.length);

/** Puts one at the end of a list, or takes it off. */
function changed(list: readonly string[], one: string, on: boolean): string[] {
  const others = list.filter((each) => each !== one);
  return on ? [...others, one] : others;
}

/** Mutes an author on a site, or ends that. @returns undefined where there is no room for one more */
export function withAuthor(
  mutes: Mutes,
  site: string,
  handle: string,
  on: boolean,
): Mutes | undefined {
  const list = changed(mutedAuthors(mutes, site), handle, on);
  return fitting({ ...mutes, authors: { ...mutes.authors, [site]: list } });
}

/** Mutes a store, or ends that. @returns undefined where there is no room for one more */
export function withStore(mutes: Mutes, store: string, on: boolean): Mutes | undefined {
  return fitting({ ...mutes, stores: changed(mutes.stores, store, on) });
}

const fitting = (mutes: Mutes) => (muteCount(mutes) > MOST_MUTES ? undefined : mutes);
