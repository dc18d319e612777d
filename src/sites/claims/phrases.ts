import type { Token } from './tokens.ts';
import { longestFrom, NO_ROLES, type Roles, rolesOf } from './words/lexicon.ts';

/** A word, or a phrase of several, with what it means; or a token that is none. */
export interface Piece extends Token {
  readonly roles: Roles;
}

const isHyphen = ({ kind, text, after }: Token): boolean =>
  kind === 'mark' && text === '-' && !after;

/** Whether a token parts a word, as in "10-€-Gutschein" and "on-page": not what stands between two amounts. */
function joinsWords(tokens: readonly Token[], index: number): boolean {
  const [before, hyphen, after, then] = [-1, 0, 1, 2].map((step) => tokens[index + step]);
  if (!before || !hyphen || !after || !isHyphen(hyphen) || after.after) return false;
  if (after.kind === 'mark') return after.text === '%';
  return after.kind === 'word' && then?.kind !== 'number';
}

/** The longest phrase that begins with a word, and how many tokens it takes. */
function phraseAt(tokens: readonly Token[], index: number): { roles: Roles; count: number } {
  const words: string[] = [];
  const most = Math.max(1, longestFrom(tokens[index]?.text ?? ''));
  for (let step = 0; step < most; step++) {
    const token = tokens[index + step];
    if (token?.kind !== 'word') break;
    words.push(token.text);
  }
  for (let count = words.length; count > 0; count--) {
    const roles = rolesOf(words.slice(0, count).join(' '));
    if (roles) return { roles, count };
  }
  return { roles: NO_ROLES, count: 1 };
}

/** Puts words that are known together into one piece. */
export function piecesOf(given: readonly Token[]): readonly Piece[] {
  const tokens = given.filter((_, index) => !joinsWords(given, index));
  const pieces: Piece[] = [];
  for (let index = 0; index < tokens.length; ) {
    const token = tokens[index];
    if (!token) break;
    const { roles, count } =
      token.kind === 'word' ? phraseAt(tokens, index) : { roles: NO_ROLES, count: 1 };
    const last = tokens[index + count - 1] ?? token;
    const text = count === 1 ? token.text : '';
    pieces.push({ ...token, text, end: last.end, roles });
    index += count;
  }
  return pieces;
}
