import * as z from 'zod/mini';
import { SiteName } from '../model/post.ts';
import { Marketplace } from '../model/product.ts';
import { Handle } from '../model/profiles.ts';

const on = z.boolean();

/** False where the list of mutes is full, or nothing may be kept. */
const done = z.object({ done: z.boolean() });

/** Messages about what the shopper wants to see. */
export const OWN_MESSAGES = {
  /** An author's posts have no button from now on, or one again. */
  'mutes/author': {
    from: 'both',
    body: z.object({ site: SiteName, handle: Handle, on }),
    answer: done,
  },
  /** The same for links to a store. */
  'mutes/store': {
    from: 'page',
    body: z.object({ marketplace: Marketplace, on }),
    answer: done,
  },
} as const;
