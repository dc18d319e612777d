import type { WirePost } from '../post.ts';
import * as classes from './classes.ts';
import { el, freshId } from './dom.ts';
import { say } from './words.ts';

function contextLine(href: string, words: string): HTMLElement {
  const line = {
    'data-testid': 'socialContext',
    id: freshId(),
    class: `${classes.inline} r-b88u0q`,
  };
  return el(
    'a',
    { href, dir: 'ltr', role: 'link', class: `${classes.quiet} r-1loqt21` },
    el('span', line, words),
  );
}

/** Why a post is in the list: somebody reposted it, or it belongs to a community. */
export function contextOf({ repostedBy, community }: WirePost): HTMLElement | undefined {
  if (repostedBy)
    return contextLine(`/${repostedBy.handle}`, `${repostedBy.name} ${say('reposted')}`);
  if (community) return contextLine(`/i/communities/${community.id}`, community.name);
  return undefined;
}

/** What stands where a post was: an article without the mark of a post, and without links. */
export function tombstone(): HTMLElement {
  const words = el('span', { class: classes.inline }, say('This post is gone.'));
  const notice = el('div', { dir: 'ltr', class: `${classes.quiet} r-1e081e0` }, words);
  return el(
    'article',
    { role: 'article', tabindex: '-1', class: classes.article },
    el('div', { class: classes.box }, notice),
  );
}
