import type { Shown } from './products.ts';

/** The marketplace that a link itself names, where it does. */
export const marketplaceOf = ({ found }: Shown): string | undefined =>
  found.kind === 'product' ? found.marketplace : undefined;

/** What to call a product by itself. */
export const titleOf = (shown: Shown): string => `${hintOf(shown)} · ${shown.store}`;

/** What to call a product beside others: the words of its address, or its id. */
export function hintOf({ link, found }: Shown): string {
  const path =
    URL.parse(link.text?.replace(/^(?!https?:)/, 'https://') ?? link.href)?.pathname ?? '';
  const slug = /^\/([^/]{8,})\/dp\//.exec(path)?.[1]?.replaceAll('-', ' ') ?? '';
  if (slug) return slug.slice(0, 28).trim();
  return found.kind === 'product' ? found.id : new URL(found.url).pathname.slice(1) || found.url;
}
