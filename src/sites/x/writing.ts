import type { Writing } from '../writing.ts';
import { accountIn } from './account.ts';
import { composersIn, confirmed } from './composer.ts';

/** Addresses that open a window for a post or a reply: `tweet` until February 2024. */
const COMPOSING = /^\/(?:intent|compose)\/(?:post|tweet)\/?$/;
const POST_ID = /^\d{1,24}$/;

/** How posts and replies are written on X. */
export const writing: Writing = {
  composers: composersIn,
  account: accountIn,
  answeredAt({ pathname, searchParams }) {
    const [postId, ...others] = searchParams.getAll('in_reply_to');
    const isOne = COMPOSING.test(pathname) && others.length === 0 && POST_ID.test(postId ?? '');
    return isOne ? postId : undefined;
  },
  toasts: '[data-testid="toast"], #layers [role="alert"]',
  confirmation: confirmed,
};
