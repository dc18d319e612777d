import type { PostLink } from '../../model/post.ts';
import { addressOf, writtenAddress } from './addresses.ts';
import { TEXT } from './texts.ts';

/** A post with more links than this was not written for people. */
const MOST_LINKS = 300;

/** Of a card with many products; and how far around a link it reaches. */
const MOST_CARD_LINKS = 30;
const CARD_DEPTH = 16;

const CARD = '[data-testid="card.wrapper"]';
/** Without a mark of its own, a card is what leads out of the site beside the text. */
const CARD_SECOND_WAY = 'a[href][target="_blank"]';
/** "From DOMAIN" below a card: the only link of a card that plays a video. */
const BELOW_CARD = `${CARD} ~ a[href], ${CARD} ~ div > a[href]`;
const DOMAIN = /^(?:[a-z0-9-]+\.)+[a-z]{2,}$/i;

/** What links tell, each with the address that it leads to: on the web alone. */
const webLinks = (
  links: readonly Element[],
  about: (link: Element) => Partial<PostLink>,
): PostLink[] =>
  links.slice(0, MOST_LINKS).flatMap((link) => {
    const href = link.getAttribute('href') ?? '';
    return /^https?:\/\//.test(href) ? [{ href, ...about(link) }] : [];
  });

const textLinks = (texts: readonly Element[]) =>
  webLinks(
    texts.flatMap((text) => [...text.querySelectorAll('a[href]')]),
    (link) => ({ text: addressOf(link) }),
  );

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
  const line = card.querySelector('[data-testid$=".detail"] [dir], [dir="auto"]')?.textContent;
  const below = card.parentElement?.querySelectorAll(':scope > a, :scope > div > a') ?? [];
  const anchors = [...below, ...card.querySelectorAll('a')].slice(0, MOST_CARD_LINKS);
  const named = anchors.map((from) => from.textContent);
  return firstDomain([label, line, ...named]);
}

/** The second way to a card: all around a link that links nowhere else. */
function cardAround(link: Element): Element {
  const href = link.getAttribute('href');
  let card = link;
  for (let depth = 0; card.parentElement && depth < CARD_DEPTH; depth++) {
    const links = [...card.parentElement.querySelectorAll('a')];
    if (links.some((each) => each.getAttribute('href') !== href)) break;
    card = card.parentElement;
  }
  return card;
}

function cardLinks(post: Element): PostLink[] {
  const way = post.querySelector(CARD) ? `${CARD} a[href], ${BELOW_CARD}` : CARD_SECOND_WAY;
  const anchors = [...post.querySelectorAll(way)].filter((link) => !link.closest(TEXT));
  return webLinks(anchors.slice(0, MOST_CARD_LINKS), (link) => ({
    domain: cardDomain(link, link.closest(CARD) ?? cardAround(link)) ?? '',
  }));
}

/**
 * The links of a post itself, in its own texts, then in cards. A card that repeats a link of the text tells where
 * that link ends: it may go through a shortener.
 */
export function linksIn(post: Element, texts: readonly Element[]): PostLink[] {
  const links = new Map<string, PostLink>();
  for (const link of [...textLinks(texts), ...cardLinks(post)]) {
    links.set(link.href, { ...link, ...links.get(link.href) });
  }
  return [...links.values()];
}

/** The addresses in texts whose links are no anchors, as in quotes and outlines. */
export const writtenLinks = (texts: readonly Element[]): PostLink[] =>
  texts
    .flatMap((text) => [...text.querySelectorAll('span[dir="ltr"]')])
    .flatMap((span) => writtenAddress(span) ?? [])
    .map((href) => ({ href }));
