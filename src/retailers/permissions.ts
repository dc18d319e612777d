import { AMAZON_MARKETPLACES, AMAZON_SHORT_HOSTS } from './amazon/marketplaces.ts';
import { WRAPPING_HOST } from './links.ts';

/** Amazon keeps product pictures here, for every marketplace. */
const AMAZON_PICTURES = 'm.media-amazon.com';

const pattern = (host: string) => `https://${host}/*`;

/** The shop front of a marketplace: the one host that its cart is reached at. */
export const shopOrigin = (marketplace: string): string => `https://www.${marketplace}`;

/** Match patterns of the hosts that links are followed through, whatever store they lead to. */
export const LINK_ORIGINS: readonly string[] = [WRAPPING_HOST, ...AMAZON_SHORT_HOSTS].map(pattern);

/** The match pattern without which nothing can be added at a marketplace. */
export const cartOrigin = (marketplace: string): string => `${shopOrigin(marketplace)}/*`;

/** All match patterns to ask for when a marketplace is linked, and no more. */
export function originsFor(marketplace: string): string[] {
  return [cartOrigin(marketplace), pattern(AMAZON_PICTURES), ...LINK_ORIGINS];
}

/** Marketplaces that a shopper can link. */
export const MARKETPLACES: readonly string[] = AMAZON_MARKETPLACES;
