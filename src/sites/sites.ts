import type { Site } from './site.ts';
import { x } from './x/x.ts';

/** Sites by their host names, without `www` and the like: see `hosts.ts` for where we run. */
export const SITES: readonly (readonly [RegExp, Site])[] = [[/(?:^|\.)(?:x|twitter)\.com$/, x]];

/** The site that a host belongs to. */
export function siteAt(host: string): Site | undefined {
  return SITES.find(([hosts]) => hosts.test(host))?.[1];
}

/** The extension's own pages: the post to practise on is made as X's are. No web page has such an address. */
const OWN_PAGE = /^(?:chrome|moz)-extension:$/;

/** The site whose posts a page shows. */
export function siteOf({ protocol, hostname }: Pick<Location, 'protocol' | 'hostname'>) {
  return OWN_PAGE.test(protocol) ? x : siteAt(hostname);
}
