import type { PostLink, SiteName } from '../model/post.ts';

/** How the posts of a social site are found, and what they link to. Plain code over the elements it is handed. */
export interface Site {
  /** What a post of it is said to be from. */
  readonly name: SiteName;
  /** Finds posts. */
  readonly posts: string;
  /** Finds what leads out of the site: a post without any of it shows no product, and need not be read. */
  readonly ways: string;
  /** Where changes mean nothing to us, such as counters. */
  readonly noise: string;
  /**
   * The links of a post, in its text, then in cards, in the order they are shown; those of its quote last.
   * @param isOutline whether it is shown without a link to itself: its other links are none either then
   */
  links(post: Element, isOutline?: boolean): PostLink[];
  /** Finds the fields for posts and replies. */
  readonly fields: string;
  /** Finds what begins a reply to a post. */
  readonly reply: string;
}
