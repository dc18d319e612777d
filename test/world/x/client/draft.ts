import { el } from './dom.ts';

/** What X colours while it is written; each stands in a leaf of its own. */
const coloured = /((?<!\w)[#@]\w+|https?:\/\/\S+)/;
const colour = 'color: rgb(29, 155, 240);';

function leaf(key: string, words: string): HTMLElement {
  const text =
    words === '' ? el('br', { 'data-text': 'true' }) : el('span', { 'data-text': 'true' }, words);
  return el('span', { 'data-offset-key': key }, text);
}

function leaves(key: string, line: string): HTMLElement[] {
  const parts = line.split(coloured).map((words, i) => ({ words, isColoured: i % 2 === 1 }));
  const filled = parts.filter(({ words }) => words !== '');
  return (filled.length > 0 ? filled : parts).map(({ words, isColoured }, i) => {
    const made = leaf(`${key}-${i}-0`, words);
    return isColoured ? el('span', { style: colour }, made) : made;
  });
}

function block(line: string): HTMLElement {
  const key = Math.random().toString(36).slice(2, 7);
  const attributes = {
    'data-offset-key': `${key}-0-0`,
    class: 'public-DraftStyleDefault-block public-DraftStyleDefault-ltr',
  };
  return el(
    'div',
    { 'data-block': 'true', 'data-editor': 'x', 'data-offset-key': `${key}-0-0` },
    el('div', attributes, leaves(key, line)),
  );
}

/** A text as Draft.js lays it out: a block for each line, leaves in it. */
export function blocksOf(text: string): HTMLElement[] {
  return text.split('\n').map(block);
}

/** The text of such blocks. */
export function textOf(contents: Element): string {
  return [...contents.children].map((line) => line.textContent ?? '').join('\n');
}

/** How many characters of the text stand before a point of the document. */
export function offsetAt(contents: Element, node: Node, offset: number): number {
  const before = document.createRange();
  before.setStart(contents, 0);
  before.setEnd(node, offset);
  const begun = [...contents.children].filter((line) => before.comparePoint(line, 0) <= 0).length;
  return before.toString().length + Math.max(0, begun - 1);
}

/** Where in the document so many characters of the text are passed. */
export function pointAt(contents: Element, offset: number): readonly [Node, number] {
  let left = offset;
  for (const line of contents.children) {
    const length = line.textContent?.length ?? 0;
    if (left <= length) return pointInLine(line, left);
    left -= length + 1;
  }
  return [contents, contents.childNodes.length];
}

function pointInLine(line: Element, offset: number): readonly [Node, number] {
  let left = offset;
  for (const { firstChild, parentNode } of line.querySelectorAll('[data-text]')) {
    if (!firstChild) return [parentNode ?? line, 0];
    const length = firstChild.textContent?.length ?? 0;
    if (left <= length) return [firstChild, left];
    left -= length;
  }
  return [line, line.childNodes.length];
}
