import type { Provenance, SiteName } from '../model/post.ts';
import { postTime as x } from './x/posttime.ts';

/** How the ids of each site's posts tell when they were written, by the site's name. */
const TIMES: Readonly<Record<SiteName, (postId: string) => number | undefined>> = { x };

/** When a post was written, as far as its id tells that. */
export const postTimeOf = ({ site, postId }: Pick<Provenance, 'site' | 'postId'>) =>
  TIMES[site](postId);
