import type { Page } from '../page.ts';
import { accountIn } from './account.ts';
import { actionPartOf } from './place.ts';
import { signsOfPosts } from './signs.ts';
import { TEXT } from './words.ts';

/** The pages of X. */
export const page: Page = {
  placeIn: actionPartOf,

  words: (post) => post.querySelector(TEXT) ?? post,

  account: accountIn,

  answerAddress: (postId, words) =>
    `https://x.com/intent/post?${new URLSearchParams({ in_reply_to: postId, text: words })}`,

  signsOfPosts,
};
