import { PICTURE_MARK } from './cutter.ts';
import type { Item } from './figures.ts';
import type { Role } from './words/role.ts';

/** How far from a figure a word may stand that tells of it: what is further tells of something else. */
const MOST_STEPS = 6;

/** Marks that part nothing. */
const THROUGH = new Set([':', '@', PICTURE_MARK]);

/** Words that tell of the figure after them, and of the one before them. */
const BEFORE: readonly Role[] = [
  'saves',
  'discount',
  'reduced',
  'limits',
  'exceeds',
  'spend',
  'foreign',
  'was',
  'off',
  'coupon',
  'neutral',
  'clip',
];
const AFTER: readonly Role[] = [
  'off',
  'less',
  'discount',
  'limited',
  'foreignAfter',
  'wasAfter',
  'coupon',
  'unrelated',
  'neutral',
  'clip',
  'shipping',
];

/** A word beside a figure that tells of it. */
export interface Telling {
  readonly item: Item;
  readonly index: number;
  /** Whether nothing but words like "extra" stand between: what is saved is said closely. */
  readonly near: boolean;
}

export const isFigure = (item: Item | undefined): boolean =>
  item?.money !== undefined || item?.percent !== undefined;

export const has = (item: Item | undefined, ...roles: readonly Role[]): boolean =>
  item !== undefined && roles.some((role) => item.roles.has(role));

/** Whether an item speaks of the cart: in words, or by a hashtag that puts into it. */
export const isCart = (item: Item | undefined): boolean =>
  item?.kind === 'cart' || has(item, 'cart');

/** A sum's plus parts as a comma does; that of "$25+" does not. */
const endsClause = (item: Item): boolean =>
  item.kind === 'stop' ||
  item.kind === 'pause' ||
  has(item, 'or') ||
  (item.kind === 'mark' && item.text === '+' && item.after);

/** The items of a text, with what stands beside each. */
export class Context {
  readonly items: readonly Item[];
  /** The number of the clause, and of the sentence, that each item stands in. */
  readonly clauses: readonly number[];
  readonly sentences: readonly number[];
  /** The clauses that speak of the cart. */
  readonly cartClauses: ReadonlySet<number>;

  constructor(items: readonly Item[]) {
    this.items = items;
    let clause = 0;
    let sentence = 0;
    const places = items.map((item) => {
      if (item.kind === 'stop') sentence += 1;
      if (endsClause(item)) clause += 1;
      return { clause, sentence };
    });
    this.clauses = places.map((place) => place.clause);
    this.sentences = places.map((place) => place.sentence);
    this.cartClauses = new Set(
      places.flatMap((place, index) => (isCart(items[index]) ? [place.clause] : [])),
    );
  }

  at(index: number): Item | undefined {
    return this.items[index];
  }

  /** The word before or after a figure that tells of it. */
  telling(from: number, step: 1 | -1): Telling | undefined {
    const roles = step === 1 ? AFTER : BEFORE;
    let near = true;
    for (let count = 1; count <= MOST_STEPS; count++) {
      const index = from + step * count;
      const item = this.at(index);
      const isMinus = count === 1 && step === -1 && this.at(from)?.minus === true;
      if (isMinus) continue;
      if (!item || !this.#isPassed(item, step, roles)) return undefined;
      if (has(item, ...roles)) return { item, index, near };
      if (item.kind === 'word' && !has(item, 'extra', 'more')) near = false;
    }
    return undefined;
  }

  #isPassed(item: Item, step: 1 | -1, roles: readonly Role[]): boolean {
    if (item.kind === 'mark') return step === -1 && THROUGH.has(item.text);
    return item.kind === 'word' && has(item, 'fill', 'extra', 'more', ...roles);
  }

  /** The next item in a direction that is more than a word which says nothing. */
  beside(from: number, step: 1 | -1): { item: Item; index: number } | undefined {
    for (let count = 1; count <= MOST_STEPS; count++) {
      const index = from + step * count;
      const item = this.at(index);
      if (!item) return undefined;
      const isPassed = item.kind === 'word' && has(item, 'fill', 'extra', 'more');
      if (!isPassed) return { item, index };
    }
    return undefined;
  }

  /** Whether what follows a percentage does not say what it is a part of. */
  isAlone(index: number): boolean {
    for (let next = index + 1; next <= index + MOST_STEPS; next++) {
      const item = this.at(next);
      if (item?.kind !== 'word' || has(item, 'on', 'to', 'code', 'clip', 'cart', 'coupon'))
        return true;
      if (!has(item, 'fill', 'extra', 'more'))
        return item.roles.size > 0 && !has(item, 'unrelated');
    }
    return false;
  }

  /** Whether a figure stands in brackets by itself. */
  isInBrackets(index: number): boolean {
    return this.at(index - 1)?.text === '(' && this.at(index + 1)?.text === ')';
  }

  /** Whether a bare number belongs to the name before it: "Echo Dot 5 for $22". */
  isNamed(index: number): boolean {
    const before = this.at(index - 1);
    return before?.kind === 'word' && before.roles.size === 0;
  }
}
