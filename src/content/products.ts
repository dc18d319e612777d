import type { Post, PostLink } from '../model/post.ts';
import { type RecognisedLink, recognisePostLink } from '../retailers/links.ts';

/** A product, or a link that may lead to one, that a post shows. */
export interface Shown {
  /** The same for the same product in the same post, wherever that post is on the page. */
  readonly key: string;
  readonly link: PostLink;
  readonly found: RecognisedLink;
}

/** More buttons than this below one post would bury it. */
const MOST_BUTTONS = 6;

const nameOf = (found: RecognisedLink) =>
  found.kind === 'product' ? `${found.marketplace}/${found.id}` : found.url;

/** What a store is called before one is known. */
const RETAILER_NAMES = { amazon: 'Amazon' } as const;

/** The marketplace that a link itself names, where it does. */
export const marketplaceOf = ({ found }: Shown): string | undefined =>
  found.kind === 'product' ? found.marketplace : undefined;

/** What to call the store of a product. */
export const storeOf = (shown: Shown): string =>
  marketplaceOf(shown) ?? RETAILER_NAMES[shown.found.retailer];

/** What to call a product by itself. */
export const titleOf = (shown: Shown): string => `${hintOf(shown)} · ${storeOf(shown)}`;

/** The distinct products of a post, in the order of their links, those of its quote last. */
export function productsOf(post: Post): Shown[] {
  const shown = new Map<string, Shown>();
  for (const link of [...post.links, ...(post.quote?.links ?? [])]) {
    if (shown.size === MOST_BUTTONS) break;
    const found = recognisePostLink(link);
    const key = found && `${post.postId} ${nameOf(found)}`;
    if (key && !shown.has(key)) shown.set(key, { key, link, found });
  }
  return [...shown.values()];
}

/** What to call a product beside others: the words of its address, or its id. */
export function hintOf({ link, found }: Shown): string {
  const path =
    URL.parse(link.text?.replace(/^(?!https?:)/, 'https://') ?? link.href)?.pathname ?? '';
  const slug = /^\/([^/]{8,})\/dp\//.exec(path)?.[1]?.replaceAll('-', ' ') ?? '';
  if (slug) return slug.slice(0, 28).trim();
  return found.kind === 'product' ? found.id : new URL(found.url).pathname.slice(1) || found.url;
}
