import * as z from 'zod/mini';
import { Money } from './price.ts';

/** Adds and what became of them, for one author, site, store or month. */
export const Tally = z.object({
  /** The author's name, the site, the marketplace; or the month as `2026-11`. Empty where it came from no post. */
  name: z.string(),
  added: z.int(),
  removed: z.int(),
  /** Those that were returned later among them. */
  bought: z.int(),
  returned: z.int(),
});
export type Tally = z.infer<typeof Tally>;

/** How long something took, over all that it is known for. In milliseconds; absent where it never happened. */
export const Span = z.object({ count: z.int(), median: z.optional(z.int()) });
export type Span = z.infer<typeof Span>;

/**
 * What posts say is saved off the page's price, and what really was, in one currency: of what was bought and kept,
 * and a post had promised something for.
 */
export const Savings = z.object({
  /** How many adds it is known for. */
  count: z.int(),
  claimed: Money,
  /** Less than nothing where more was paid than the page said. */
  saved: Money,
});
export type Savings = z.infer<typeof Savings>;

/** Conversion figures: only the shopper ever sees them. */
export const Figures = z.object({
  total: Tally,
  /** How many authors there are. */
  authors: z.int(),
  /** Those that most was added from, and no more than can be read. */
  byAuthor: z.array(Tally),
  bySite: z.array(Tally),
  byStore: z.array(Tally),
  /** In the order of time: what happened in each month, whenever it was added. */
  byMonth: z.array(Tally),
  fromPostToAdd: Span,
  fromAddToPurchase: Span,
  savings: z.array(Savings),
});
export type Figures = z.infer<typeof Figures>;
