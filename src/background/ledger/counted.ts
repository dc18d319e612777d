import * as z from 'zod/mini';
import { Provenance } from '../../model/post.ts';
import { ProductReference } from '../../model/product.ts';
import { Instant, Request } from '../../model/request.ts';

const When = z.optional(Instant);

/** What of a request is counted, if it was added. To read the whole of each takes long where there are many. */
export const Counted = z.object({
  createdAt: Instant,
  order: z.object({
    post: z.optional(z.pick(Provenance, { site: true, postId: true, author: true })),
  }),
  product: z.pick(ProductReference, { marketplace: true }),
  gained: z.object({}),
  removedAt: When,
  bought: z.optional(z.object({ at: Instant })),
  returnedAt: When,
});
export type Counted = z.infer<typeof Counted>;

/** What of it tells of money. */
export const Paid = z.pick(Request, {
  offer: true,
  claims: true,
  cartPrice: true,
  checkoutPrice: true,
  bought: true,
  returnedAt: true,
});
export type Paid = z.infer<typeof Paid>;
