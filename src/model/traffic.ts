import * as z from 'zod/mini';
import { Instant } from './request.ts';

/** One request that was made to a store or a link host. Only the host and the purpose, never a token. */
export const Traffic = z.object({
  at: Instant,
  method: z.enum(['GET', 'POST']),
  host: z.string(),
  purpose: z.enum(['link', 'session', 'product', 'cart', 'add', 'remove', 'picture']),
  result: z.string(),
});
export type Traffic = z.infer<typeof Traffic>;
