import type { QuotedPost } from '../../model/post.ts';
import { writtenAddress } from './addresses.ts';
import { handleIn } from './handle.ts';
import { TEXT, wordsOf } from './words.ts';

/** A quoted post looks like a link but is no anchor. Badges beside a name look alike, but hold no time. */
const LINK_LIKE = '[role="link"][tabindex="0"]';

/** The box of the post that is quoted in a post, if one is. */
export function quoteIn(post: Element): Element | undefined {
  return [...post.querySelectorAll(LINK_LIKE)].find((box) => box.querySelector('time'));
}

/** Reads a quoted post. Its links are plain text that carries the whole address. */
export function readQuote(box: Element): QuotedPost {
  const texts = [...box.querySelectorAll(TEXT)];
  return {
    author: handleIn(box),
    text: texts.map(wordsOf).join('\n'),
    links: texts
      .flatMap((text) => [...text.querySelectorAll('span[dir="ltr"]')])
      .flatMap((span) => writtenAddress(span) ?? [])
      .map((href) => ({ href })),
  };
}
