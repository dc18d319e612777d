import type { RetailerLinks } from '../links.ts';
import { ASIN } from './asin.ts';
import { AMAZON_MARKETPLACES, AMAZON_SHORT_HOSTS, marketplaceOf } from './marketplaces.ts';

/** Every path shape that people post, the id following; a language prefix or a slug may come before. */
const PRODUCT_PATH = new RegExp(
  `/(?:${[
    'dp(?:/product|/tracks)?',
    'gp/product(?:/glance)?',
    'gp/aw/(?:d|reviews)',
    'gp/offer-listing',
    'exec/obidos/(?:asin|tg/detail/-)',
    'o/asin',
    'product-reviews',
  ].join('|')})/([a-z0-9]{10})(?![\\w-])`,
  'i',
);

/** The older `/d/ID` and `/d/category/slug/ID`: only at the start of the path. */
const OLD_PATH = /^\/d\/(?:[^/]+\/[^/]+\/)?([a-z0-9]{10})(?![\w-])/i;

/** Amazon's own redirectors carry the product's address in a parameter. */
const REDIRECTOR =
  /^\/(?:sspa\/click|gp\/slredirect\/picassoRedirect\.html|gp\/r\.html|exec\/obidos\/redirect)(?:\/|$)/i;

/** Starts of paths that never lead to a product: what a cut text may show of them. */
const NO_PRODUCT =
  /^\/(?:s|b|gp\/(?:aw\/s|bestsellers|video|help|goldbox|cart|new-releases)|shop|stores?|hz|author|review|registry|music|events?|deals?)(?:[/?]|$)/i;

function productId(path: string): string | undefined {
  const id = (PRODUCT_PATH.exec(path) ?? OLD_PATH.exec(path))?.[1]?.toUpperCase();
  return id && ASIN.test(id) ? id : undefined;
}

/** Where a redirector leads, which must stay at the same marketplace; undefined for any other address. */
export function redirectTarget(url: URL): URL | undefined {
  if (!REDIRECTOR.test(decodedPath(url))) return undefined;
  const target = ['url', 'U', 'path'].map((name) => url.searchParams.get(name)).find(Boolean);
  const next = target && URL.parse(target.replace(/^ASIN\//, '/o/ASIN/'), url.origin);
  if (!next || !/^https?:$/.test(next.protocol)) return undefined;
  return marketplaceOf(next.hostname) === marketplaceOf(url.hostname) ? next : undefined;
}

function redirectedId(url: URL): string | undefined {
  const stated = url.searchParams.get('asin')?.toUpperCase();
  if (stated && ASIN.test(stated)) return stated;
  const next = redirectTarget(url);
  return next && productId(decodedPath(next));
}

/** Percent-encoded paths are read decoded; a path that does not decode is read as it is. */
function decodedPath(url: URL): string {
  try {
    return decodeURIComponent(url.pathname);
  } catch {
    return url.pathname;
  }
}

/** `amzn.com/ASIN` states a product of amazon.com. */
function statedAtShortHost(url: URL): string | undefined {
  if (url.hostname !== 'amzn.com') return undefined;
  const id = url.pathname.split('/')[1]?.toUpperCase() ?? '';
  return ASIN.test(id) ? id : productId(url.pathname);
}

/** A product with its canonical address, without tracking. */
function reference(marketplace: string, id: string | undefined) {
  return id ? { marketplace, id, url: `https://www.${marketplace}/dp/${id}` } : undefined;
}

export const amazonLinks: RetailerLinks = {
  retailer: 'amazon',
  name: 'Amazon',
  marketplaces: AMAZON_MARKETPLACES,
  pictureHosts: ['m.media-amazon.com'],
  shortHosts: AMAZON_SHORT_HOSTS,
  marketplaceOf,
  product(url) {
    const marketplace = marketplaceOf(url.hostname);
    if (!marketplace) {
      return reference('amazon.com', statedAtShortHost(url));
    }
    const path = decodedPath(url);
    const id = REDIRECTOR.test(path) ? redirectedId(url) : productId(path);
    return reference(marketplace, id);
  },
  leadsNowhere(url) {
    return /^\/(?:w\/|$)/.test(url.pathname) || NO_PRODUCT.test(decodedPath(url));
  },
};
