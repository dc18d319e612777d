/** A field in which a post or a reply is written, as it stands now. */
export interface Composer {
  readonly field: Element;
  readonly text: string;
  /** Every button that sends it. */
  readonly sends: readonly Element[];
  /** Whether the site would take it now. */
  readonly ready: boolean;
  /** Where something of ours may be added last. */
  readonly place: Element;
  /** The post that it answers, maybe only the outline of one; undefined for a new post. */
  readonly answers: Element | undefined;
}

/** How posts and replies are written on a site: what is needed only once somebody writes. */
export interface Writing {
  /** The fields for posts and replies. */
  composers(document: Document): Composer[];
  /** The handle of the account that is signed in. */
  account(document: Document): string | undefined;
  /** The number of the post that a window for a reply was opened for, where its address says that. */
  answeredAt(address: URL): string | undefined;
  /** Finds the short messages that tell what became of an act. */
  readonly toasts: string;
  /** The new post that a message tells of. */
  confirmation(toast: Element): { readonly author: string; readonly postId: string } | undefined;
}
