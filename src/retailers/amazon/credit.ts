import type { Carried } from '../../model/ledger.ts';
import type { ProductReference } from '../../model/product.ts';
import { redirectTarget } from './links.ts';

/**
 * The parameters by which Amazon credits whoever posted a link, and by which they tell their links apart.
 * Source: links made by Amazon's own SiteStripe, seen in public posts.
 */
const PARAMETERS = new Set([
  'tag',
  'ascsubtag',
  'linkCode',
  'linkId',
  'camp',
  'creative',
  'creativeASIN',
]);

const MOST = 16;
const LONGEST_TAG = 120;
const LONGEST = 512;
/** Stands for what could not be decoded, and would not be the same any more. */
const UNREADABLE = '\ufffd';

function parametersOf({ searchParams }: URL): Carried['parameters'] {
  return [...searchParams]
    .filter(([name, value]) => {
      const longest = name === 'tag' ? LONGEST_TAG : LONGEST;
      return PARAMETERS.has(name) && value.length <= longest && !value.includes(UNREADABLE);
    })
    .slice(0, MOST);
}

/** What an address of Amazon's carries for whom it credits; a redirector's, what it leads to. */
export function carriedBy(url: URL): Carried {
  const target = redirectTarget(url);
  const inner = target ? parametersOf(target) : [];
  const parameters = inner.length > 0 ? inner : parametersOf(url);
  const tag = parameters.find(([name, value]) => name === 'tag' && value)?.[1];
  return { parameters, ...(tag && { tag }) };
}

/** An address with what a post's link carries behind it, and nothing else. */
function withCarried(address: string, carries: Carried | undefined): string {
  const query = new URLSearchParams(carries?.parameters).toString();
  return query ? `${address}${address.includes('?') ? '&' : '?'}${query}` : address;
}

/** The product's page, as a person opens it. */
export const pageOf = ({ url }: ProductReference, carries?: Carried): string =>
  withCarried(url, carries);

/** Where the product's page is read: `th=1&psc=1` keep the very variant that the link names. */
export const readAddress = ({ id }: ProductReference, carries?: Carried): string =>
  withCarried(`/dp/${id}?th=1&psc=1`, carries);
