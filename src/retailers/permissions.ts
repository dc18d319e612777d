import type { Retailer } from '../model/product.ts';
import { RETAILERS, type RetailerLinks, WRAPPING_HOST } from './links.ts';

const pattern = (host: string) => `https://${host}/*`;

/** The shop front of a marketplace: the one host that its cart is reached at. */
export const shopOrigin = (marketplace: string): string => `https://www.${marketplace}`;

/** The match pattern without which nothing can be added at a marketplace. */
export const cartOrigin = (marketplace: string): string => `${shopOrigin(marketplace)}/*`;

/** Marketplaces that a shopper can link. */
export const MARKETPLACES: readonly string[] = RETAILERS.flatMap(
  ({ marketplaces }) => marketplaces,
);

const shopAt = (marketplace: string): RetailerLinks | undefined =>
  RETAILERS.find(({ marketplaces }) => marketplaces.includes(marketplace));

/** The retailer of a marketplace that a shopper can link. */
export const retailerAt = (marketplace: string): Retailer | undefined =>
  shopAt(marketplace)?.retailer;

const linkHosts = ({ shortHosts }: RetailerLinks): readonly string[] => [
  WRAPPING_HOST,
  ...shortHosts,
];

/** Match patterns of the hosts that links to a retailer's products are followed through. */
export function linkOrigins(retailer: Retailer): readonly string[] {
  return RETAILERS.filter((shop) => shop.retailer === retailer)
    .flatMap(linkHosts)
    .map(pattern);
}

/** All match patterns to ask for when a marketplace is linked, and no more. */
export function originsFor(marketplace: string): string[] {
  const shop = shopAt(marketplace);
  if (!shop) return [];
  return [cartOrigin(marketplace), ...[...shop.pictureHosts, ...linkHosts(shop)].map(pattern)];
}
