import type { Site } from '../site.ts';
import { WRITTEN_ADDRESS } from './addresses.ts';
import { FIELD } from './field.ts';
import { linksIn, writtenLinks } from './links.ts';
import { POSTS } from './posts.ts';
import { quoteIn } from './quote.ts';
import { ownTextsIn, textsIn } from './texts.ts';

/** X, formerly Twitter. What is relied on: `data-testid`, roles, links and `time`; never class names or words. */
export const x: Site = {
  name: 'x',

  posts: POSTS,
  ways: `a[href^="http"], ${WRITTEN_ADDRESS}`,
  noise: '[role="group"]',

  links(post, isOutline) {
    const quote = quoteIn(post);
    const texts = ownTextsIn(post, quote);
    return [
      ...linksIn(post, texts),
      ...(isOutline ? writtenLinks(texts) : []),
      ...(quote ? writtenLinks(textsIn(quote)) : []),
    ];
  },

  fields: FIELD,

  reply: '[data-testid="reply"], [role="group"]',
};
