import * as z from 'zod/mini';
import { Money } from './price.ts';

const common = {
  /** Whether it is said of the cart ("10 % off in your cart"), not of the price on the page. */
  inCart: z.boolean(),
  /** The words of the post that say it. */
  quote: z.string().check(z.maxLength(160)),
};

/** What a post promises of a product's price. */
export const Claim = z.discriminatedUnion('kind', [
  /** "only $19.99" */
  z.object({ kind: z.literal('price'), money: Money, ...common }),
  /** "10 % off": more than 0 and less than 100 */
  z.object({ kind: z.literal('percent'), percent: z.number(), ...common }),
  /** "$5 off" */
  z.object({ kind: z.literal('amount-off'), money: Money, ...common }),
  /**
   * "with code SAVE10": what it takes off is said by another claim, or not at all. Empty for a coupon that names no
   * code ("with coupon"): the shopper has to apply it on the page for what the other claims say.
   */
  z.object({ kind: z.literal('code'), code: z.string().check(z.maxLength(40)), ...common }),
]);
export type Claim = z.infer<typeof Claim>;

/** What a post promises, all of it. */
export const Claims = z.object({
  all: z.array(Claim).check(z.maxLength(12)),
  /** Set when the post names several products: a price may be that of another. */
  shared: z.optional(z.literal(true)),
});
export type Claims = z.infer<typeof Claims>;
