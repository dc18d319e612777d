import * as z from 'zod/mini';
import { MapFigure } from './mapfigure.ts';
import { Mutes, NO_MUTES } from './mutes.ts';
import { Marketplace, Retailer } from './product.ts';
import { Handle, NO_PROFILES, Profiles } from './profiles.ts';
import { DEFAULT_REPLIES, Replies } from './replies.ts';
import { Instant, Way } from './request.ts';
import { ButtonsBySite } from './sitebuttons.ts';

/** What a store's own page told of the shopper's session when it was last looked at. */
export const SessionState = z.enum(['signed-in', 'signed-out', 'challenge', 'unknown']);
export type SessionState = z.infer<typeof SessionState>;

/** What the shopper lets Hashcart read at a store beyond an add: all off until they say so. */
export const StoreReads = z.object({
  /** The cart, when the shopper opens the popup or the cart itself. */
  cart: z.boolean(),
  /** Order pages, when the shopper opens them. */
  orders: z.boolean(),
  /** Prices at the checkout, when the shopper goes there. */
  checkout: z.boolean(),
});
export type StoreReads = z.infer<typeof StoreReads>;

export const NO_READS: StoreReads = { cart: false, orders: false, checkout: false };

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
  reads: z._default(StoreReads, NO_READS),
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
  buttons: z._default(ButtonsBySite, {}),
  mutes: z._default(Mutes, NO_MUTES),
  profiles: z._default(Profiles, NO_PROFILES),
  /** Profiles that were seen signed in, the latest last. */
  seen: z._default(z.array(Handle), []),
  /** Whether the toolbar button counts what lies in carts by us. */
  badge: z._default(z.boolean(), true),
  /** Whether links reach the stores without the affiliate tags that posts put into them. */
  stripsTags: z._default(z.boolean(), false),
  /** Whether changes in the cart are told by a notification of the browser too. */
  notifies: z._default(z.boolean(), false),
  /** After how many days requests and prices are forgotten; never, if null. */
  keepsDays: z._default(z.nullable(z.int().check(z.positive())), null),
  maps: z._default(z.array(MapFigure), []),
  /** Whether preferences go along to the shopper's other computers, by the browser's own account. */
  follows: z._default(z.boolean(), true),
});
export type Settings = z.infer<typeof Settings>;

export const DEFAULT_SETTINGS: Settings = {
  version: 1,
  consentedAt: null,
  stores: [],
  substitutes: {},
  replies: DEFAULT_REPLIES,
  buttons: {},
  mutes: NO_MUTES,
  profiles: NO_PROFILES,
  seen: [],
  badge: true,
  stripsTags: false,
  notifies: false,
  keepsDays: null,
  maps: [],
  follows: true,
};
