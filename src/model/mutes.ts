import * as z from 'zod/mini';
import { MOST_MUTES } from './muting.ts';
import { Marketplace } from './product.ts';
import { Handle } from './profiles.ts';

/** Whose posts, and links to which stores, have no button. */
export const Mutes = z.object({
  /** Authors, by the name of the site. */
  authors: z._default(z.record(z.string(), z.array(Handle).check(z.maxLength(MOST_MUTES))), {}),
  stores: z._default(z.array(Marketplace).check(z.maxLength(MOST_MUTES)), []),
});
export type Mutes = z.infer<typeof Mutes>;

export const NO_MUTES: Mutes = { authors: {}, stores: [] };
