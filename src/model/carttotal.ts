import * as z from 'zod/mini';
import { Money } from './price.ts';
import { Instant } from './request.ts';

/** What all that lies in a cart costs, as the cart's page had it when it was last read. */
export const CartTotal = z.object({ money: Money, at: Instant });
export type CartTotal = z.infer<typeof CartTotal>;

/** Several amounts added up by currency, in the order in which the currencies come. */
export function sumsOf(all: readonly Money[]): Money[] {
  const sums = new Map<string, number>();
  for (const { amount, currency } of all) sums.set(currency, (sums.get(currency) ?? 0) + amount);
  return [...sums].map(([currency, amount]) => ({ amount, currency }));
}
