/**
 * Posts. The second way: an article that shows a time or links to a post; what stands in the place of a post that
 * is gone does neither.
 */
export const POSTS = 'article[data-testid="tweet"], article:has(time, a[href*="/status/"])';

/** The home page, and the page of a post with all that lies over it. */
const PAGES_OF_POSTS = /^\/(?:home$|[^/]+\/status\/\d)/;

/** A time that leads to a post; a part of its own with actions. What stands for a post that is gone has neither. */
const SIGNS = 'a[href*="/status/"] time, article:has([role="group"])';

/** What shows that there are posts on a page. */
export const signsOfPosts = (document: Document): Element[] =>
  PAGES_OF_POSTS.test(document.location.pathname) ? [...document.querySelectorAll(SIGNS)] : [];
