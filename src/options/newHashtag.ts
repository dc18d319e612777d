import { AMAZON_HASHTAGS, plainHashtag } from '../model/hashtags.ts';
import { Hashtag, MOST_HASHTAGS } from '../model/replies.ts';

/** A hashtag that can be added, or the text that says why it can not. */
export type NewHashtag =
  | { readonly tag: string }
  | { readonly problem: 'hashtags_unfit' | 'hashtags_double' | 'hashtags_too_many' };

/**
 * Reads what the shopper typed for a hashtag, with or without its sign.
 * @param own the shopper's own hashtags so far
 */
export function newHashtag(typed: string, own: readonly string[]): NewHashtag {
  const tag = typed.normalize('NFKC').trim().replace(/^#/, '');
  // Sites take a number alone for no hashtag.
  if (!Hashtag.safeParse(tag).success || !/\p{L}/u.test(tag)) return { problem: 'hashtags_unfit' };
  const taken = [...AMAZON_HASHTAGS, ...own].map(plainHashtag);
  if (taken.includes(plainHashtag(tag))) return { problem: 'hashtags_double' };
  return own.length < MOST_HASHTAGS ? { tag } : { problem: 'hashtags_too_many' };
}
