import * as classes from './classes.ts';
import { el } from './dom.ts';
import { say } from './words.ts';

const shownFor = 4000;

/** Where all lies that lies over the page. */
export function layers(): HTMLElement {
  const found = document.getElementById('layers');
  if (!found) throw new Error('no layers');
  return found;
}

/** Says something at the lower edge for a few seconds, with a link to what it speaks of. */
export function showToast(words: string, href?: string): void {
  const link =
    href !== undefined && el('a', { href, role: 'link', class: classes.strong }, say('View'));
  const toast = el(
    'div',
    { role: 'alert', 'data-testid': 'toast', class: `${classes.row} r-1kihuf0` },
    el(
      'div',
      { dir: 'auto', class: classes.text },
      el('span', { class: classes.inline }, say(words)),
    ),
    link,
  );
  const holder = el('div', { class: `${classes.view} r-aqfbo4` }, toast);
  layers().append(holder);
  setTimeout(() => holder.remove(), shownFor);
}
