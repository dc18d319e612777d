import type { Site } from '../../sites/site.ts';
import type { Writing } from '../../sites/writing.ts';

/** What tells of a reply on a site. */
type Telling = Pick<Site, 'posts' | 'read'> & Pick<Writing, 'toasts' | 'confirmation'>;

/** The site answers within seconds; what it says later may be about something else. */
const PATIENCE_MS = 15_000;

/** What became of a reply: posted under an id, refused, or nobody knows. */
export type Ending = { readonly postId: string } | 'failed' | 'unconfirmed';

/** A reply that the shopper has just sent. */
export interface SentReply {
  /** The id of the post that it answers. */
  readonly answers: string;
  /** The handle of the account that is signed in. */
  readonly author: string | undefined;
  readonly text: string;
  /** Whether the draft is still in its field, as after a failure. */
  stands(): boolean;
}

const folded = (text: string) => text.replace(/\s+/g, ' ').trim();

/** Looks for what the site tells of one reply. What was there before it was sent tells nothing. */
class Lookout {
  readonly #site: Telling;
  readonly #reply: SentReply;
  readonly #taken: Set<string>;
  readonly #oldToasts: ReadonlyMap<Element, string>;
  readonly #readPosts: WeakSet<Element>;

  constructor(site: Telling, reply: SentReply, taken: Set<string>) {
    this.#site = site;
    this.#reply = reply;
    this.#taken = taken;
    const toasts = document.querySelectorAll(site.toasts);
    this.#oldToasts = new Map([...toasts].map((toast) => [toast, this.#wordingOf(toast)]));
    this.#readPosts = new WeakSet(document.querySelectorAll(site.posts));
  }

  /** How it ended, once that can be seen. */
  look(): Ending | undefined {
    const toasts = [...document.querySelectorAll(this.#site.toasts)].filter(
      (toast) => this.#oldToasts.get(toast) !== this.#wordingOf(toast),
    );
    const ids = toasts.flatMap((toast) => this.#site.confirmation(toast)?.postId ?? []);
    const postId = [...ids, ...this.#ownPosts()].find((id) => this.#isNew(id));
    if (postId) {
      this.#taken.add(postId);
      return { postId };
    }
    return toasts.length > ids.length && this.#reply.stands() ? 'failed' : undefined;
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
    return BigInt(postId) > BigInt(this.#reply.answers) && !this.#taken.has(postId);
  }
}

/**
 * Waits until the site tells what became of a reply.
 * @param taken ids of replies that were told of before; this one's is added
 */
export function endingOf(
  reply: SentReply,
  site: Telling,
  taken: Set<string>,
  signal: AbortSignal,
): Promise<Ending> {
  const lookout = new Lookout(site, reply, taken);
  return new Promise((resolve) => {
    const end = (ending: Ending) => {
      observer.disconnect();
      clearTimeout(timer);
      signal.removeEventListener('abort', giveUp);
      resolve(ending);
    };
    const giveUp = () => end('unconfirmed');
    const observer = new MutationObserver(() => {
      const ending = lookout.look();
      if (ending) end(ending);
    });
    observer.observe(document.body, {
      childList: true,
      subtree: true,
      characterData: true,
      attributeFilter: ['href'],
    });
    const timer = setTimeout(giveUp, PATIENCE_MS);
    signal.addEventListener('abort', giveUp);
  });
}
