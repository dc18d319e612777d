import type { PostLink } from '../model/post.ts';
import type { ProductReference, Retailer } from '../model/product.ts';
import { amazonLinks } from './amazon/links.ts';

/** What a retailer tells about links: all of it that ships into the social page. Pure, without a dependency. */
export interface RetailerLinks {
  readonly retailer: Retailer;
  /** What to call it where a link does not tell which of its marketplaces it leads to. */
  readonly name: string;
  /** Marketplaces that a shopper can link. */
  readonly marketplaces: readonly string[];
  /** Hosts that keep the pictures of its products. */
  readonly pictureHosts: readonly string[];
  /** Hosts that only redirect to the retailer's products. */
  readonly shortHosts: readonly string[];
  /** The marketplace a host belongs to, if it is one of the retailer's. */
  marketplaceOf(host: string): string | undefined;
  /** The product that an address names. */
  product(url: URL): Omit<ProductReference, 'retailer'> | undefined;
  /** Whether an address at this retailer surely names no product, even when only its start is known. */
  leadsNowhere(url: URL): boolean;
}

/** What a link turned out to be. */
export type RecognisedLink =
  | ({ readonly kind: 'product' } & ProductReference)
  | { readonly kind: 'unresolved'; readonly retailer: Retailer; readonly url: string };

/** All of them. */
export const RETAILERS: readonly RetailerLinks[] = [amazonLinks];

/** X wraps every link in this host; who follows one learns the address behind it. */
export const WRAPPING_HOST = 't.co';

/** Mark at the end of an address that X shows only the start of. */
const CUT = '…';

/** Parses an address that may lead to a shop: web only, no user part, no odd port, no letters that nobody sees. */
function webAddress(address: string): URL | undefined {
  const url = URL.parse(address);
  if (!url || !/^https?:$/.test(url.protocol)) return undefined;
  return url.username || url.password || url.port || /[\\\s\p{Cf}]/u.test(address)
    ? undefined
    : url;
}

function secure(url: URL): string {
  return url.href.replace(/^http:/, 'https:');
}

/** What an address that is known as a whole leads to. */
function recogniseAddress(url: URL): RecognisedLink | undefined {
  for (const { retailer, shortHosts, product, leadsNowhere } of RETAILERS) {
    const found = product(url);
    if (found) return { kind: 'product', retailer, ...found };
    if (shortHosts.includes(url.hostname) && !leadsNowhere(url)) {
      return { kind: 'unresolved', retailer, url: secure(url) };
    }
  }
  return undefined;
}

/** What an address of which only the start is shown may lead to, once the wrapped link is followed. */
function recogniseStart(shown: URL, wrapped: URL): RecognisedLink | undefined {
  for (const { retailer, shortHosts, marketplaceOf, leadsNowhere } of RETAILERS) {
    const known = marketplaceOf(shown.hostname) ?? shortHosts.includes(shown.hostname);
    if (known && !leadsNowhere(shown))
      return { kind: 'unresolved', retailer, url: secure(wrapped) };
  }
  return undefined;
}

/** The address that stands for a link, or what is shown of it. */
function shownAddress(text: string): { readonly shown: URL | undefined; readonly cut: boolean } {
  const tidy = text.replace(/\s+/g, '');
  const cut = tidy.endsWith(CUT);
  const address = cut ? tidy.slice(0, -1) : tidy;
  return { shown: webAddress(/^https?:\/\//i.test(address) ? address : `https://${address}`), cut };
}

function recogniseText(wrapped: URL, text: string): RecognisedLink | undefined {
  const { shown, cut } = shownAddress(text);
  if (!shown) return undefined;
  // Of a cut text only what stands before the last slash is certain.
  const certain = cut && webAddress(shown.href.slice(0, shown.href.lastIndexOf('/') + 1));
  const found = recogniseAddress(certain || shown);
  if (!cut || found?.kind === 'product') return found;
  return recogniseStart(shown, wrapped);
}

/** A link card names only the domain that its link ends at. */
function recogniseDomain(wrapped: URL, domain: string): RecognisedLink | undefined {
  const shop = RETAILERS.find(({ marketplaceOf }) => marketplaceOf(domain.toLowerCase()));
  return shop && { kind: 'unresolved', retailer: shop.retailer, url: secure(wrapped) };
}

/**
 * Recognises a link of a post, be it in the text or a card, without the network. Text and domain tell only of a
 * wrapped link.
 * @returns the product; or that the link leads to a known shop and must be followed to say more; or nothing
 */
export function recognisePostLink({ href, text, domain }: PostLink): RecognisedLink | undefined {
  const url = webAddress(href);
  if (url?.hostname !== WRAPPING_HOST) return url && recogniseAddress(url);
  const found = text ? recogniseText(url, text) : undefined;
  return found ?? (domain ? recogniseDomain(url, domain) : undefined);
}

/** The address that a link leads to, where the post tells the whole of it. */
export function wholeAddress({ href, text }: PostLink): URL | undefined {
  const url = webAddress(href);
  if (url?.hostname !== WRAPPING_HOST) return url;
  const { shown, cut } = shownAddress(text ?? '');
  return cut ? undefined : shown;
}

/** What to call the store that a link leads to: its marketplace, or the retailer where that is all one knows. */
export function storeOf(found: RecognisedLink): string {
  if (found.kind === 'product') return found.marketplace;
  return RETAILERS.find(({ retailer }) => retailer === found.retailer)?.name ?? '';
}

/** Recognises an address of which nothing else is known: see `recognisePostLink`. */
export const recogniseLink = (href: string): RecognisedLink | undefined =>
  recognisePostLink({ href });
