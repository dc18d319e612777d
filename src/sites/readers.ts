import type { Reader } from './reader.ts';
import type { Site } from './site.ts';
import { reader as x } from './x/reader.ts';

/** What reads the posts of each site, by the site's name. */
export const READERS: Readonly<Record<Site['name'], Reader>> = { x };
