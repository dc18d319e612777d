/** The home page, and the page of a post with all that lies over it. */
const PAGES_OF_POSTS = /^\/(?:home$|[^/]+\/status\/\d)/;

/** A time that leads to a post; a part of its own with actions. What stands for a post that is gone has neither. */
const SIGNS = 'a[href*="/status/"] time, article:has([role="group"])';

/** What shows that there are posts on a page. */
export const signsOfPosts = (document: Document): Element[] =>
  PAGES_OF_POSTS.test(document.location.pathname) ? [...document.querySelectorAll(SIGNS)] : [];
