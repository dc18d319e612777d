import * as z from 'zod/mini';
import { Diagnosis } from '../model/diagnosis.ts';
import { GroupName } from '../model/following.ts';
import { SiteName } from '../model/post.ts';
import { Marketplace } from '../model/product.ts';
import { Handle } from '../model/profiles.ts';

const nothing = z.object({});
const on = z.boolean();

/** False where the list of mutes is full, or nothing may be kept. */
const done = z.object({ done: z.boolean() });

/** Messages about what the shopper wants to see, what follows them, and how Hashcart is. */
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
  /** Brings what follows the shopper up to date, and tells what stands in the way of that. */
  'follow/get': {
    from: 'page',
    body: nothing,
    answer: z.object({
      on,
      /** The browser does not carry it, or another computer has a Hashcart that is newer than this. */
      trouble: z.optional(z.enum(['unavailable', 'newer'])),
      tooLarge: z.array(GroupName),
    }),
  },
  'follow/set': { from: 'page', body: z.object({ on }), answer: nothing },
  /** How Hashcart is set and what it met with: words of ours and numbers, nothing that tells of a person. */
  'diagnosis/get': { from: 'page', body: nothing, answer: Diagnosis },
} as const;
