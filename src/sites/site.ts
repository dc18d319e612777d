import type { Post } from '../model/post.ts';

/** What a social site's pages are made of. Plain code over the elements it is handed. */
export interface Site {
  /** What a post of it is said to be from. */
  readonly name: Post['site'];
  /** Finds posts. */
  readonly posts: string;
  /** Where changes mean nothing to us, such as counters. */
  readonly noise: string;
  /** The id of the post that an element shows now: elements are used again for other posts. */
  idOf(post: Element): string | undefined;
  /**
   * Reads a post; undefined for what is no whole post (deleted, not rendered yet).
   * @param id the post's number, where it is known of an outline that has no link to itself
   */
  read(post: Element, id?: string): Post | undefined;
  /**
   * What only posts have, found by other marks than the posts themselves. Nothing on pages that may have the same
   * without posts.
   */
  signsOfPosts(document: Document): Element[];
  /** The element that a cart button stands before: below text and card, above the site's own actions. */
  placeIn(post: Element): Element | undefined;
  /** An element whose computed style shows how the post's words look. */
  words(post: Element): Element;
  /** Finds the fields for posts and replies. */
  readonly fields: string;
  /** Finds what begins a reply to a post. */
  readonly reply: string;
  /** What tells a post from others where it has no link of its own, as above a reply. */
  signOf(post: Element): string | undefined;
  /** Where the site's own window for a reply opens, with words in it that nobody has sent yet. */
  answerAddress(postId: string, words: string): string;
  /** The handle of the account that is signed in. */
  account(document: Document): string | undefined;
}
