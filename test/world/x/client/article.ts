import type { WirePost } from '../post.ts';
import { actionBar, caret } from './actions.ts';
import { avatar, userName } from './author.ts';
import { cardBox } from './card.ts';
import * as classes from './classes.ts';
import { contextOf, tombstone } from './context.ts';
import { el } from './dom.ts';
import { photoBox } from './photo.ts';
import { quoteBox } from './quote.ts';
import { showMore, translated, tweetText } from './text.ts';
import { language, say } from './words.ts';

const shownIn = new WeakMap<Element, WirePost>();
const unfolded = new Set<string>();

/** The post that an article shows. */
export function postIn(article: Element): WirePost | undefined {
  return shownIn.get(article);
}

/** From now on the post is shown with all of its text. */
export function unfold(post: WirePost): void {
  unfolded.add(post.id);
}

function words(post: WirePost, focal: boolean): HTMLElement[] {
  const whole = focal || post.more.length === 0 || unfolded.has(post.id);
  const text = tweetText(whole ? [...post.text, ...post.more] : post.text, false);
  return [
    el('div', { class: classes.view }, text),
    ...(whole ? [] : [showMore()]),
    ...(post.translation ? translated(post.translation) : []),
  ];
}

function attachments(post: WirePost): HTMLElement[] {
  return [
    ...(post.photo ? [photoBox(post)] : []),
    ...(post.card ? [cardBox(post.card)] : []),
    ...(post.quote ? [quoteBox(post.quote)] : []),
  ];
}

function timeBar(post: WirePost): HTMLElement {
  const format = { dateStyle: 'medium', timeStyle: 'short' } as const;
  const when = new Date(post.at).toLocaleString(language, format);
  const link = {
    href: `/${post.handle}/status/${post.id}${post.edited ? '/history' : ''}`,
    role: 'link',
    'aria-label': when,
    class: `${classes.quiet} r-1loqt21`,
  };
  const inner = el(
    'div',
    { dir: 'ltr', class: classes.quiet },
    el('a', link, post.edited && `${say('Last edited')} `, el('time', { datetime: post.at }, when)),
  );
  return el('div', { class: `${classes.row} r-1s2bzr4` }, el('div', { class: classes.row }, inner));
}

function adLabel(): HTMLElement {
  const words = el('span', { class: classes.inline }, say('Ad'));
  return el('div', { dir: 'ltr', class: `${classes.quiet} r-s1qlax` }, words);
}

function head(post: WirePost, withTime: boolean): HTMLElement {
  return el(
    'div',
    { class: `${classes.row} r-1wtj0ep` },
    userName(post, withTime),
    el('div', { class: classes.row }, post.promoted && adLabel(), caret()),
  );
}

function bar(post: WirePost): HTMLElement {
  return el('div', { class: classes.view }, el('div', { class: classes.view }, actionBar(post)));
}

function listed(post: WirePost): HTMLElement {
  const thread = post.continued && el('div', { class: `${classes.view} r-m5arl1` });
  const side = el(
    'div',
    { class: `${classes.view} r-18kxxzh r-1b7u577` },
    avatar(post.handle, 40, true),
    thread,
  );
  const main = el(
    'div',
    { class: `${classes.view} r-1iusvr4 r-16y2uox` },
    head(post, !post.promoted),
    words(post, false),
    attachments(post),
    bar(post),
  );
  const context = el('div', { class: `${classes.row} r-ttdzmv` }, contextOf(post));
  const above = el('div', { class: classes.view }, context);
  return el(
    'div',
    { class: `${classes.view} r-eqz5dr r-16y2uox` },
    above,
    el('div', { class: classes.row }, side, main),
  );
}

function focalPost(post: WirePost): HTMLElement {
  const top = el(
    'div',
    { class: `${classes.row} r-1awozwy` },
    avatar(post.handle, 40, true),
    el('div', { class: `${classes.view} r-16y2uox r-1b7u577` }, head(post, false)),
  );
  return el(
    'div',
    { class: `${classes.view} r-eqz5dr r-16y2uox` },
    top,
    el(
      'div',
      { class: `${classes.view} r-117bsoe` },
      words(post, true),
      attachments(post),
      timeBar(post),
      bar(post),
    ),
  );
}

/** One post as an article. */
export function articleOf(post: WirePost, focal: boolean): HTMLElement {
  const content = el(
    'div',
    { class: `${classes.view} r-eqz5dr r-16y2uox r-1wbh5a2` },
    focal ? focalPost(post) : listed(post),
  );
  const labels = [...content.querySelectorAll('[id^="id__"]')].map(({ id }) => id).join(' ');
  const attributes = {
    'data-testid': 'tweet',
    role: 'article',
    tabindex: focal ? '-1' : '0',
    'aria-labelledby': labels,
    class: classes.article,
  };
  const article = el('article', attributes, content);
  shownIn.set(article, post);
  return article;
}

function impressionPixel(side: string): HTMLElement {
  const inner = el('div', { 'data-testid': 'placementTracking' }, el('div', {}));
  return el('div', { 'data-testid': `${side}-impression-pixel`, class: classes.view }, inner);
}

/** What a cell of the list holds: an article, in an advertisement with trackers around it, and what stands below. */
export function cellContent(
  post: WirePost,
  focal: boolean,
  below: HTMLElement | false | undefined,
): HTMLElement {
  const border = `${classes.view} r-j5o65s r-qklmqi`;
  if (post.gone) return el('div', { class: border }, tombstone());
  const article = articleOf(post, focal);
  if (!post.promoted) return el('div', { class: border }, article, below);
  const pixels = ['top', 'right', 'bottom', 'left'].map(impressionPixel);
  const tracking = el(
    'div',
    { 'data-testid': 'placementTracking', class: classes.view },
    pixels,
    article,
  );
  return el('div', { class: border }, el('div', { class: classes.view }, tracking), below);
}

/** Lets an article that took over another's content stand for that content's post. */
export function takeOver(article: Element, from: Element): void {
  const post = shownIn.get(from);
  if (post) shownIn.set(article, post);
}
