import * as z from 'zod/mini';
import { Money } from './price.ts';

/** Adds and what became of them, for one author, site, store or month. */
export const Tally = z.object({
  /** The author's name, the site, the marketplace; or the month as `2026-11`. */
  name: z.string(),
  added: z.int(),
  removed: z.int(),
  bought: z.int(),
  returned: z.int(),
});
export type Tally = z.infer<typeof Tally>;

/** How long something took, over all that it is known for. In milliseconds; absent where it never happened. */
export const Span = z.object({ count: z.int(), median: z.optional(z.int()) });

/** What posts say is saved, and what really was, in one currency. */
export const Savings = z.object({
  /** How many adds it is known for. */
  count: z.int(),
  claimed: Money,
  saved: Money,
});

/** Conversion figures: only the shopper ever sees them. */
export const Figures = z.object({
  total: Tally,
  byAuthor: z.array(Tally),
  bySite: z.array(Tally),
  byStore: z.array(Tally),
  /** In the order of time. */
  byMonth: z.array(Tally),
  fromPostToAdd: Span,
  fromAddToPurchase: Span,
  savings: z.array(Savings),
});
export type Figures = z.infer<typeof Figures>;
