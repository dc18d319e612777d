import type { SiteName } from '../model/post.ts';
import type { Writing } from './writing.ts';
import { writing as x } from './x/writing.ts';

/** How one writes on each site, by the site's name. */
export const WRITINGS: Readonly<Record<SiteName, Writing>> = { x };
