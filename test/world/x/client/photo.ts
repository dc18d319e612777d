import type { WirePost } from '../post.ts';
import * as classes from './classes.ts';
import { el, freshId } from './dom.ts';
import { say } from './words.ts';

/** The photo of a post. */
export function photoOf({ id }: WirePost): HTMLElement {
  const src = `/media/${id}?format=jpg&name=small`;
  return el(
    'div',
    {
      'data-testid': 'tweetPhoto',
      'aria-label': say('Image'),
      class: `${classes.view} r-1adg3ll r-1udh08x`,
    },
    el('div', { class: 'r-1adg3ll r-13qz1uu', style: 'padding-bottom: 56.25%;' }),
    el('div', {
      class: `${classes.view} ${classes.fill} r-vvn4in r-4gszlv`,
      style: `background-image: url("${src}");`,
    }),
    el('img', { alt: say('Image'), draggable: 'true', src, class: 'css-9pa8cd' }),
  );
}

/** The same in a post: a link to the photo view. */
export function photoBox(post: WirePost): HTMLElement {
  const href = `/${post.handle}/status/${post.id}/photo/1`;
  const link = el('a', { href, role: 'link', class: `${classes.view} r-1loqt21` }, photoOf(post));
  const attributes = { id: freshId(), class: `${classes.view} r-9aw3ui r-1s2bzr4` };
  return el('div', attributes, el('div', { class: classes.box }, link));
}
