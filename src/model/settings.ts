import * as z from 'zod/mini';
import { Marketplace, Retailer } from './product.ts';
import { Handle, NO_PROFILES, Profiles } from './profiles.ts';
import { DEFAULT_REPLIES, Replies } from './replies.ts';
import { Instant, Way } from './request.ts';

/** What a store's own page told of the shopper's session when it was last looked at. */
export const SessionState = z.enum(['signed-in', 'signed-out', 'challenge', 'unknown']);
export type SessionState = z.infer<typeof SessionState>;

/** A marketplace that the shopper has linked. */
export const LinkedStore = z.object({
  retailer: Retailer,
  marketplace: Marketplace,
  linkedAt: Instant,
  session: SessionState,
  checkedAt: Instant,
  /** How adds are done here. */
  way: z._default(Way, 'direct'),
  /** How often the store refused the direct way. */
  refusals: z._default(z.int(), 0),
  /** Until when adds are handed over, after the store asked for a check or refused again. */
  restsUntil: z.optional(Instant),
});
export type LinkedStore = z.infer<typeof LinkedStore>;

/** Everything the shopper controls. Kept in `storage.local`; defaults stand for what was never set. */
export const Settings = z.object({
  version: z.literal(1),
  /** When the shopper agreed to what the welcome page says; nothing is read before. */
  consentedAt: z.nullable(Instant),
  stores: z.array(LinkedStore),
  /** By the marketplace of a link: the shopper's own, to be used in its place. */
  substitutes: z._default(z.record(z.string(), Marketplace), {}),
  replies: z._default(Replies, DEFAULT_REPLIES),
  profiles: z._default(Profiles, NO_PROFILES),
  /** Profiles that were seen signed in, the latest last. */
  seen: z._default(z.array(Handle), []),
  /** Whether the toolbar button counts what lies in carts by us. */
  badge: z._default(z.boolean(), true),
});
export type Settings = z.infer<typeof Settings>;

export const DEFAULT_SETTINGS: Settings = {
  version: 1,
  consentedAt: null,
  stores: [],
  substitutes: {},
  replies: DEFAULT_REPLIES,
  profiles: NO_PROFILES,
  seen: [],
  badge: true,
};
