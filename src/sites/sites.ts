import type { Site } from './site.ts';
import { x } from './x/x.ts';

/** Sites by their host names, without `www` and the like: see `hosts.ts` for where we run. */
const SITES: readonly (readonly [RegExp, Site])[] = [[/(?:^|\.)(?:x|twitter)\.com$/, x]];

/** The site that a host belongs to. */
export function siteAt(host: string): Site | undefined {
  return SITES.find(([hosts]) => hosts.test(host))?.[1];
}
