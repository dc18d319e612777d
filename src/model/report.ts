import * as z from 'zod/mini';
import { Ladder } from './ladder.ts';
import { CartChange, Credit, Fate } from './ledger.ts';
import { DETAILS } from './outcome.ts';
import { Provenance } from './post.ts';
import { Money } from './price.ts';
import { Marketplace, ProductOptions, ProductReference } from './product.ts';
import { Instant, OutcomeWordSchema, RequestKey } from './request.ts';

/** What is told of a request, to the button in the feed and to the popup. */
export const Report = z.object({
  key: RequestKey,
  /** `waiting`: handed over, the shopper presses the store's button; `dropped`: they closed that tab without. */
  state: z.union([z.enum(['working', 'waiting', 'dropped', 'removed']), OutcomeWordSchema]),
  detail: z.optional(z.enum(DETAILS)),
  /** How many others the store is asked for before. */
  ahead: z.optional(z.int()),
  post: z.optional(Provenance),
  createdAt: Instant,
  marketplace: z.optional(Marketplace),
  /** The product's id at that marketplace, once it is known. */
  productId: z.optional(z.string()),
  target: z.enum(['cart', 'list']),
  /** How many are in the cart by this request. */
  quantity: z.int(),
  options: z.optional(ProductOptions),
  elsewhere: z.optional(Marketplace),
  title: z.optional(z.string()),
  price: z.optional(Money),
  ladder: z.optional(Ladder),
  credit: z.optional(Credit),
  /** What became of it after the add; absent where nothing was added. */
  fate: z.optional(Fate),
  change: z.optional(CartChange),
  /** Where the next steps that open a page lead: the product, the cart, the sign-in page, the post's own link. */
  urls: z.object({
    product: z.optional(z.string()),
    cart: z.optional(z.string()),
    list: z.optional(z.string()),
    signIn: z.optional(z.string()),
    link: z.string(),
  }),
});
export type Report = z.infer<typeof Report>;

/** Names one product at one marketplace. */
export const ProductName = z.object({ marketplace: Marketplace, id: ProductReference.shape.id });
export type ProductName = z.infer<typeof ProductName>;

/** What the journal knows of a product: it is in the cart by us, on the list by us, was taken out again, or
 * bought. */
export const Known = z.object({
  ...ProductName.shape,
  as: z.enum(['in-cart', 'listed', 'removed', 'bought']),
});
export type Known = z.infer<typeof Known>;

/** What became of an undo: `gone` when the shopper had removed it already; else why it could not be done. */
export const UndoResult = z.enum([
  'removed',
  'gone',
  'signed-out',
  'permission-missing',
  'challenge',
  'network',
  'failed',
]);
export type UndoResult = z.infer<typeof UndoResult>;
