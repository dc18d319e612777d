import type { Post, PostLink } from '../model/post.ts';
import { type RecognisedLink, recognisePostLink } from '../retailers/links.ts';

/** A product, or a link that may lead to one, that a post shows. */
export interface Shown {
  /** The same for the same product in the same post, wherever that post is on the page. */
  readonly key: string;
  readonly link: PostLink;
  readonly found: RecognisedLink;
  /** Whether the post shows others too: a price that it names may be of another. */
  readonly several: boolean;
}

/** More buttons than this below one post would bury it. */
const MOST_BUTTONS = 6;

const nameOf = (found: RecognisedLink) =>
  found.kind === 'product' ? `${found.marketplace}/${found.id}` : found.url;

/** The distinct products of a post, in the order of their links, those of its quote last. */
export function productsOf(post: Post): Shown[] {
  const shown = new Map<string, Omit<Shown, 'several'>>();
  for (const link of [...post.links, ...(post.quote?.links ?? [])]) {
    if (shown.size === MOST_BUTTONS) break;
    const found = recognisePostLink(link);
    const key = found && `${post.postId} ${nameOf(found)}`;
    if (key && !shown.has(key)) shown.set(key, { key, link, found });
  }
  const several = shown.size > 1;
  return [...shown.values()].map((each) => ({ ...each, several }));
}
