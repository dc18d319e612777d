import * as z from 'zod/mini';
import { SITES } from './adapters.ts';

const Address = z.string().check(z.maxLength(4096));

/** A link as a post carries it: where it points, and what stands for it: the address as text, or a card's domain. */
export const PostLink = z.object({
  href: Address,
  text: z.optional(Address),
  domain: z.optional(z.string().check(z.maxLength(255))),
});
export type PostLink = z.infer<typeof PostLink>;

/** The number of a post. */
export const PostId = z.string().check(z.regex(/^\d{1,24}$/));

/** The social sites whose posts are read. */
export const SiteName = z.enum(SITES);
export type SiteName = z.infer<typeof SiteName>;

/** Where a request came from: kept so that the shopper can find the post again. */
export const Provenance = z.object({
  site: SiteName,
  postId: PostId,
  author: z.string().check(z.regex(/^[A-Za-z0-9_]{1,20}$/)),
  permalink: z.url({ protocol: /^https$/ }).check(z.maxLength(4096)),
  promoted: z.boolean(),
});
export type Provenance = z.infer<typeof Provenance>;

/** One post as a site's reader gives it to the content script; its links are found apart. */
export interface Post extends Provenance {
  /** The post's own words, emoji included. */
  readonly text: string;
  readonly quote?: QuotedPost;
}

/** A post shown inside another. X often leaves out its id, so there may be no permalink. */
export interface QuotedPost {
  readonly author: string | undefined;
  readonly text: string;
}
