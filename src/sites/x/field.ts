/**
 * The first field of a composer; those after it write further posts of a thread. The editor of private messages
 * is of the same make, but carries a name of its own.
 */
export const FIELD =
  '[data-testid="tweetTextarea_0"], .DraftEditor-root [role="textbox"]:not([data-testid])';
