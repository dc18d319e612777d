import type { Post } from '../model/post.ts';

/** How the posts of a social site are found and read. Plain code over the elements it is handed. */
export interface Site {
  /** What a post of it is said to be from. */
  readonly name: Post['site'];
  /** Finds posts. */
  readonly posts: string;
  /** Finds what leads out of the site: a post without any of it shows no product, and need not be read. */
  readonly ways: string;
  /** Where changes mean nothing to us, such as counters. */
  readonly noise: string;
  /**
   * Reads a post; undefined for what is no whole post (deleted, not rendered yet).
   * @param id the post's number, where it is known of an outline that has no link to itself
   */
  read(post: Element, id?: string): Post | undefined;
  /** Finds the fields for posts and replies. */
  readonly fields: string;
  /** Finds what begins a reply to a post. */
  readonly reply: string;
  /** What tells a post from others where it has no link of its own, as above a reply. */
  signOf(post: Element): string | undefined;
}
