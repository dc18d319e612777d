import type { WirePost } from '../post.ts';
import { postIn } from './article.ts';
import { avatar } from './author.ts';
import * as classes from './classes.ts';
import { el } from './dom.ts';
import { layers } from './toast.ts';
import { say } from './words.ts';

const eachMs = 900;

const line = (words: string, className: string) =>
  el('div', { dir: 'auto', class: className }, el('span', { class: classes.inline }, words));

/** What X tells of an author while the pointer rests at a name or a picture. */
function card({ handle, name }: WirePost, { left, bottom }: DOMRect): HTMLElement {
  const place = `position: fixed; left: ${left}px; top: ${bottom + 4}px; width: 300px;`;
  const follow = el(
    'button',
    { role: 'button', type: 'button', class: classes.view },
    say('Follow'),
  );
  const inside = [
    el('div', { class: `${classes.row} r-1wtj0ep` }, avatar(handle, 40, true), follow),
    line(name, classes.strong),
    line(`@${handle}`, classes.quiet),
    line(say('Writes of this and that.'), classes.text),
  ];
  return el(
    'div',
    {
      class: classes.view,
      style: `${place} background-color: ${document.body.style.backgroundColor};`,
    },
    el('div', { 'data-testid': 'HoverCard', class: classes.box }, inside),
  );
}

/** With `?hover=on`, cards of authors open and close as if a pointer crossed the feed. */
export function startHovers(): void {
  if (new URLSearchParams(location.search).get('hover') !== 'on') return;
  let open: HTMLElement | undefined;
  setInterval(() => {
    open?.remove();
    const at = document.elementFromPoint(innerWidth / 2, innerHeight / 2)?.closest('article');
    const picture = at?.querySelector('[data-testid="Tweet-User-Avatar"]');
    const post = at && postIn(at);
    open = post && picture ? card(post, picture.getBoundingClientRect()) : undefined;
    if (open) layers().append(open);
  }, eachMs);
}
