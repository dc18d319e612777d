import type { WirePost } from '../post.ts';
import * as classes from './classes.ts';
import { el, freshId } from './dom.ts';
import { withEmoji } from './emoji.ts';
import { language, say } from './words.ts';

/** An author's picture; a link unless it stands in a quote. */
export function avatar(handle: string, size: 24 | 40, linked: boolean): HTMLElement {
  const picture = `/profile_images/${handle}_${size === 24 ? 'mini' : 'x96'}`;
  const inside = el(
    'div',
    { class: `${classes.view} r-1adg3ll` },
    el('div', { class: 'r-1adg3ll r-13qz1uu', style: 'padding-bottom: 100%;' }),
    el('div', {
      class: `${classes.view} ${classes.fill} r-sdzlij r-vvn4in r-4gszlv`,
      style: `background-image: url("${picture}");`,
    }),
    el('img', { alt: '', draggable: 'true', src: picture, class: 'css-9pa8cd' }),
  );
  const frame = linked
    ? el(
        'a',
        {
          href: `/${handle}`,
          role: 'link',
          tabindex: '-1',
          'aria-hidden': 'true',
          class: classes.view,
        },
        inside,
      )
    : el(
        'div',
        { role: 'presentation', tabindex: '-1', 'aria-hidden': 'true', class: classes.view },
        inside,
      );
  const container = {
    'data-testid': `UserAvatar-Container-${handle}`,
    style: `width: ${size}px; height: ${size}px;`,
    class: `${classes.view} r-1adg3ll r-bztko3`,
  };
  return el(
    'div',
    { 'data-testid': 'Tweet-User-Avatar', class: `${classes.view} r-18kxxzh` },
    el('div', container, frame),
  );
}

/** How X writes the age of a post. */
export function ageOf(at: string, now = Date.now()): string {
  const minutes = Math.max(1, Math.floor((now - Date.parse(at)) / 60_000));
  if (minutes < 60) return `${minutes}${say('m')}`;
  if (minutes < 24 * 60) return `${Math.floor(minutes / 60)}${say('h')}`;
  return new Date(at).toLocaleDateString(language, { month: 'short', day: 'numeric' });
}

function displayName(name: string): HTMLElement {
  const inner = el('span', { class: classes.inline }, withEmoji(name));
  return el(
    'div',
    { dir: 'ltr', class: classes.strong },
    el('span', { class: `${classes.inline} r-1udh08x` }, inner),
  );
}

function handleText(handle: string): HTMLElement {
  return el(
    'div',
    { dir: 'ltr', class: classes.quiet },
    el('span', { class: classes.inline }, `@${handle}`),
  );
}

function dot(): HTMLElement {
  const inner = el('span', { class: classes.inline }, '·');
  return el(
    'div',
    { dir: 'ltr', 'aria-hidden': 'true', class: `${classes.quiet} r-s1qlax` },
    inner,
  );
}

function time(post: WirePost): HTMLElement {
  return el('time', { datetime: post.at }, ageOf(post.at));
}

function timeLink(post: WirePost): HTMLElement {
  const href = `/${post.handle}/status/${post.id}`;
  return el(
    'a',
    { href, dir: 'ltr', role: 'link', class: `${classes.quiet} r-1loqt21` },
    time(post),
  );
}

/** Name, handle and time of a post in a list; an advertisement has no time, a focal post has it below. */
export function userName(post: WirePost, withTime: boolean): HTMLElement {
  const href = `/${post.handle}`;
  const name = el(
    'a',
    { href, role: 'link', class: `${classes.view} r-1wbh5a2 r-1loqt21` },
    displayName(post.name),
  );
  const handle = el(
    'a',
    { href, role: 'link', tabindex: '-1', class: `${classes.view} r-1wbh5a2 r-1loqt21` },
    handleText(post.handle),
  );
  const when = withTime && [dot(), el('div', { class: classes.row }, timeLink(post))];
  return el(
    'div',
    { 'data-testid': 'User-Name', id: freshId(), class: `${classes.row} r-1wbh5a2 r-1awozwy` },
    el('div', { class: `${classes.row} r-1wbh5a2` }, el('div', { class: classes.view }, name)),
    el(
      'div',
      { class: `${classes.row} r-13hce6t r-1wbh5a2` },
      el('div', { class: `${classes.row} r-1wbh5a2` }, handle, when),
    ),
  );
}

/** The same in a quote: nothing in it is a link. */
export function quotedName(post: WirePost): HTMLElement {
  const when = el(
    'div',
    { dir: 'ltr', 'aria-label': ageOf(post.at), class: classes.quiet },
    time(post),
  );
  return el(
    'div',
    { 'data-testid': 'User-Name', class: `${classes.row} r-1wbh5a2 r-1awozwy` },
    el('div', { class: classes.view }, displayName(post.name)),
    el(
      'div',
      { class: `${classes.row} r-13hce6t` },
      el('div', { tabindex: '-1', class: classes.view }, handleText(post.handle)),
      dot(),
      when,
    ),
  );
}
