import * as z from 'zod/mini';
import { Observation, Stage } from '../model/observation.ts';
import { Marketplace } from '../model/product.ts';
import { Instant } from '../model/request.ts';

/** Which observations are wanted; what is left out is not asked for. */
export const ObservationFilter = z.object({
  marketplace: z.optional(Marketplace),
  productId: z.optional(z.string().check(z.maxLength(64))),
  author: z.optional(z.string().check(z.maxLength(20))),
  stage: z.optional(Stage),
  from: z.optional(Instant),
  to: z.optional(Instant),
  /** Words of titles, the beginnings of words, product ids. */
  words: z.optional(z.string().check(z.maxLength(200))),
});
export type ObservationFilter = z.infer<typeof ObservationFilter>;

/** Where a list goes on: given back as it was received. */
export const Place = z.string().check(z.maxLength(200));

/** Messages about observed prices. */
export const PRICE_MESSAGES = {
  /** A page of observations, newest first. `searchedTo` is set where more is to be looked through than one answer takes. */
  'prices/list': {
    from: 'page',
    body: z.object({ filter: ObservationFilter, after: z.optional(Place) }),
    answer: z.object({
      observations: z.array(Observation),
      next: z.optional(Place),
      searchedTo: z.optional(Instant),
    }),
  },
} as const;
