import type { Page } from '../page.ts';
import { accountIn } from './account.ts';
import { identify } from './identity.ts';
import { actionPartOf } from './place.ts';
import { quoteIn } from './quote.ts';
import { signsOfPosts } from './signs.ts';
import { TEXT } from './texts.ts';

/** The pages of X. */
export const page: Page = {
  isWhole: (post) => identify(post, quoteIn(post)) !== undefined,

  placeIn: actionPartOf,

  words: (post) => post.querySelector(TEXT) ?? post,

  account: accountIn,

  answerAddress: (postId, words) =>
    `https://x.com/intent/post?${new URLSearchParams({ in_reply_to: postId, text: words })}`,

  signsOfPosts,
};
