import * as z from 'zod/mini';
import { Carried } from '../../model/ledger.ts';
import { ProductReference } from '../../model/product.ts';
import { Instant } from '../../model/request.ts';
import type { Target } from '../desk/tools.ts';
import { database } from './database.ts';

/** A short link seldom changes where it leads, but it can. */
const KEPT_MS = 7 * 24 * 60 * 60 * 1000;

const Known = z.object({
  product: ProductReference,
  at: Instant,
  /** Records of earlier versions do not tell it. */
  carries: z.optional(Carried),
});

/** The product that a link led to lately. */
export async function knownTarget(url: string): Promise<Target | undefined> {
  const known = Known.safeParse(await (await database()).get('links', url)).data;
  if (!known || known.at <= Date.now() - KEPT_MS) return undefined;
  const { product, carries } = known;
  return { ...product, ...(carries && { carries }) };
}

/** Remembers the product that a link led to. */
export async function rememberTarget(url: string, target: Target): Promise<void> {
  const { carries, ...product } = target;
  const known = { product, at: Date.now(), ...(carries && { carries }) };
  await (await database()).put('links', known, url);
}

/** Forgets links that led to products of a store. */
export async function forgetLinksTo(marketplace: string): Promise<void> {
  const { store, done } = (await database()).transaction('links', 'readwrite');
  for await (const cursor of store) {
    if (cursor.value.product.marketplace === marketplace) void cursor.delete();
  }
  await done;
}
