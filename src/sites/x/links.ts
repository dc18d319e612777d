import type { PostLink } from '../../model/post.ts';
import { addressOf } from './addresses.ts';
import { TEXT } from './words.ts';

/** A post with more links than this was not written for people. */
const MOST_LINKS = 300;

const CARD = '[data-testid="card.wrapper"]';
/** Cards have kept their picture's address through every change of markup. */
const CARD_SECOND_WAY = 'a[href^="https://t.co/"]:has(img[src*="/card_img/"])';
/** "From DOMAIN" below a card: the only link of a card that plays a video. */
const BELOW_CARD = `${CARD} ~ a[href], ${CARD} ~ div > a[href]`;
const DOMAIN = /^(?:[a-z0-9-]+\.)+[a-z]{2,}$/i;

const web = (href: string | null) => (href && /^https?:\/\//.test(href) ? href : undefined);

function textLinks(post: Element, isQuoted: (element: Element) => boolean): PostLink[] {
  return [...post.querySelectorAll(TEXT)]
    .filter((text) => !isQuoted(text))
    .flatMap((text) => [...text.querySelectorAll('a[href]')])
    .slice(0, MOST_LINKS)
    .flatMap((link) => {
      const href = web(link.getAttribute('href'));
      return href ? [{ href, text: addressOf(link) }] : [];
    });
}

const firstDomain = (texts: Iterable<string | null | undefined>) => {
  for (const text of texts) {
    const word = text
      ?.trim()
      .split(/\s+/)
      .find((part) => DOMAIN.test(part));
    if (word) return word.toLowerCase();
  }
  return undefined;
};

/**
 * The domain that a card shows: the first word of its label, its first line, or the word with a dot in
 * "From DOMAIN" below it, whatever the language.
 */
function cardDomain(link: Element, card: Element): string | undefined {
  const label = link.getAttribute('aria-label')?.trim().split(/\s+/)[0];
  const line = card.querySelector('[data-testid$=".detail"] [dir]')?.textContent;
  const below = card.parentElement?.querySelectorAll(':scope > a, :scope > div > a') ?? [];
  return firstDomain([label, line, ...[...below].map((from) => from.textContent)]);
}

function cardLinks(post: Element): PostLink[] {
  const anchors = [...post.querySelectorAll(`${CARD} a[href], ${BELOW_CARD}, ${CARD_SECOND_WAY}`)];
  return anchors.slice(0, MOST_LINKS).flatMap((link) => {
    const href = web(link.getAttribute('href'));
    if (!href) return [];
    const card = link.closest(CARD) ?? link;
    return [{ href, domain: cardDomain(link, card) ?? '' }];
  });
}

/**
 * The links of a post itself, in the text, then in cards. A card that repeats a link of the text tells where
 * that link ends: it may go through a shortener.
 */
export function linksIn(post: Element, isQuoted: (element: Element) => boolean): PostLink[] {
  const links = new Map<string, PostLink>();
  for (const link of [...textLinks(post, isQuoted), ...cardLinks(post)]) {
    links.set(link.href, { ...link, ...links.get(link.href) });
  }
  return [...links.values()];
}
