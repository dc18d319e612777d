import type { Page } from './page.ts';
import type { Site } from './site.ts';
import { page as x } from './x/page.ts';

/** The pages of each site, by the site's name. */
export const PAGES: Readonly<Record<Site['name'], Page>> = { x };
