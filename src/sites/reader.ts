import type { Post } from '../model/post.ts';

/** Reads who wrote a post, and what: what is needed only once a post shows something, or is answered. */
export interface Reader {
  /**
   * Reads a post; undefined for what is no whole post (deleted, not rendered yet).
   * @param id the post's number, where it is known of an outline that has no link to itself
   */
  read(post: Element, id?: string): Post | undefined;
  /** What tells a post from others where it has no link of its own, as above a reply. */
  signOf(post: Element): string | undefined;
}
