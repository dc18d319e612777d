import { type Cut, Cutter } from './cutter.ts';
import type { Plain } from './plain.ts';

/** A piece of a text. `after` says whether a space stands before it. */
export interface Token {
  readonly kind: 'word' | 'number' | 'mark' | 'pause' | 'stop' | 'cart';
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly after: boolean;
}

/**
 * The pieces of a text, in their order.
 * @param isSign whether a word or character is the sign of a currency
 */
export function tokensOf(
  text: Plain,
  isSign: (word: string, shown?: string) => boolean,
): readonly Token[] {
  const cutter = new Cutter(text, isSign);
  const tokens: Token[] = [];
  let after = true;
  let start = 0;
  while (start < text.plain.length) {
    const cut: Cut = cutter.cut(start, tokens.at(-1));
    const end = start + cut.length;
    if (cut.kind) {
      const written = cut.text ?? text.plain.slice(start, end);
      tokens.push({ kind: cut.kind, text: written, start, end, after });
    }
    after = cut.kind ? false : after || !cut.isNothing;
    start = end;
  }
  return tokens;
}
