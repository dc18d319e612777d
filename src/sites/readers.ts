import type { SiteName } from '../model/post.ts';
import type { Reader } from './reader.ts';
import { reader as x } from './x/reader.ts';

/** What reads the posts of each site, by the site's name. */
export const READERS: Readonly<Record<SiteName, Reader>> = { x };
