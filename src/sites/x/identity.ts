import { handleIn } from './handle.ts';

/** `/handle/status/ID`, also with what follows it: `/analytics`, `/photo/1`, `/history`. */
const STATUS = /^\/([A-Za-z0-9_]{1,20})\/status\/(\d{1,24})(?:[/?#]|$)/;

/** What links more often to posts was not written for people. */
const MOST_LINKS = 300;

/** Who wrote which post. */
export interface Identity {
  readonly author: string;
  readonly postId: string;
}

/** The post that a link leads to. */
export function identityOf(link: Element): Identity | undefined {
  const href = link.getAttribute('href') ?? '';
  // Nearly all are paths, and need no parser.
  const path = href.startsWith('/') ? href : (URL.parse(href, 'https://x.com')?.pathname ?? '');
  const [, author, postId] = STATUS.exec(path) ?? [];
  return author && postId ? { author, postId } : undefined;
}

/**
 * Finds out which post an element shows: the link around its time, or any other link to it, as promoted
 * posts have no time.
 * @param quote the post that is quoted in it: what is in that tells nothing
 */
export function identify(post: Element, quote: Element | undefined): Identity | undefined {
  const links = [...post.querySelectorAll('a[href*="/status/"]')]
    .slice(0, MOST_LINKS)
    .filter((link) => !quote?.contains(link));
  const timed = links.find((link) => link.querySelector('time'));
  for (const link of timed ? [timed, ...links] : links) {
    const identity = identityOf(link);
    if (identity) return identity;
  }
  return undefined;
}

/** Who wrote the post that only an outline is shown of. */
export function outlined(post: Element, postId: string | undefined): Identity | undefined {
  const author = postId && handleIn(post);
  return author ? { author, postId } : undefined;
}

/**
 * Whether a post is an advertisement: the same mark inside a post means a video. The second way: no
 * advertisement shows its time.
 */
export const isPromoted = (post: Element, quote: Element | undefined): boolean =>
  post.parentElement?.closest('[data-testid="placementTracking"]') !== null ||
  [...post.querySelectorAll('time')].every((time) => quote?.contains(time));
