import { dangerousPosts } from './demo-dangers.ts';
import { postsOfEachKind } from './demo-kinds.ts';
import { pricePosts } from './demo-prices.ts';
import { productPosts } from './demo-products.ts';
import { shortenedLinks, shortenedPosts } from './demo-shorteners.ts';
import { talkPosts } from './demo-talk.ts';
import type { Post } from './post.ts';

/** A post of the demo feed before it has an id and a time; `thread` makes it a reply to the one before. */
export type DemoPost = Omit<Post, 'id' | 'at' | 'replyTo'> & { readonly thread?: true };

/** Where the short links of the demo feed lead; those that are dead are not here. */
export const demoShortLinks: Readonly<Record<string, string>> = {
  'https://amzn.to/4kettle':
    'https://www.amazon.com/dp/B09KTL5QRX?tag=slowmornings-20&linkCode=osi',
  'https://a.co/d/7d0ck29': 'https://www.amazon.com/dp/B0B7DCK29M?ref=cm_sw_r_cp_ud_dp',
  'https://amzn.eu/d/4wasser': 'https://www.amazon.de/dp/B0DEWKR1TZ',
  'https://amzn.to/3noproduct': 'https://www.amazon.com/',
  ...shortenedLinks,
  'https://amzn.to/6away': 'https://evil.example/dp/B0BFC7WQ6R',
};

const newestId = 1_985_000_000_000_000_000n;

function idAt(position: number): string {
  return String(newestId - BigInt(position) * 1_000_003n);
}

/** The feed that one meets without asking for another: newest first. */
export function demoFeed(now: number): readonly Post[] {
  const drafts = [
    ...productPosts,
    ...shortenedPosts,
    ...talkPosts,
    ...dangerousPosts,
    ...postsOfEachKind,
    ...pricePosts,
  ];
  return drafts.map(({ thread, ...draft }, i) => ({
    ...draft,
    id: idAt(i),
    at: new Date(now - (i + 1) * 23 * 60_000).toISOString(),
    ...(thread && { replyTo: idAt(i - 1) }),
  }));
}
