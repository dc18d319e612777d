import type { Post } from '../model/post.ts';
import type { Site } from '../sites/site.ts';

/** More than the longest article has. What is larger was made to keep its reader busy. */
const MOST_PARTS = 5_000;
const MOST_LETTERS = 200_000;

const isEndless = (post: Element) =>
  post.getElementsByTagName('*').length > MOST_PARTS ||
  (post.textContent ?? '').length > MOST_LETTERS;

/** Reads a post, unless it is larger than any that people write. */
export const readPost = (site: Site, post: Element): Post | undefined =>
  isEndless(post) ? undefined : site.read(post);
