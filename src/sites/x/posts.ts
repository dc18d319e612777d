/**
 * Posts. The second way: an article that shows a time or links to a post; what stands in the place of a post that
 * is gone does neither.
 */
export const POSTS = 'article[data-testid="tweet"], article:has(time, a[href*="/status/"])';
