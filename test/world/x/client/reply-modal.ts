import type { WirePost } from '../post.ts';
import { avatar, quotedName } from './author.ts';
import * as classes from './classes.ts';
import { Composer, type Writing } from './composer.ts';
import { dialog } from './dialog.ts';
import { el } from './dom.ts';
import { tweetText } from './text.ts';
import { say } from './words.ts';

/** The post that is answered, as it stands above the field: an article with no link to itself. */
function parentArticle(post: WirePost): HTMLElement {
  const main = el(
    'div',
    { class: `${classes.view} r-1iusvr4 r-16y2uox r-1b7u577` },
    quotedName(post),
    el('div', { class: classes.view }, tweetText(post.text, true)),
  );
  const attributes = {
    'data-testid': 'tweet',
    role: 'article',
    tabindex: '-1',
    class: `${classes.article}`,
  };
  return el(
    'article',
    attributes,
    el('div', { class: `${classes.row} r-16y2uox` }, avatar(post.handle, 40, true), main),
  );
}

function replyingTo(post: WirePost): HTMLElement {
  const handle = el('span', { dir: 'ltr', class: classes.link }, `@${post.handle}`);
  const attributes = {
    dir: 'ltr',
    role: 'button',
    type: 'button',
    class: `${classes.quiet} r-kzbkwu`,
  };
  return el('button', attributes, `${say('Replying to')} `, handle);
}

/** The modal in which a reply or a new post is written. */
export function replyModal(writing: Omit<Writing, 'button'>): {
  readonly element: HTMLElement;
  focus(): void;
} {
  const { parent } = writing;
  const composer = new Composer({ ...writing, button: 'tweetButton' });
  const above = parent ? [parentArticle(parent), replyingTo(parent)] : [];
  return { element: dialog('box', ...above, composer.element), focus: () => composer.focus() };
}
