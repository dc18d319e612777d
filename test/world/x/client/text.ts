import type { WireLink, WireText } from '../post.ts';
import * as classes from './classes.ts';
import { el, freshId } from './dom.ts';
import { withEmoji } from './emoji.ts';
import { say } from './words.ts';

function linkParts({ lead, shown, tail }: WireLink): (Node | string)[] {
  const hidden = (part: string) =>
    el('span', { 'aria-hidden': 'true', class: classes.unseen }, part);
  const cut = [hidden(tail), el('span', { 'aria-hidden': 'true', class: classes.inline }, '…')];
  return [hidden(lead), shown, ...(tail === '' ? [] : cut)];
}

/** A quote is itself a link, so what would be links in it are spans. */
function linkElement(wire: WireLink, quoted: boolean): HTMLElement {
  if (quoted) return el('span', { dir: 'ltr', class: classes.inline }, linkParts(wire));
  const target = { href: wire.tco, target: '_blank', rel: 'noopener noreferrer nofollow' };
  return el('a', { dir: 'ltr', role: 'link', class: classes.link, ...target }, linkParts(wire));
}

function tag(word: string, quoted: boolean): HTMLElement {
  const href = word.startsWith('@')
    ? `/${word.slice(1)}`
    : `/hashtag/${word.slice(1)}?src=hashtag_click`;
  const inner = quoted
    ? el('span', { class: classes.inline }, word)
    : el('a', { dir: 'ltr', role: 'link', href, class: classes.link }, word);
  return el('span', { class: 'r-18u37iz' }, inner);
}

function words(part: string, quoted: boolean): HTMLElement[] {
  return part.split(/([#@]\w+)/).flatMap((piece, i) => {
    if (piece === '') return [];
    if (i % 2 === 1) return [tag(piece, quoted)];
    return [el('span', { class: classes.inline }, withEmoji(piece))];
  });
}

/** The text of a post. */
export function tweetText(text: WireText, quoted: boolean): HTMLElement {
  const attributes = {
    'data-testid': 'tweetText',
    id: freshId(),
    dir: 'auto',
    lang: 'en',
    class: `${classes.text} r-bnwqim`,
  };
  const parts = text.map((part) =>
    typeof part === 'string' ? words(part, quoted) : linkElement(part, quoted),
  );
  return el('div', attributes, parts);
}

/** The button that unfolds the rest of a text. */
export function showMore(): HTMLElement {
  const attributes = {
    'data-testid': 'tweet-text-show-more-link',
    type: 'button',
    class: `${classes.text} r-1cvl2hr r-1loqt21 r-b7e1re`,
  };
  return el('button', attributes, el('span', { class: classes.inline }, say('Show more')));
}

/** A text in the reader's language below the one that was written. */
export function translated(text: WireText): HTMLElement[] {
  const words = el('span', { class: classes.inline }, say('Translated post'));
  return [
    el('div', { dir: 'ltr', class: `${classes.quiet} r-b7e1re` }, words),
    tweetText(text, false),
  ];
}
