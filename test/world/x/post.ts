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
  readonly kind: 'large' | 'small';
  readonly title: string;
}

/** One post. */
export interface Post {
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
  readonly promoted?: true;
  readonly replyTo?: string;
}

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
export interface WirePost {
  readonly id: string;
  readonly handle: string;
  readonly name: string;
  readonly at: string;
  readonly text: WireText;
  readonly more: WireText;
  readonly card?: {
    readonly tco: string;
    readonly kind: 'large' | 'small';
    readonly domain: string;
    readonly title: string;
    readonly picture: string;
  };
  readonly quote?: WirePost;
  readonly promoted: boolean;
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
