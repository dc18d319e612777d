import { BETWEEN, type LadderWords, ladderWords } from '../../model/ladderwords.ts';
import type { Report } from '../../model/report.ts';
import { words } from '../elements.ts';
import { text } from '../text.ts';

/** The prices that were seen, once the product is in the cart, or where the post promises one. */
export function ladderIn({ ladder, fate }: Report): LadderWords[] {
  if (!ladder || (!fate && !ladder.claims)) return [];
  return ladderWords(ladder, { say: text });
}

/** Makes the line that shows them. */
export function ladderLine(ladder: readonly LadderWords[]): Node[] {
  return ladder.flatMap(({ text: content, as }, index) => {
    const piece = words(content);
    piece.className = as;
    return index === 0 ? [piece] : [document.createTextNode(BETWEEN[as]), piece];
  });
}
