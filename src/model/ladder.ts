import * as z from 'zod/mini';
import { type Claim, Claims } from './claim.ts';
import { Coupon, Money } from './price.ts';

/** The prices of one request, from the post to the checkout, as far as they were seen. All are for one piece. */
export const Ladder = z.object({
  claims: z.optional(Claims),
  list: z.optional(Money),
  page: z.optional(Money),
  /** The page shows no price before the product is in the cart. */
  hidden: z.optional(z.literal(true)),
  coupon: z.optional(Coupon),
  cart: z.optional(Money),
  checkout: z.optional(Money),
  /** Whether the price last seen is what the post promises; absent while that cannot be said. */
  promise: z.optional(z.enum(['kept', 'not-kept'])),
});
export type Ladder = z.infer<typeof Ladder>;

type Steps = Omit<Ladder, 'promise'>;

const alike = (one: Money, other: Money | undefined): other is Money =>
  other?.currency === one.currency;

/** Shops round each line as they like: a minor unit more is as promised. */
const ROUNDING = 1;

/** Prices that a reduction may be counted from: what the page says; the list price where it is not said of the cart. */
function bases({ inCart }: Claim, { page, list }: Steps): Money[] {
  return [page, inCart ? undefined : list].filter((money) => money !== undefined);
}

/** What a claim promises that one costs at most: the most generous reading; undefined where it cannot be said. */
export function promised(claim: Claim, steps: Steps): Money | undefined {
  if (claim.kind === 'price') return claim.money;
  if (claim.kind === 'code') return undefined;
  const prices = bases(claim, steps).flatMap((base) => {
    if (claim.kind === 'percent') {
      return [{ ...base, amount: Math.round(base.amount * (1 - claim.percent / 100)) }];
    }
    return alike(base, claim.money) ? [{ ...base, amount: base.amount - claim.money.amount }] : [];
  });
  return prices.toSorted((one, other) => other.amount - one.amount)[0];
}

/** Whether one promise is kept; undefined where that cannot be said. */
function isKept(claim: Claim, steps: Steps): boolean | undefined {
  const seen = steps.checkout ?? steps.cart;
  const most = promised(claim, steps);
  if (!seen || !most || !alike(seen, most)) return undefined;
  return seen.amount <= most.amount + ROUNDING;
}

/**
 * Whether the cart keeps what the post promises. Nothing is said while no price was seen in the cart, where the post
 * names several products, and where it names a code that the shopper has to enter.
 */
function promiseIn(steps: Steps): Ladder['promise'] {
  const { claims } = steps;
  if (!claims || claims.shared || claims.all.some(({ kind }) => kind === 'code')) return undefined;
  const known = claims.all
    .map((claim) => isKept(claim, steps))
    .filter((kept) => kept !== undefined);
  if (known.length === 0) return undefined;
  return known.every(Boolean) ? 'kept' : 'not-kept';
}

/** The ladder of these prices, with what it says of the promise. */
export function ladderOf(steps: Steps): Ladder {
  const promise = promiseIn(steps);
  return { ...steps, ...(promise && { promise }) };
}
