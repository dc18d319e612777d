import { z } from 'zod';
import type { Account, Failure, Post, PostText, Reply } from './post.ts';

const form = z.object({
  handle: z.string().regex(/^\w{1,20}$/),
  text: z.string().trim().min(1),
  to: z.string().regex(/^\d+$/).optional(),
});

/** Addresses in what was written become links. */
function linked(text: string): PostText {
  return text
    .split(/(https?:\/\/\S+)/)
    .map((part, i) => (i % 2 === 1 ? { link: part } : part))
    .filter((part) => part !== '');
}

/** Reads what the page sends when something was written; undefined if it is not well formed. */
export function readSent(
  fields: URLSearchParams | undefined,
  account: Account | undefined,
): Omit<Post, 'id' | 'at'> | undefined {
  const read = form.safeParse(Object.fromEntries(fields ?? []));
  if (!read.success || !account) return undefined;
  const { handle, text, to } = read.data;
  const name = handle === account.handle ? account.name : handle;
  return { handle, name, text: linked(text), ...(to !== undefined && { replyTo: to }) };
}

/** The replies that were sent, as posts and as what was written. */
export class Replies {
  /** What becomes of the next ones; undefined lets them through. */
  failure: Failure | undefined;
  #posts: readonly Post[] = [];

  /** Newest first. */
  get posts(): readonly Post[] {
    return this.#posts;
  }

  /** Oldest first. */
  get list(): readonly Reply[] {
    return this.#posts
      .map(({ id, handle, text, replyTo = '' }) => {
        const words = text.map((part) => (typeof part === 'string' ? part : part.link));
        return { id, handle, text: words.join(''), to: replyTo };
      })
      .reverse();
  }

  add(reply: Post): void {
    this.#posts = [reply, ...this.#posts];
  }
}
