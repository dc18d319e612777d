import type { OutcomeWord } from '../../model/outcome.ts';
import type { ProductReference } from '../../model/product.ts';
import type { AddOrder } from '../../model/request.ts';
import { recognisePostLink } from '../../retailers/links.ts';
import { ShopError } from '../../retailers/session.ts';
import type { DeskTools } from './tools.ts';

/** The product that an order is about; or the outcome of not finding one. */
export type Found = ProductReference | { readonly halt: OutcomeWord };

async function follow(url: string, tools: DeskTools): Promise<Found> {
  if (!(await tools.anyLinked())) return { halt: 'not-linked' };
  if (!(await tools.mayFollowLinks())) return { halt: 'permission-missing' };
  try {
    return (await tools.resolve(url)) ?? { halt: 'unresolved-link' };
  } catch (error) {
    if (error instanceof ShopError) return { halt: 'unresolved-link' };
    throw error;
  }
}

/**
 * Finds the product of an order, following a short or wrapped link only when the link does not say it.
 * The order is recognised anew: what a page sends is not trusted to be a shop's address.
 */
export async function findProduct({ link }: AddOrder, tools: DeskTools): Promise<Found> {
  const found = recognisePostLink(link);
  if (!found) return { halt: 'unresolved-link' };
  if (found.kind === 'unresolved') return follow(found.url, tools);
  const { retailer, marketplace, id, url } = found;
  return { retailer, marketplace, id, url };
}
