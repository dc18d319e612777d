/** What is around the posts of a site: what is needed only once there is something to show, or to look after. */
export interface Page {
  /** Whether it can be told which post an element shows: not of one that is deleted, or not rendered yet. */
  isWhole(post: Element): boolean;
  /** The element that a cart button stands before: below text and card, above the site's own actions. */
  placeIn(post: Element): Element | undefined;
  /** An element whose computed style shows how the post's words look. */
  words(post: Element): Element;
  /** The handle of the account that is signed in. */
  account(document: Document): string | undefined;
  /** Where the site's own window for a reply opens, with words in it that nobody has sent yet. */
  answerAddress(postId: string, words: string): string;
  /**
   * What only posts have, found by other marks than the posts themselves. Nothing on pages that may have the same
   * without posts.
   */
  signsOfPosts(document: Document): Element[];
}
