import type { WirePost } from '../post.ts';
import * as classes from './classes.ts';
import { el, freshId } from './dom.ts';
import { say } from './words.ts';

type Card = NonNullable<WirePost['card']>;

function anchor(
  card: Card,
  attributes: Readonly<Record<string, string>>,
  ...children: (Node | string)[]
) {
  const target = { href: card.tco, target: '_blank', rel: 'noopener noreferrer nofollow' };
  return el('a', { role: 'link', ...target, ...attributes }, children);
}

function picture(card: Card, ratio: string, width: 'medium' | 'small'): HTMLElement {
  const src = `${card.picture}?format=jpg&name=${width}`;
  return el(
    'div',
    { class: `${classes.view} r-1adg3ll r-1udh08x` },
    el('div', { class: 'r-1adg3ll r-13qz1uu', style: `padding-bottom: ${ratio};` }),
    el('div', {
      class: `${classes.view} ${classes.fill} r-vvn4in r-4gszlv`,
      style: `background-image: url("${src}");`,
    }),
    el('img', { alt: '', draggable: 'true', src, class: 'css-9pa8cd' }),
  );
}

function line(words: string, className: string): HTMLElement {
  return el(
    'div',
    { dir: 'auto', class: className },
    el('span', { class: classes.inline }, el('span', { class: classes.inline }, words)),
  );
}

/** Since 2024: one link, the headline over the picture, and "From DOMAIN" below. */
function large(card: Card): HTMLElement[] {
  const headline = el(
    'div',
    { dir: 'ltr', class: `${classes.text} r-1b2mk9w` },
    el('span', { class: classes.inline }, card.title),
  );
  const link = anchor(
    card,
    { 'aria-label': `${card.domain} ${card.title}`, class: `${classes.view} r-1loqt21` },
    picture(card, '52.356%', 'medium'),
    el('div', { class: `${classes.view} r-1xce0ei` }, headline),
  );
  const media = { 'data-testid': 'card.layoutLarge.media', id: freshId(), class: classes.box };
  const wrapper = el(
    'div',
    { 'data-testid': 'card.wrapper', id: freshId(), class: classes.view },
    el('div', media, link),
  );
  const from = anchor(
    card,
    { dir: 'ltr', class: `${classes.quiet} r-1loqt21 r-n7gxbd` },
    `${say('From')} ${card.domain}`,
  );
  return [wrapper, el('div', { class: classes.view }, from)];
}

function small(card: Card): HTMLElement[] {
  const media = {
    'data-testid': 'card.layoutSmall.media',
    'aria-hidden': 'true',
    id: freshId(),
    class: `${classes.view} r-1ets6dv`,
    style: 'width: calc(130px);',
  };
  const detail = {
    'data-testid': 'card.layoutSmall.detail',
    id: freshId(),
    class: `${classes.view} r-1e081e0`,
  };
  const lines = [
    line(card.domain, classes.quiet),
    line(card.title, classes.text),
    line(say('See what it is and what it costs.'), classes.quiet),
  ];
  const wrapper = el(
    'div',
    { 'data-testid': 'card.wrapper', id: freshId(), class: `${classes.box} r-18u37iz` },
    el(
      'div',
      media,
      anchor(
        card,
        { tabindex: '-1', class: `${classes.view} r-1loqt21` },
        picture(card, '100%', 'small'),
      ),
    ),
    el(
      'div',
      { class: `${classes.view} r-16y2uox` },
      anchor(card, { class: `${classes.view} r-1loqt21` }, el('div', detail, lines)),
    ),
  );
  return [wrapper];
}

/** A video that plays in place: buttons, and no link at all. */
function player(card: Card): HTMLElement[] {
  const media = {
    'data-testid': 'card.layoutSmall.media',
    id: freshId(),
    class: `${classes.view} r-1ets6dv`,
    style: 'width: calc(130px);',
  };
  const detail = {
    'data-testid': 'card.layoutSmall.detail',
    id: freshId(),
    class: `${classes.view} r-1e081e0`,
  };
  const lines = [line(card.domain, classes.quiet), line(card.title, classes.text)];
  const button = { role: 'button', tabindex: '0', class: `${classes.view} r-16y2uox r-1loqt21` };
  const wrapper = {
    'data-testid': 'card.wrapper',
    id: freshId(),
    class: `${classes.box} r-18u37iz`,
  };
  const picturePart = el(
    'div',
    { tabindex: '-1', class: classes.view },
    picture(card, '100%', 'small'),
  );
  return [
    el('div', wrapper, el('div', media, picturePart), el('div', button, el('div', detail, lines))),
  ];
}

const layouts = { large, small, player } as const;

/** The preview of a link. */
export function cardBox(card: Card): HTMLElement {
  const content = layouts[card.kind](card);
  const attributes = {
    'aria-labelledby': `${freshId()} ${freshId()}`,
    id: freshId(),
    class: `${classes.view} r-9aw3ui r-1s2bzr4`,
  };
  return el('div', attributes, content);
}
