import type { WirePost } from '../post.ts';
import * as classes from './classes.ts';
import { el, freshId, icon } from './dom.ts';
import { language, say } from './words.ts';

const icons = {
  reply: 'M4 5h16v11H9l-5 4z M6 7v9l2-2h10V7z',
  retweet: 'M4 8l4-4 4 4H9v8h5v2H7V8z M20 16l-4 4-4-4h3V8h-5V6h7v10z',
  like: 'M12 20C5 15 3 12 3 9a5 5 0 0 1 9-3 5 5 0 0 1 9 3c0 3-2 6-9 11zm0-2.5c5-3.8 7-6 7-8.500a3 3 0 0 0-6-1l-1 2-1-2a3 3 0 0 0-6 1c0 2.500 2 4.700 7 8.500z',
  views: 'M5 21V9h2v12z M11 21V3h2v18z M17 21v-8h2v8z',
  bookmark: 'M6 3h12v18l-6-4-6 4z M8 5v12l4-3 4 3V5z',
  share: 'M12 3l5 5-1.400 1.400L13 6.800V15h-2V6.800L8.400 9.400 7 8z M5 14h2v5h10v-5h2v7H5z',
  more: 'M4 10h4v4H4z M10 10h4v4h-4z M16 10h4v4h-4z',
} as const;

const compact = new Intl.NumberFormat(language, { notation: 'compact', maximumFractionDigits: 1 });

/** A number as it stands beside an icon; none is written as nothing. */
export function counter(count: number): HTMLElement {
  const number = el('span', { class: classes.inline }, count > 0 ? compact.format(count) : '');
  const attributes = {
    'data-testid': 'app-text-transition-container',
    class: classes.inline,
  };
  return el('span', attributes, el('span', { class: classes.inline }, number));
}

function inside(shape: keyof typeof icons, count?: number): HTMLElement {
  const glyph = el(
    'div',
    { class: `${classes.view} r-xoduu5` },
    el('div', { class: `${classes.view} ${classes.fill}` }),
    icon(icons[shape]),
  );
  return el(
    'div',
    { dir: 'ltr', class: `${classes.quiet} r-1awozwy r-6koalj` },
    glyph,
    count !== undefined && counter(count),
  );
}

function button(
  testId: string,
  shape: keyof typeof icons,
  label: string,
  count?: number,
): HTMLElement {
  const attributes = {
    'data-testid': testId,
    role: 'button',
    type: 'button',
    'aria-label': label,
    class: `${classes.view} r-1loqt21 r-1ny4l3l`,
  };
  return el(
    'div',
    { class: `${classes.view} r-13awgt0` },
    el('button', attributes, inside(shape, count)),
  );
}

function viewsLink({ handle, id, counts }: WirePost): HTMLElement {
  const attributes = {
    href: `/${handle}/status/${id}/analytics`,
    role: 'link',
    'aria-label': `${counts.views} ${say('views. View post analytics')}`,
    class: `${classes.view} r-1loqt21`,
  };
  return el(
    'div',
    { class: `${classes.view} r-13awgt0` },
    el('a', attributes, inside('views', counts.views)),
  );
}

function shareButton(): HTMLElement {
  const attributes = {
    role: 'button',
    type: 'button',
    'aria-label': say('Share post'),
    class: `${classes.view} r-1loqt21`,
  };
  return el(
    'div',
    { class: classes.view, style: 'justify-content: inherit; display: inline-grid;' },
    el('button', attributes, inside('share')),
  );
}

/** The dots at the right of the name. */
export function caret(): HTMLElement {
  const attributes = {
    'data-testid': 'caret',
    role: 'button',
    type: 'button',
    'aria-label': say('More'),
    'aria-haspopup': 'menu',
    'aria-expanded': 'false',
    class: `${classes.view} r-1loqt21`,
  };
  return el('button', attributes, inside('more'));
}

/** The bar below a post. */
export function actionBar(post: WirePost): HTMLElement {
  const { replies, reposts, likes } = post.counts;
  const kinds = ['replies', 'reposts', 'likes', 'views'] as const;
  const label = kinds.map((kind) => `${post.counts[kind]} ${say(kind)}`).join(', ');
  return el(
    'div',
    {
      role: 'group',
      'aria-label': label,
      id: freshId(),
      class: `${classes.row} r-1kbdv8c r-1wtj0ep r-1s2bzr4`,
    },
    button('reply', 'reply', `${replies} ${say('Replies. Reply')}`, replies),
    button('retweet', 'retweet', `${reposts} ${say('reposts. Repost')}`, reposts),
    button('like', 'like', `${likes} ${say('Likes. Like')}`, likes),
    viewsLink(post),
    button('bookmark', 'bookmark', say('Bookmark')),
    shareButton(),
  );
}

/** Likes a post, or takes the like back. */
export function toggleLike(article: Element): void {
  const like = article.querySelector('[data-testid="like"], [data-testid="unlike"]');
  const liked = like?.getAttribute('data-testid') === 'unlike';
  like?.setAttribute('data-testid', liked ? 'like' : 'unlike');
}
