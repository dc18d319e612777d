import * as z from 'zod/mini';
import { Instant } from './request.ts';

/** One request that was made to a store or a link host. Only the host and the purpose, never a token. */
export const Traffic = z.object({
  at: Instant,
  method: z.enum(['GET', 'POST']),
  host: z.string(),
  /** The host that answered, where the request was sent on. Of several stations the browser tells the last alone. */
  to: z.optional(z.string()),
  purpose: z.enum(['link', 'session', 'product', 'cart', 'add', 'remove', 'picture', 'orders']),
  /** By the background; by a page of the store in a tab; or as a page that was opened in a tab. */
  how: z._default(z.enum(['background', 'tab', 'page']), 'background'),
  /** The status of the answer, or what kept it from coming; absent while it is waited for, and when we were stopped. */
  result: z.optional(z.string()),
});
export type Traffic = z.infer<typeof Traffic>;
