import type { Reader } from '../../sites/reader.ts';
import type { Site } from '../../sites/site.ts';
import type { Writing } from '../../sites/writing.ts';
import { after } from '../browser.ts';

/** What tells of a reply on a site. */
type Telling = Pick<Site, 'posts'> &
  Pick<Reader, 'read'> &
  Pick<Writing, 'toasts' | 'confirmation'>;

/** The site answers within seconds; what it says later may be about something else. */
const PATIENCE_MS = 15_000;

/** Some accounts can take a reply back for up to a minute before it is posted. */
const LATE_MS = 90_000;

/** What became of a reply: posted under an id, refused, or nobody knows. */
export type Ending = { readonly postId: string } | 'failed' | 'unconfirmed';

interface Reply {
  /** The id of the post that it answers. */
  readonly answers: string;
  /** The handle of the account that is signed in. */
  readonly author: string | undefined;
  readonly text: string;
  /** Whether the draft is still in its field, as after a failure. */
  stands(): boolean;
}

const folded = (text: string) => text.replace(/\s+/g, ' ').trim();

interface Bounds {
  /** Ids of replies that were told of before; this one's is added. */
  readonly told: Set<string>;
  readonly signal: AbortSignal;
}

/** A reply that the shopper has just sent. What was there before it was sent tells nothing of it. */
export class SentReply {
  readonly #site: Telling;
  readonly #reply: Reply;
  readonly #bounds: Bounds;
  readonly #oldToasts: ReadonlyMap<Element, string>;
  readonly #readPosts: WeakSet<Element>;

  constructor(reply: Reply, site: Telling, bounds: Bounds) {
    this.#site = site;
    this.#reply = reply;
    this.#bounds = bounds;
    const toasts = document.querySelectorAll(site.toasts);
    this.#oldToasts = new Map([...toasts].map((toast) => [toast, this.#wordingOf(toast)]));
    this.#readPosts = new WeakSet(document.querySelectorAll(site.posts));
  }

  /** Whether the draft is still in its field. */
  get stands(): boolean {
    return this.#reply.stands();
  }

  /** Waits until the site tells what became of it. */
  ending(): Promise<Ending> {
    return this.#wait(PATIENCE_MS, () => {
      const toasts = this.#newToasts();
      const ids = toasts.flatMap((toast) => this.#site.confirmation(toast)?.postId ?? []);
      return this.#posted(ids) ?? this.#without(toasts, toasts.length - ids.length);
    });
  }

  /** Waits on, where that is not certain, for the reply itself: what is told meanwhile may be of another one. */
  appearance(): Promise<Ending> {
    return this.#wait(LATE_MS, () => this.#posted([]));
  }

  #newToasts(): Element[] {
    return [...document.querySelectorAll(this.#site.toasts)].filter(
      (toast) => this.#oldToasts.get(toast) !== this.#wordingOf(toast),
    );
  }

  #posted(told: readonly string[]): Ending | undefined {
    const postId = [...told, ...this.#ownPosts()].find((id) => this.#isNew(id));
    if (!postId) return undefined;
    this.#bounds.told.add(postId);
    return { postId };
  }

  /** The site told something, but of no new post: it refused the reply, or took it and posts it later. */
  #without(toasts: readonly Element[], unlinked: number): Ending | undefined {
    if (this.stands) return unlinked > 0 ? 'failed' : undefined;
    const isTaken = toasts.some((toast) => toast.querySelector('a, button, [role="button"]'));
    return isTaken ? 'unconfirmed' : undefined;
  }

  #wordingOf(toast: Element): string {
    return `${toast.textContent} ${this.#site.confirmation(toast)?.postId}`;
  }

  /** Ids of posts that came up since, by the shopper and with the words that were sent. */
  #ownPosts(): string[] {
    const { author, text } = this.#reply;
    if (!author) return [];
    return [...document.querySelectorAll(this.#site.posts)].flatMap((element) => {
      if (this.#readPosts.has(element)) return [];
      const post = this.#site.read(element);
      if (post) this.#readPosts.add(element);
      const isOwn = post?.author.toLowerCase() === author.toLowerCase();
      return isOwn && folded(post.text) === folded(text) ? [post.postId] : [];
    });
  }

  /** Ids grow with time. Some messages link to the post that was answered, or come twice. */
  #isNew(postId: string): boolean {
    return BigInt(postId) > BigInt(this.#reply.answers) && !this.#bounds.told.has(postId);
  }

  #wait(patience: number, look: () => Ending | undefined): Promise<Ending> {
    const { signal } = this.#bounds;
    return new Promise((resolve) => {
      const end = (ending: Ending) => {
        observer.disconnect();
        clearTimeout(timer);
        signal.removeEventListener('abort', giveUp);
        resolve(ending);
      };
      const giveUp = () => end('unconfirmed');
      const observer = new MutationObserver(() => {
        const ending = look();
        if (ending) end(ending);
      });
      observer.observe(document.body, {
        childList: true,
        subtree: true,
        characterData: true,
        attributeFilter: ['href'],
      });
      const timer = after(patience, giveUp);
      signal.addEventListener('abort', giveUp);
    });
  }
}
