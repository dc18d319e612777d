import type { SiteName } from '../../model/post.ts';

/** The social sites, as people call them. */
export const SITES: readonly { readonly site: SiteName; readonly name: string }[] = [
  { site: 'x', name: 'X' },
];
