import * as z from 'zod/mini';
import { SOUGHT_FATES } from '../model/fate.ts';
import { Marketplace } from '../model/product.ts';
import { Report } from '../model/report.ts';
import { Instant, RequestKey } from '../model/request.ts';
import { Place } from './prices.ts';

/** What is to be forgotten: one item, or all of a post, an author, a store, or a time. */
export const Forgettable = z.discriminatedUnion('by', [
  z.object({ by: z.literal('item'), key: RequestKey }),
  z.object({ by: z.literal('post'), postId: z.string().check(z.maxLength(24)) }),
  z.object({ by: z.literal('author'), author: z.string().check(z.maxLength(20)) }),
  z.object({ by: z.literal('store'), marketplace: Marketplace }),
  z.object({ by: z.literal('time'), from: z.optional(Instant), to: z.optional(Instant) }),
  z.object({ by: z.literal('everything') }),
]);
export type Forgettable = z.infer<typeof Forgettable>;

/** How many requests, and how many observations. */
export const Counted = z.object({ requests: z.int(), observations: z.int() });
export type Counted = z.infer<typeof Counted>;

/** What is wrong with a line of an imported file. */
export const ImportFault = z.object({
  /** Counted from 1. */
  line: z.int(),
  fault: z.enum(['not-ours', 'newer', 'damaged', 'cut-off', 'no-room', 'broken']),
});
export type ImportFault = z.infer<typeof ImportFault>;

const ImportId = z.uuid();

/** Messages about the journal as a whole. */
export const DATA_MESSAGES = {
  /** A page of requests, newest first, that fit all that is asked for. */
  'journal/find': {
    from: 'page',
    body: z.object({
      words: z.optional(z.string().check(z.maxLength(200))),
      marketplace: z.optional(Marketplace),
      author: z.optional(z.string().check(z.maxLength(20))),
      fate: z.optional(z.enum(SOUGHT_FATES)),
      from: z.optional(Instant),
      to: z.optional(Instant),
      after: z.optional(Place),
    }),
    answer: z.object({
      reports: z.array(Report),
      next: z.optional(Place),
      searchedTo: z.optional(Instant),
    }),
  },
  /** How much the journal holds; or how much of it would be forgotten. */
  'journal/size': {
    from: 'page',
    body: z.object({ of: z.optional(Forgettable) }),
    answer: Counted,
  },
  /** Forgets what is done with. `more` is set where some is left: to be asked again. */
  'journal/forget': {
    from: 'page',
    body: Forgettable,
    answer: z.object({ ...Counted.shape, more: z.optional(z.literal(true)) }),
  },
  /** The next lines of an export of everything, in the order of the file. */
  'journal/export': {
    from: 'page',
    body: z.object({ after: z.optional(Place) }),
    answer: z.object({ lines: z.array(z.string()), next: z.optional(Place) }),
  },
  /** Begins an import. Nothing of it shows before it is finished. */
  'import/begin': { from: 'page', body: z.object({}), answer: z.object({ id: ImportId }) },
  /** Takes lines of the file, the first of which has the number `first`, counted from 1. */
  'import/lines': {
    from: 'page',
    body: z.object({ id: ImportId, first: z.int(), lines: z.array(z.string()) }),
    answer: z.object({ fault: z.optional(ImportFault) }),
  },
  /**
   * Takes the whole into the journal, or nothing of it. What is known already stays as it is. `working` is set while
   * that still goes on, to be asked again: how many were looked at so far.
   */
  'import/finish': {
    from: 'page',
    body: z.object({ id: ImportId, lines: z.int() }),
    answer: z.object({
      fault: z.optional(ImportFault),
      working: z.optional(z.int()),
      added: Counted,
      known: Counted,
    }),
  },
  'import/cancel': { from: 'page', body: z.object({ id: ImportId }), answer: z.object({}) },
} as const;
