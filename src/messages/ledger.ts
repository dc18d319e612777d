import * as z from 'zod/mini';
import { Figures } from '../model/figures.ts';
import { Marketplace } from '../model/product.ts';
import { Report } from '../model/report.ts';
import { RequestKey } from '../model/request.ts';
import { StoreReads } from '../model/settings.ts';

/** Messages about what became of what was added. */
export const LEDGER_MESSAGES = {
  /** The shopper says themselves what became of it; `in-cart` takes their mark back. */
  'ledger/mark': {
    from: 'page',
    body: z.object({ key: RequestKey, as: z.enum(['bought', 'returned', 'in-cart']) }),
    answer: z.object({ report: z.optional(Report) }),
  },
  /** "Check my orders": one request to the store's list of orders. */
  'ledger/check': {
    from: 'page',
    body: z.object({ marketplace: Marketplace }),
    answer: z.object({
      result: z.enum([
        'checked',
        'signed-out',
        'permission-missing',
        'challenge',
        'network',
        'page-changed',
        'rate-limited',
      ]),
      /** How many orders the page listed, and how many adds were found in them that were not known as bought. */
      orders: z.int(),
      found: z.int(),
    }),
  },
  /** Figures of all that the journal knows. */
  'ledger/figures': { from: 'page', body: z.object({}), answer: Figures },
  /** The popup was opened: carts whose reading was allowed are looked at, once each. What is found comes as news. */
  'ledger/look': { from: 'page', body: z.object({}), answer: z.object({}) },
  'stores/set-reads': {
    from: 'page',
    body: z.object({ marketplace: Marketplace, reads: StoreReads }),
    answer: z.object({}),
  },
  /** A page of the store that the shopper lets us read, as it stands in their tab. */
  'shop/visited': {
    from: 'shop',
    body: z.object({
      url: z.url({ protocol: /^https$/ }),
      html: z.string().check(z.maxLength(4_000_000)),
    }),
    answer: z.object({}),
  },
} as const;
