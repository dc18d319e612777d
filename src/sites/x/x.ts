import type { Site } from '../site.ts';
import { accountIn } from './account.ts';
import { FIELD } from './field.ts';
import { identify, isPromoted, outlined } from './identity.ts';
import { linksIn } from './links.ts';
import { actionPartOf } from './place.ts';
import { POSTS, signsOfPosts } from './posts.ts';
import { quoteIn, readQuote, writtenLinks } from './quote.ts';
import { signOf } from './sign.ts';
import { TEXT, textsIn, wordsOf } from './words.ts';

/** X, formerly Twitter. What is relied on: `data-testid`, roles, links and `time`; never class names or words. */
export const x: Site = {
  name: 'x',

  posts: POSTS,
  noise: '[role="group"]',

  idOf(post) {
    const quote = quoteIn(post);
    return identify(post, (element) => quote?.contains(element) ?? false)?.postId;
  },

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

  signsOfPosts,

  placeIn: actionPartOf,

  words: (post) => post.querySelector(TEXT) ?? post,

  fields: FIELD,

  reply: '[data-testid="reply"], [role="group"]',

  signOf,

  answerAddress: (postId, words) =>
    `https://x.com/intent/post?${new URLSearchParams({ in_reply_to: postId, text: words })}`,

  account: accountIn,
};
