/**
 * The words of a post. The second way is all there was before 2022. Long-form articles have a part of their own, in
 * an editor that nobody can write in.
 */
export const TEXT =
  '[data-testid="tweetText"], [data-testid="longformRichTextComponent"], div[lang][dir="auto"], [contenteditable="false"] > [data-contents]';

/** Longer than any post may be; what is longer was not written to be read. */
const MOST_WORDS = 30_000;

/** A long article has some hundreds of paragraphs, all in one. */
const MOST_TEXTS = 50;

const ELEMENTS_AND_TEXT = 5;
const ELEMENT = 1;

/** The parts of an element that are written words, each once: the ways to find them meet in most. */
export const textsIn = (element: Element): Element[] =>
  [...element.querySelectorAll(TEXT)]
    .slice(0, MOST_TEXTS)
    .filter((text) => !text.parentElement?.closest(TEXT));

/** The text of an element as one reads it. Emoji are pictures with the character as their alternative. */
export function wordsOf(element: Element): string {
  const walker = element.ownerDocument.createTreeWalker(element, ELEMENTS_AND_TEXT);
  let words = '';
  while (walker.nextNode() && words.length < MOST_WORDS) {
    const node = walker.currentNode;
    if (node.nodeType !== ELEMENT) words += node.nodeValue ?? '';
    else if (node.nodeName.toLowerCase() === 'img') words += altOf(node);
  }
  return words.slice(0, MOST_WORDS);
}

const altOf = (node: Node) => ('alt' in node && typeof node.alt === 'string' ? node.alt : '');
