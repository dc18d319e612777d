import * as z from 'zod/mini';
import { ProductReference } from '../../model/product.ts';
import { Instant } from '../../model/request.ts';
import { database } from './database.ts';

/** A short link seldom changes where it leads, but it can. */
const KEPT_MS = 7 * 24 * 60 * 60 * 1000;

const Known = z.object({ product: ProductReference, at: Instant });

/** The product that a link led to lately. */
export async function knownTarget(url: string): Promise<ProductReference | undefined> {
  const known = Known.safeParse(await (await database()).get('links', url)).data;
  return known && known.at > Date.now() - KEPT_MS ? known.product : undefined;
}

/** Remembers the product that a link led to. */
export async function rememberTarget(url: string, product: ProductReference): Promise<void> {
  await (await database()).put('links', { product, at: Date.now() }, url);
}
