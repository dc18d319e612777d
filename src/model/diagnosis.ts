import * as z from 'zod/mini';
import { DETAILS } from './outcome.ts';
import { SiteName } from './post.ts';
import { Marketplace } from './product.ts';
import { Report } from './report.ts';
import { Way } from './request.ts';
import { SessionState, StoreReads } from './settings.ts';
import { SiteButtons } from './sitebuttons.ts';

const Count = z.int().check(z.nonnegative());

/** What became of requests: how many were answered alike. */
const Answers = z.array(
  z.object({ answer: z.string().check(z.regex(/^(?:\d{3}|[a-z-]{1,12})$/)), count: Count }),
);

/**
 * How Hashcart is set and what it met with: yes and no, words of ours, numbers, and the names of stores. There is no
 * place in it for a title, an author, a link, a price or an id.
 */
export const Diagnosis = z.object({
  agreed: z.boolean(),
  /** Whether the posts of a site cannot be found. */
  blind: z.boolean(),
  stores: z.array(
    z.object({
      marketplace: Marketplace,
      permitted: z.boolean(),
      session: SessionState,
      way: Way,
      rests: z.boolean(),
      reads: StoreReads,
    }),
  ),
  buttons: z.array(z.object({ site: SiteName, ...SiteButtons.shape })),
  switches: z.object({
    hashtags: z.boolean(),
    'tell-them': z.boolean(),
    badge: z.boolean(),
    'strip-tags': z.boolean(),
    notify: z.boolean(),
    follow: z.boolean(),
    'short-links': z.boolean(),
  }),
  keepsDays: z.nullable(Count),
  counts: z.object({
    hashtags: Count,
    profiles: Count,
    substitutes: Count,
    'price-figures': Count,
    'muted-authors': Count,
    'muted-stores': Count,
    items: Count,
    prices: Count,
    unfinished: Count,
    damaged: Count,
  }),
  /** What became of the latest wishes. */
  outcomes: z.array(
    z.object({ word: Report.shape.state, detail: z.optional(z.enum(DETAILS)), count: Count }),
  ),
  /** What the latest requests to the network were answered with. */
  answers: Answers,
});
export type Diagnosis = z.infer<typeof Diagnosis>;
