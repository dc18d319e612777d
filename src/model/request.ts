import * as z from 'zod/mini';
import { OUTCOME_WORDS } from './outcome.ts';
import { PostLink, Provenance } from './post.ts';
import { Money } from './price.ts';
import { ProductReference } from './product.ts';

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

/** What the feed sends: the wish to put one product of one post into a cart. */
export const AddOrder = z.object({
  key: RequestKey,
  link: PostLink,
  quantity: z.literal(1),
  post: Provenance,
  /** Set when the shopper was told that it is in the cart already, and asked for one more. */
  again: z.boolean(),
});
export type AddOrder = z.infer<typeof AddOrder>;

/** What the store's page said of the product. */
export const Offer = z.object({
  title: z.string().check(z.maxLength(1000)),
  price: z.optional(Money),
  picture: z.optional(z.url({ protocol: /^https$/ })),
  seller: z.optional(z.string()),
});
export type Offer = z.infer<typeof Offer>;

/**
 * A request in the journal. `step` says how far it came: nothing was sent to the cart before `posting`, and
 * from `posting` on nothing is ever posted again for it.
 */
export const Request = z.object({
  order: AddOrder,
  createdAt: Instant,
  step: z.enum(['received', 'posting', 'done']),
  product: z.optional(ProductReference),
  offer: z.optional(Offer),
  /** The cart before the add, written together with the step `posting`. */
  before: z.optional(z.array(CartLine)),
  /** What the add put into the cart, as read back. */
  gained: z.optional(CartLine),
  outcome: z.optional(OutcomeWordSchema),
  finishedAt: z.optional(Instant),
  removedAt: z.optional(Instant),
});
export type Request = z.infer<typeof Request>;
