import * as z from 'zod/mini';
import { Money } from './price.ts';

const When = z.int().check(z.positive());

/** A purchase of what a request added. */
export const Purchase = z.object({
  /** When it was ordered, in milliseconds; the day at noon where the shop tells the day alone. */
  at: When,
  /** How it is known: an order page that the shopper opened, "Check my orders", or the shopper's own mark. */
  by: z.enum(['visit', 'check', 'hand']),
  /** The shop's number of the order, where it is known. */
  order: z.optional(z.string().check(z.maxLength(40))),
  quantity: z.int().check(z.positive()),
  /** What one cost, where the shop tells. */
  money: z.optional(Money),
});
export type Purchase = z.infer<typeof Purchase>;

/** What became of what was added, after the add. */
export const Fate = z.enum(['in-cart', 'removed', 'saved', 'bought', 'returned']);
export type Fate = z.infer<typeof Fate>;

/**
 * What the address behind a post's link says of whom it credits: the affiliate tag, and all parameters that belong to
 * it, as they are.
 */
export const Carried = z.object({
  tag: z.optional(z.string().check(z.maxLength(120))),
  parameters: z
    .array(z.tuple([z.string().check(z.maxLength(40)), z.string().check(z.maxLength(512))]))
    .check(z.maxLength(16)),
});
export type Carried = z.infer<typeof Carried>;

/** Whose link is credited for an add. `tag` is the affiliate tag that the post's own link carried. */
export const Credit = z.object({
  tag: z.optional(z.string().check(z.maxLength(120))),
  /**
   * `kept`: the store was asked with it; `removed`: the shopper wants tags removed; `unknown`: the link was not
   * followed to see; `none`: there is none, or it is of another marketplace than the shopper buys at.
   */
  state: z.enum(['kept', 'none', 'removed', 'unknown']),
});
export type Credit = z.infer<typeof Credit>;

/** How a carted product differs from what it was when it was added. */
export const CartChange = z.object({
  kind: z.enum(['rose', 'fell', 'sold-out', 'saved', 'gone']),
  /** What one costs now, where the cart tells. */
  now: z.optional(Money),
  at: When,
});
export type CartChange = z.infer<typeof CartChange>;
