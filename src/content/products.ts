import type { PostLink } from '../model/post.ts';
import { type RecognisedLink, recognisePostLink, storeOf } from '../retailers/links.ts';

/** A product, or a link that may lead to one, that a post shows. */
export interface Shown {
  /** The same for the same product, however it is linked. */
  readonly name: string;
  /** What to call its store. */
  readonly store: string;
  readonly link: PostLink;
  readonly found: RecognisedLink;
  /** Whether the post shows others too: a price that it names may be of another. */
  readonly several: boolean;
}

/** More buttons than this below one post would bury it. */
const MOST_BUTTONS = 6;

const nameOf = (found: RecognisedLink) =>
  found.kind === 'product' ? `${found.marketplace}/${found.id}` : found.url;

/** The distinct products that the links of a post lead to, in the order of those. */
export function productsOf(links: readonly PostLink[]): Shown[] {
  const shown = new Map<string, Omit<Shown, 'several'>>();
  for (const link of links) {
    if (shown.size === MOST_BUTTONS) break;
    const found = recognisePostLink(link);
    const name = found && nameOf(found);
    if (name && !shown.has(name)) shown.set(name, { name, store: storeOf(found), link, found });
  }
  const several = shown.size > 1;
  return [...shown.values()].map((each) => ({ ...each, several }));
}
