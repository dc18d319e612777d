import * as z from 'zod/mini';
import { CartTotal } from './carttotal.ts';
import { Marketplace, Retailer } from './product.ts';
import { Instant, Way } from './request.ts';
import { SessionState, StoreReads } from './settings.ts';

/** A linked store as the options page and the popup show it. */
export const StoreView = z.object({
  retailer: Retailer,
  marketplace: Marketplace,
  permitted: z.boolean(),
  session: SessionState,
  checkedAt: Instant,
  way: Way,
  restsUntil: z.optional(Instant),
  reads: StoreReads,
  /** What its cart cost when that was last read. */
  total: z.optional(CartTotal),
  urls: z.object({ signIn: z.string(), cart: z.string() }),
});
export type StoreView = z.infer<typeof StoreView>;
