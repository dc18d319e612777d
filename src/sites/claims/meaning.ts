import { type Context, has, isFigure, type Telling } from './context.ts';
import type { Item } from './figures.ts';
import type { Role } from './words/role.ts';

/** What a figure says: what one costs, or what is taken off. */
export type Meaning = 'price' | 'off';

/** How far behind a reduction its condition may stand: "$10 off orders over $50". */
const MOST_STEPS = 6;

/** Words before a figure by which it is no promise, be it a price or a reduction. */
const NEVER_BEFORE: readonly Role[] = ['limits', 'spend', 'foreign', 'was'];

/** What stands between a coupon and its worth. */
const OF = new Set('of for von uber de del di da van pa na على بقيمه'.split(' '));

interface Beside {
  readonly before: Telling | undefined;
  readonly after: Telling | undefined;
}

/** Whether what is before a figure was already said of another figure before that. */
const isTaken = (context: Context, { index }: Telling): boolean =>
  isFigure(context.beside(index, -1)?.item) && !has(context.at(index), 'saves');

function isSavedBefore(context: Context, index: number, { before }: Beside): boolean {
  if (!before?.near) return false;
  // "With coupon $20" is what is left, "with a coupon of $20" what is taken off.
  const isWorth = OF.has(context.at(index - 1)?.text ?? '');
  if (isWorth && has(before.item, 'clip', 'coupon')) return true;
  return !isTaken(context, before) && has(before.item, 'saves', 'discount', 'coupon');
}

/** "79 € Rabatt 20 %": the word between two figures tells of the percentage. */
function isOfNext(context: Context, { item, index }: Telling, figure: Item): boolean {
  if (!has(item, 'discount') || figure.percent !== undefined) return false;
  return context.beside(index, 1)?.item.percent !== undefined;
}

function isOffAfter(context: Context, figure: Item, { after }: Beside): boolean {
  if (!after?.near) return false;
  // "20% less in cart", not "20% less noise".
  if (has(after.item, 'less')) return context.isAlone(after.index);
  return has(after.item, 'off', 'discount', 'coupon') && !isOfNext(context, after, figure);
}

/** Whether "extra" or the like stands beside a figure. */
const hasMore = (context: Context, index: number): boolean =>
  has(context.at(index - 1), 'more') ||
  has(context.at(index + 1), 'more') ||
  (has(context.at(index - 1), 'extra') && has(context.at(index - 2), 'more'));

/** A percentage that no word calls a reduction, but that can be nothing else: "-20%", "extra 10% in cart". */
function isOffByItself(context: Context, index: number, item: Item): boolean {
  if (!context.isAlone(index)) return false;
  if (item.minus || hasMore(context, index)) return true;
  const before = context.beside(index, -1)?.item;
  const after = context.beside(index, 1)?.item;
  if (has(before, 'cart', 'intoCart') || has(after, 'code', 'clip')) return true;
  return context.cartClauses.has(context.clauses[index] ?? 0);
}

/** "-5 € im Warenkorb": a dash before a price may be no more than that, but for what follows. */
const isMinusOf = (context: Context, index: number): boolean =>
  has(context.beside(index, 1)?.item, 'code', 'clip', 'cart', 'coupon', 'on');

/** "Save $5.00 (20%)": the same reduction once more. */
function repeatsReduction(context: Context, index: number): boolean {
  const before = context.isInBrackets(index) ? context.at(index - 2) : undefined;
  if (!before?.money) return false;
  return has(context.telling(index - 2, -1)?.item, 'saves', 'discount');
}

function isReduction(context: Context, index: number, item: Item, beside: Beside): boolean {
  const isSaid =
    item.isOff || isSavedBefore(context, index, beside) || isOffAfter(context, item, beside);
  if (isSaid || item.percent === undefined) return isSaid === true;
  if (has(beside.before?.item, 'reduced')) return true;
  return isOffByItself(context, index, item) || repeatsReduction(context, index);
}

/** "$5 off $25": a price right after a reduction may be what one has to spend, what it was, or what is left. */
const isAfterOff = (context: Context, index: number): boolean =>
  has(context.at(index - 1), 'off', 'discount');

/** Whether what comes after a reduction says what one has to spend for it. */
function isConditional(context: Context, index: number): boolean {
  for (let next = index + 1; next <= index + MOST_STEPS; next++) {
    const item = context.at(next);
    if (!item || item.kind === 'stop' || item.kind === 'pause') return false;
    if (has(item, 'shipping')) return false;
    if (!item.money) continue;
    const isBound = has(context.telling(next, -1)?.item, 'exceeds', 'spend', 'limits');
    return isBound || (context.at(index)?.money !== undefined && isAfterOff(context, next));
  }
  return false;
}

/** Whether the word after a figure says that it is something else. */
function isForeign(context: Context, { item, index }: Telling): boolean {
  if (has(item, 'limited', 'foreignAfter')) return true;
  // "79 € before 99 €": a word that stands on either side tells of the figure after it.
  if (!has(item, 'wasAfter')) return false;
  return !has(item, 'was') || !isFigure(context.beside(index, 1)?.item);
}

/** Ends of Turkish words that mean "from". */
const TURKISH_FROM = new Set(['den', 'dan', 'ten', 'tan']);

/** Marks right behind a figure: "$25+", "$20/month", "1,980円~", "99 TL'den". */
function isMarked(context: Context, index: number): boolean {
  const [mark, next] = [context.at(index + 1), context.at(index + 2)];
  if (mark?.kind === 'word') return !mark.after && TURKISH_FROM.has(mark.text);
  if (mark?.kind !== 'mark') return false;
  if (mark.text === '+') return !mark.after && next?.kind !== 'number';
  return mark.text === '~' || (mark.text === '/' && next?.kind === 'word');
}

/** What a figure says of the price; undefined where it promises nothing. */
export function meaningOf(context: Context, index: number): Meaning | undefined {
  const item = context.at(index);
  if (!item || !isFigure(item) || isMarked(context, index)) return undefined;
  const beside = { before: context.telling(index, -1), after: context.telling(index, 1) };
  const { before, after } = beside;
  if (after && isForeign(context, after)) return undefined;
  if (has(before?.item, ...NEVER_BEFORE)) return undefined;
  if (isReduction(context, index, item, beside)) {
    const isOther = has(after?.item, 'unrelated') || isConditional(context, index);
    return isOther ? undefined : 'off';
  }
  if (item.percent !== undefined || has(before?.item, 'exceeds')) return undefined;
  if (item.minus) return isMinusOf(context, index) ? 'off' : undefined;
  return isAfterOff(context, index) ? undefined : 'price';
}
