import * as z from 'zod/mini';
import { OWN_HASHTAGS } from './hashtags.ts';

/** A hashtag without its sign. */
export const Hashtag = z.string().check(z.regex(/^[\p{L}\p{M}\p{N}_]{1,50}$/u));

/** More of their own hashtags than these nobody remembers. */
export const MOST_HASHTAGS = 20;

/** What hashtags in the shopper's replies may do. */
export const Replies = z.object({
  /** Whether replies are read for hashtags at all. */
  on: z._default(z.boolean(), true),
  /** The shopper's own, beside those that name a shop. */
  hashtags: z._default(z.array(Hashtag).check(z.maxLength(MOST_HASHTAGS)), [...OWN_HASHTAGS]),
  /** Whether an add offers to answer the post in public. */
  tellThem: z._default(z.boolean(), false),
});
export type Replies = z.infer<typeof Replies>;

export const DEFAULT_REPLIES: Replies = { on: true, hashtags: [...OWN_HASHTAGS], tellThem: false };
