import { Marketplace } from '../model/product.ts';

/** The store that this page was opened for, if any: the feed and the popup name it in the address. */
export function wantedStore(): string | undefined {
  const { data } = Marketplace.safeParse(new URLSearchParams(location.search).get('store'));
  return data;
}
