import type { Post } from '../model/post.ts';

/** A field in which a post or a reply is written, as it stands now. */
export interface Composer {
  readonly field: Element;
  readonly text: string;
  readonly send: Element;
  /** Whether the site would take it now. */
  readonly ready: boolean;
  /** Where something of ours may be added last. */
  readonly place: Element;
  /** The post that it answers, maybe only the outline of one; undefined for a new post. */
  readonly answers: Element | undefined;
}

/** What a social site's pages are made of. Plain code over the elements it is handed. */
export interface Site {
  /** Finds posts. */
  readonly posts: string;
  /** Where changes mean nothing to us, such as counters. */
  readonly noise: string;
  /** The id of the post that an element shows now: elements are used again for other posts. */
  idOf(post: Element): string | undefined;
  /** Reads a post; undefined for what is no whole post (deleted, not rendered yet). */
  read(post: Element): Post | undefined;
  /** The element that a cart button stands before: below text and card, above the site's own actions. */
  placeIn(post: Element): Element | undefined;
  /** An element whose computed style shows how the post's words look. */
  words(post: Element): Element;
  /** The fields for posts and replies. */
  composers(document: Document): Composer[];
  /** Finds what begins a reply to a post. */
  readonly reply: string;
  /** What tells a post from others where it has no link of its own, as above a reply. */
  signOf(post: Element): string | undefined;
  /** The handle of the account that is signed in. */
  account(document: Document): string | undefined;
  /** Finds the short messages that tell what became of an act. */
  readonly toasts: string;
  /** The new post that a message tells of. */
  confirmation(toast: Element): { readonly author: string; readonly postId: string } | undefined;
}
