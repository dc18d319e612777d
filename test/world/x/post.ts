/** A link in a post's text. X cuts it to the host and 15 characters unless `shown` is `whole`. */
export interface TextLink {
  readonly link: string;
  readonly shown?: 'cut' | 'whole';
}

/** What a text is made of: words and links. */
export type PostText = readonly (string | TextLink)[];

/** The preview under a post. */
export interface Card {
  readonly url: string;
  /** A player is a video: it has no link. */
  readonly kind: 'large' | 'small' | 'player';
  readonly title: string;
}

/** What a post may be beside words and links. */
interface Nature {
  readonly promoted?: true;
  readonly replyTo?: string;
  /** Who brought it into the feed, if not its author. */
  readonly repostedBy?: { readonly handle: string; readonly name: string };
  readonly community?: { readonly id: string; readonly name: string };
  /** Deleted or withheld: a notice stands in its place. */
  readonly gone?: true;
  readonly edited?: true;
  readonly photo?: true;
}

/** One post. */
export interface Post extends Nature {
  readonly id: string;
  readonly handle: string;
  readonly name: string;
  /** ISO 8601. */
  readonly at: string;
  readonly text: PostText;
  /** What stands after "Show more": not in the page before it is pressed. */
  readonly more?: PostText;
  readonly card?: Card;
  readonly quote?: Post;
  /** The same in the reader's language: a second text below the first. */
  readonly translation?: PostText;
}

/** Who is signed in. */
export interface Account {
  readonly handle: string;
  readonly name: string;
  /** Has a second button that sends. */
  readonly boosts?: boolean;
  /** What it sends can be taken back for a while: it is sent when a test says so. */
  readonly holds?: boolean;
}

/** A reply that was really sent. */
export interface Reply {
  readonly id: string;
  readonly handle: string;
  readonly text: string;
  /** The post that it answers. */
  readonly to: string;
}

/** Why a post was not taken: it was said before, or something went wrong. */
export type Failure = 'duplicate' | 'error';

/** The numbers under a post. */
export interface Counts {
  readonly replies: number;
  readonly reposts: number;
  readonly likes: number;
  readonly views: number;
}

/** A link as X's own client gets it: the short address and the three parts of what is shown. */
export interface WireLink {
  readonly tco: string;
  readonly lead: string;
  readonly shown: string;
  readonly tail: string;
}

/** A text as X's own client gets it. */
export type WireText = readonly (string | WireLink)[];

/** A post as X's own client gets it. */
export interface WirePost extends Nature {
  readonly id: string;
  readonly handle: string;
  readonly name: string;
  readonly at: string;
  readonly text: WireText;
  readonly more: WireText;
  readonly translation?: WireText;
  readonly card?: {
    readonly tco: string;
    readonly kind: Card['kind'];
    readonly domain: string;
    readonly title: string;
    readonly picture: string;
  };
  readonly quote?: WirePost;
  /** The next post in the list continues this one. */
  readonly continued: boolean;
  readonly counts: Counts;
}

/** One stretch of a column. */
export interface WireColumn {
  readonly title: string;
  readonly posts: readonly WirePost[];
  /** Where the next stretch begins; none at the end. */
  readonly next?: number;
  /** The post whose page this is. */
  readonly focal?: string;
}

/** What becomes of a post that was sent. */
export type WireSent = { readonly post: WirePost } | { readonly failure: Failure };
