import * as z from 'zod/mini';
import { Marketplace } from './product.ts';

/** The handle of a profile on a social site, in small letters and without the sign: sites take both cases as one. */
export const Handle = z.string().check(z.regex(/^[a-z0-9_]{1,20}$/));

/** Which stores each profile of the shopper's buys at. */
export const Profiles = z.object({
  /** By handle: the marketplaces it is linked to. */
  stores: z._default(z.record(Handle, z.array(Marketplace)), {}),
  /** What a profile without an entry may use, once another has one: every linked store, or none before it is asked. */
  others: z._default(z.enum(['any', 'none']), 'none'),
});
export type Profiles = z.infer<typeof Profiles>;

export const NO_PROFILES: Profiles = { stores: {}, others: 'none' };
