import { PostLink } from '../model/post.ts';
import { recogniseLink, WRAPPING_HOST } from '../retailers/links.ts';
import { SHORTENERS } from '../retailers/shorteners.ts';

/** Whether an address may lead to a store, which only following it can tell. */
function mayLeadToStore(address: string): boolean {
  const { host, pathname, username } = URL.parse(address) ?? {};
  return [WRAPPING_HOST, ...SHORTENERS].includes(host ?? '') && pathname !== '/' && !username;
}

/**
 * The link that a pasted text is, if it leads, or may lead, to a product at a store that there is an adapter for.
 * Nothing is added to it or taken from it but a missing scheme.
 */
export function linkIn(text: string): PostLink | undefined {
  const tidy = text.trim();
  const href = /^https?:\/\//i.test(tidy) ? tidy : `https://${tidy}`;
  if (!recogniseLink(href) && !mayLeadToStore(href)) return undefined;
  return PostLink.safeParse({ href }).data;
}
