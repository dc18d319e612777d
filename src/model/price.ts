import * as z from 'zod/mini';

/** An amount of money. `amount` is in minor units (cents, pence, yen), `currency` an ISO 4217 code. */
export const Money = z.object({
  amount: z.int(),
  currency: z.string().check(z.regex(/^[A-Z]{3}$/)),
});
export type Money = z.infer<typeof Money>;

/** A coupon that a shop's page offers: what it takes off, as far as the page says it. */
export const Coupon = z.object({
  percent: z.optional(z.number()),
  money: z.optional(Money),
  /** In the shop's own words. */
  text: z.string().check(z.maxLength(160)),
});
export type Coupon = z.infer<typeof Coupon>;
