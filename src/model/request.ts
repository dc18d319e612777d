import * as z from 'zod/mini';
import { Claims } from './claim.ts';
import { Carried, CartChange, Credit, Purchase } from './ledger.ts';
import { DETAILS, OUTCOME_WORDS } from './outcome.ts';
import { PostId, PostLink, Provenance } from './post.ts';
import { Coupon, Money } from './price.ts';
import { Marketplace, ProductOptions, ProductReference } from './product.ts';
import { Handle } from './profiles.ts';

/** One line of a cart, as far as it matters to us. */
export const CartLine = z.object({
  product: z.string(),
  seller: z.string(),
  quantity: z.int().check(z.nonnegative()),
});
export type CartLine = z.infer<typeof CartLine>;

export const OutcomeWordSchema = z.enum(OUTCOME_WORDS);

/** Milliseconds since 1970, as `Date.now()` gives them. */
export const Instant = z.int().check(z.positive());

/** The random key that makes a wish one wish, however often it is sent. */
export const RequestKey = z.uuid();

/**
 * How an add is done: by the background with the shopper's session, by a press of the store's own button in an
 * inactive tab, or by the shopper in a tab in front.
 */
export const Way = z.enum(['direct', 'tab', 'hand-over']);
export type Way = z.infer<typeof Way>;

/** The wish to put one product into a cart, or on the shopper's list. */
export const AddOrder = z.object({
  key: RequestKey,
  link: PostLink,
  quantity: z.int().check(z.minimum(1), z.maximum(30)),
  /** Where the link was found; absent when the shopper pasted it. */
  post: z.optional(Provenance),
  target: z.enum(['cart', 'list']),
  /** Set when the shopper was told that it is in the cart already, and asked for more. */
  again: z.boolean(),
  /** The variant that the shopper chose in place of the one that the link names. */
  variant: z.optional(z.string().check(z.regex(/^[A-Za-z0-9._-]{1,64}$/))),
  /** Words of the shopper's that may name a variant, where just one fits. */
  words: z.optional(z.array(z.string().check(z.maxLength(40))).check(z.maxLength(8))),
  /** What the post says, for the prices that it promises: those are kept, the text is not. */
  said: z.optional(
    z.object({
      text: z.string().check(z.maxLength(4000)),
      /** Set when the post links to several products. */
      several: z.optional(z.literal(true)),
    }),
  ),
  /** The profile that was signed in on the site. */
  profile: z.optional(Handle),
  /** The shopper's own reply that asked for it, once the site had posted that. */
  reply: z.optional(PostId),
  /** Another marketplace than the link's, where the shopper has a cart. */
  at: z.optional(Marketplace),
  /** Only look whether it is sold there, and at what price. */
  look: z.optional(z.literal(true)),
  /** The way chosen for this one add; the store's own way where there is none. */
  way: z.optional(Way),
});
export type AddOrder = z.infer<typeof AddOrder>;

/** What the store's page said of the product. */
export const Offer = z.object({
  title: z.string().check(z.maxLength(1000)),
  price: z.optional(Money),
  /** The list price that the page shows beside it. */
  list: z.optional(Money),
  coupon: z.optional(Coupon),
  /** Set when the shop shows the price in the cart only. */
  hidesPrice: z.optional(z.literal(true)),
  picture: z.optional(z.url({ protocol: /^https$/ })),
  seller: z.optional(z.string()),
});
export type Offer = z.infer<typeof Offer>;

/**
 * A request in the journal. `step` says how far it came: nothing was sent to the cart before `posting`, and
 * from `posting` on nothing is ever posted again for it. `handed-over` waits for the shopper in a tab, `removing`
 * is being taken back.
 */
export const Request = z.object({
  order: AddOrder,
  createdAt: Instant,
  step: z.enum(['received', 'posting', 'handed-over', 'removing', 'done']),
  way: z.optional(Way),
  /** The tab that the request was handed over to. */
  tab: z.optional(z.int()),
  product: z.optional(ProductReference),
  offer: z.optional(Offer),
  /** What there is to choose, when the outcome is `needs-options`. */
  options: z.optional(ProductOptions),
  /** The marketplace of the shopper's own, when the outcome is `wrong-marketplace`. */
  elsewhere: z.optional(Marketplace),
  /** The cart before the add, written together with the step `posting`. */
  before: z.optional(z.array(CartLine)),
  /** What the add put into the cart, as read back. */
  gained: z.optional(CartLine),
  /** How many of what was gained are to be left, written together with the step `removing`. */
  leaves: z.optional(z.int().check(z.nonnegative())),
  /** What the post promises of the price; its other words are not kept. */
  claims: z.optional(Claims),
  /** What one costs in the cart and at the checkout, as read there. */
  cartPrice: z.optional(Money),
  checkoutPrice: z.optional(Money),
  /** What the post's link carries, where the product's page is asked for with it. */
  carries: z.optional(Carried),
  /** Absent while it is not known, and where the store was never asked. */
  credit: z.optional(Credit),
  outcome: z.optional(OutcomeWordSchema),
  detail: z.optional(z.enum(DETAILS)),
  finishedAt: z.optional(Instant),
  removedAt: z.optional(Instant),
  /** How it differed in the cart when that was last looked at. */
  change: z.optional(CartChange),
  bought: z.optional(Purchase),
  returnedAt: z.optional(Instant),
  /** When the shopper went to tell the post's author: the reply they send then adds nothing more. */
  toldAt: z.optional(Instant),
  /** Set when it was handed over and the shopper closed the tab without adding. */
  droppedAt: z.optional(Instant),
});
export type Request = z.infer<typeof Request>;
