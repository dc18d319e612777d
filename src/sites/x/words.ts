/** Longer than any post may be; what is longer was not written to be read. */
const MOST_WORDS = 30_000;

const ELEMENTS_AND_TEXT = 5;
const ELEMENT = 1;

/** The text of an element as one reads it. Emoji are pictures with the character as their alternative. */
function wordsOf(element: Element): string {
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

/** The text of several elements, each on lines of its own. */
export const linesOf = (texts: readonly Element[]): string => texts.map(wordsOf).join('\n');
