import type { Post, PostLink } from '../../model/post.ts';
import type { Reader } from '../../sites/reader.ts';
import type { Site } from '../../sites/site.ts';

/** All that is read of a post that may be answered. */
export interface Whole {
  readonly post: Post;
  readonly links: readonly PostLink[];
  /** What tells it from others where only its outline is shown. */
  readonly sign: string | undefined;
}

/**
 * Reads a post with its links; undefined for what is no whole post.
 * @param id the post's number, where it is known of an outline
 */
export function readWhole(
  site: Pick<Site, 'links'> & Reader,
  element: Element,
  id?: string,
): Whole | undefined {
  const post = site.read(element, id);
  const isOutline = id !== undefined;
  return post && { post, links: site.links(element, isOutline), sign: site.signOf(element) };
}
