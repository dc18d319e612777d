import * as z from 'zod/mini';
import { RETAILERS } from './adapters.ts';
import { Money } from './price.ts';

export const Retailer = z.enum(RETAILERS);
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

const Id = z.string().check(z.regex(/^[A-Za-z0-9._-]{1,64}$/));
const Label = z.string().check(z.maxLength(200));

/** One thing to choose (size, colour, style), with its values in the shop's order. */
export const Dimension = z.object({
  label: Label,
  values: z.array(z.object({ label: Label, picture: z.optional(z.string()) })),
});
export type Dimension = z.infer<typeof Dimension>;

/** One variant: which value of each dimension it is, and what the page tells of it. */
export const Variant = z.object({
  id: Id,
  /** Indexes into the values of each dimension, in the order of the dimensions. */
  values: z.array(z.int()),
  /** Undefined where the page does not tell. */
  available: z.optional(z.boolean()),
  price: z.optional(Money),
});
export type Variant = z.infer<typeof Variant>;

/** What there is to choose of a product. */
export const ProductOptions = z.object({
  dimensions: z.array(Dimension),
  variants: z.array(Variant),
});
export type ProductOptions = z.infer<typeof ProductOptions>;
