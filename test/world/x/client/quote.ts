import type { WirePost } from '../post.ts';
import { avatar, quotedName } from './author.ts';
import * as classes from './classes.ts';
import { el, freshId } from './dom.ts';
import { tweetText } from './text.ts';
import { say } from './words.ts';

/** A post within a post: one thing to click, with no link in it. */
export function quoteBox(quote: WirePost): HTMLElement {
  const head = el(
    'div',
    { class: `${classes.row} r-1awozwy r-jusfrs` },
    avatar(quote.handle, 24, false),
    quotedName(quote),
  );
  const inner = el(
    'div',
    { class: classes.view },
    head,
    el('div', { class: `${classes.view} r-jusfrs r-6gpygo` }, tweetText(quote.text, true)),
  );
  const box = el('div', { role: 'link', tabindex: '0', class: `${classes.box} r-1loqt21` }, inner);
  const label = el(
    'div',
    { dir: 'ltr', class: `${classes.text} r-9cip40` },
    el('span', { class: classes.inline }, say('Quote')),
  );
  const attributes = {
    id: freshId(),
    'aria-labelledby': freshId(),
    class: `${classes.view} r-9aw3ui r-1s2bzr4`,
  };
  return el('div', attributes, el('div', { class: classes.view }, label, box));
}
