import type { SiteName } from '../model/post.ts';
import type { Page } from './page.ts';
import { page as x } from './x/page.ts';

/** The pages of each site, by the site's name. */
export const PAGES: Readonly<Record<SiteName, Page>> = { x };
