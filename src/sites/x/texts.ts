/**
 * The words of a post. The second way is all there was before 2022. Long-form articles have a part of their own, in
 * an editor that nobody can write in.
 */
export const TEXT =
  '[data-testid="tweetText"], [data-testid="longformRichTextComponent"], div[lang][dir="auto"], [contenteditable="false"] > [data-contents]';

/** A long article has some hundreds of paragraphs, all in one. */
const MOST_TEXTS = 50;

/** The parts of an element that are written words, each once: the ways to find them meet in most. */
export const textsIn = (element: Element): Element[] =>
  [...element.querySelectorAll(TEXT)]
    .slice(0, MOST_TEXTS)
    .filter((text) => !text.parentElement?.closest(TEXT));

/** The written words of a post without those of the one that it quotes. */
export const ownTextsIn = (post: Element, quote: Element | undefined): Element[] =>
  textsIn(post).filter((text) => !quote?.contains(text));
