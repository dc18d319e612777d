import type { Site } from '../site.ts';
import { WRITTEN_ADDRESS } from './addresses.ts';
import { FIELD } from './field.ts';
import { identify, isPromoted, outlined } from './identity.ts';
import { linksIn } from './links.ts';
import { POSTS } from './posts.ts';
import { quoteIn, readQuote, writtenLinks } from './quote.ts';
import { signOf } from './sign.ts';
import { textsIn, wordsOf } from './words.ts';

/** X, formerly Twitter. What is relied on: `data-testid`, roles, links and `time`; never class names or words. */
export const x: Site = {
  name: 'x',

  posts: POSTS,
  ways: `a[href^="http"], ${WRITTEN_ADDRESS}`,
  noise: '[role="group"]',

  read(post, id) {
    const quote = quoteIn(post);
    const isQuoted = (element: Element) => quote?.contains(element) ?? false;
    const own = identify(post, isQuoted);
    const identity = own ?? outlined(post, id);
    if (!identity) return undefined;
    const texts = textsIn(post).filter((text) => !isQuoted(text));
    return {
      site: 'x',
      ...identity,
      permalink: `https://x.com/${identity.author}/status/${identity.postId}`,
      promoted: isPromoted(post, isQuoted),
      text: texts.map(wordsOf).join('\n'),
      links: [...linksIn(post, texts), ...(own ? [] : writtenLinks(texts))],
      ...(quote && { quote: readQuote(quote) }),
    };
  },

  fields: FIELD,

  reply: '[data-testid="reply"], [role="group"]',

  signOf,
};
