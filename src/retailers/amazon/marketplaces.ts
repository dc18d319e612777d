/**
 * Top-level parts of Amazon's marketplaces that a shopper can link, each with its own accounts and carts.
 * Source: the marketplace table of Amazon's Product Advertising API 5, plus Ireland and South Africa.
 */
const LINKABLE =
  'com ca com.mx com.br co.uk de fr it es nl se pl com.be ie com.tr ae sa eg in co.jp com.au sg co.za';

/** Bare hosts of all marketplaces that can be linked, `amazon.com` first. */
export const AMAZON_MARKETPLACES: readonly string[] = LINKABLE.split(' ').map(
  (tld) => `amazon.${tld}`,
);

/** amazon.cn is closed to new carts, but links to it are still posted and name a product. */
const RECOGNISED = new Set([...AMAZON_MARKETPLACES, 'amazon.cn']);

/**
 * Hosts that answer only with a redirect to a product.
 * Source: links seen in public posts; `amzn.com` states the ASIN itself and is handled with the marketplaces.
 */
export const AMAZON_SHORT_HOSTS: readonly string[] = [
  'amzn.to',
  'a.co',
  'amzn.eu',
  'amzn.asia',
  'amzn.in',
  'amzn.com',
  'amzlink.to',
  'link.amazon',
];

/** Host names that show the same shop as the bare marketplace. `smile` ended in 2023, its links did not. */
const SHOP_PREFIX = /^(?:www|m|smile)\./;

/**
 * The marketplace that a host belongs to.
 * @param host a lower-case host name, as `URL.hostname` gives it
 * @returns the bare host, or undefined for look-alikes and for Amazon's other sites (music, aws, read, ...)
 */
export function marketplaceOf(host: string): string | undefined {
  const bare = host.replace(SHOP_PREFIX, '');
  return RECOGNISED.has(bare) ? bare : undefined;
}
