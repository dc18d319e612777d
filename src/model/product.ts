import * as z from 'zod/mini';

export const Retailer = z.enum(['amazon']);
/** A shop or shop platform that Hashcart has an adapter for. */
export type Retailer = z.infer<typeof Retailer>;

/** The bare host of one shop front with its own accounts and carts: `amazon.co.uk`. */
export const Marketplace = z.string().check(z.regex(/^[a-z0-9.-]{4,64}$/));
export type Marketplace = z.infer<typeof Marketplace>;

/** One product at one marketplace; `url` is the canonical address, without tracking. */
export const ProductReference = z.object({
  retailer: Retailer,
  marketplace: Marketplace,
  id: z.string().check(z.regex(/^[A-Za-z0-9._-]{1,64}$/)),
  url: z.url({ protocol: /^https$/ }),
});
export type ProductReference = z.infer<typeof ProductReference>;
