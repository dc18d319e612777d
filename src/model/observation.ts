import * as z from 'zod/mini';
import { Claim } from './claim.ts';
import { Provenance } from './post.ts';
import { Coupon, Money } from './price.ts';
import { ProductReference } from './product.ts';
import { Instant, RequestKey } from './request.ts';

/** Where a price was seen, in the order of the ladder. */
export const STAGES = ['claim', 'page', 'cart', 'checkout'] as const;
export const Stage = z.enum(STAGES);
export type Stage = z.infer<typeof Stage>;

/** Counts up when a reader of prices changes what it reads: kept with each observation, and exported. */
export const READER_VERSION = 1;

/** One look at a price: what was seen, when, where and how. Never changed after it was written. */
export const Observation = z.object({
  id: z.uuid(),
  at: Instant,
  product: ProductReference,
  title: z.optional(z.string().check(z.maxLength(1000))),
  stage: Stage,
  /** When the shop shows the price: at once, or only later. */
  visibility: z.enum(['shown', 'hidden-until-cart', 'hidden-until-checkout', 'unknown']),
  /** `absent`: there was none to be read. */
  status: z.enum(['read', 'absent']),
  /** What one costs. */
  money: z.optional(Money),
  /** The list price beside it. */
  list: z.optional(Money),
  coupon: z.optional(Coupon),
  /** What the post says, at the stage `claim`. */
  claim: z.optional(Claim),
  /** The shop's id of the seller. */
  seller: z.optional(z.string().check(z.maxLength(80))),
  /** The request that it was seen for. */
  request: z.optional(RequestKey),
  post: z.optional(Provenance),
  /** The link as the post carries it. */
  link: z.optional(z.string().check(z.maxLength(4096))),
  context: z.object({
    session: z.enum(['signed-in', 'signed-out', 'challenge', 'unknown']),
    /** The browser's language. */
    locale: z.string().check(z.maxLength(40)),
    /** How it was seen: on the post, by an add in one of three ways, in a page the shopper opened, or a look at the cart. */
    how: z.enum(['post', 'direct', 'tab', 'hand-over', 'visit', 'watch']),
  }),
  reader: z.int(),
});
export type Observation = z.infer<typeof Observation>;
