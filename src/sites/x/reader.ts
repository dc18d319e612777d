import type { Post, QuotedPost } from '../../model/post.ts';
import type { Reader } from '../reader.ts';
import { handleIn } from './handle.ts';
import { identify, isPromoted, outlined } from './identity.ts';
import { quoteIn } from './quote.ts';
import { signOf } from './sign.ts';
import { ownTextsIn, textsIn } from './texts.ts';
import { linesOf } from './words.ts';

const readQuote = (box: Element): QuotedPost => ({
  author: handleIn(box),
  text: linesOf(textsIn(box)),
});

function read(post: Element, id?: string): Post | undefined {
  const quote = quoteIn(post);
  const identity = identify(post, quote) ?? outlined(post, id);
  if (!identity) return undefined;
  return {
    site: 'x',
    ...identity,
    permalink: `https://x.com/${identity.author}/status/${identity.postId}`,
    promoted: isPromoted(post, quote),
    text: linesOf(ownTextsIn(post, quote)),
    ...(quote && { quote: readQuote(quote) }),
  };
}

/** Reads the posts of X. */
export const reader: Reader = { read, signOf };
