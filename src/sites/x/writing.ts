import type { Writing } from '../writing.ts';
import { composersIn, confirmed } from './composer.ts';

/** How posts and replies are written on X. */
export const writing: Writing = {
  composers: composersIn,
  toasts: '[data-testid="toast"], #layers [role="alert"]',
  confirmation: confirmed,
};
