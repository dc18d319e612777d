/** More than the longest article has. What is larger was made to keep its reader busy. */
const MOST_PARTS = 5_000;
const MOST_LETTERS = 200_000;

/** Whether a post is larger than any that people write, and is not to be read. */
export const isEndless = (post: Element): boolean =>
  post.getElementsByTagName('*').length > MOST_PARTS ||
  (post.textContent ?? '').length > MOST_LETTERS;
