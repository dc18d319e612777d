import * as z from 'zod/mini';

/** An amount of money. `amount` is in minor units (cents, pence, yen), `currency` an ISO 4217 code. */
export const Money = z.object({
  amount: z.int(),
  currency: z.string().check(z.regex(/^[A-Z]{3}$/)),
});
export type Money = z.infer<typeof Money>;
