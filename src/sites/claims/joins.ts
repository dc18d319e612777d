import { type Context, has, isFigure } from './context.ts';
import type { Item } from './figures.ts';
import { meaningOf } from './meaning.ts';

/** How many items may stand between two figures that belong together. */
const MOST_BETWEEN = 5;
const RANGE = new Set(['-', '~']);
const TIMES = new Set(['×', '@']);

/** A number and the one before it, where nothing else stands between than what joins them or says nothing. */
class Pair {
  constructor(
    readonly context: Context,
    readonly before: number,
    readonly index: number,
  ) {}

  get first(): Item | undefined {
    return this.context.at(this.before);
  }

  get second(): Item | undefined {
    return this.context.at(this.index);
  }

  get between(): readonly Item[] {
    return this.context.items.slice(this.before + 1, this.index);
  }

  get rises(): boolean {
    return (this.first?.value ?? Number.NaN) < (this.second?.value ?? Number.NaN);
  }

  /** Whether a pause parts them. */
  get isParted(): boolean {
    return this.between.some(({ kind }) => kind === 'pause');
  }

  /** Whether a word says that it goes from one to the other. */
  get goesTo(): boolean {
    return this.between.some((item) => has(item, 'to'));
  }

  /** Whether they are the ends of a range: "20-30", "between 20 and 30". */
  get isRange(): boolean {
    const [mark] = this.between;
    if (this.between.length === 1 && mark?.kind === 'mark') return RANGE.has(mark.text);
    const isBounded = has(this.context.telling(this.before, -1)?.item, 'limits');
    return isBounded && this.between.some((item) => has(item, 'and'));
  }
}

function isBetween(item: Item): boolean {
  if (item.kind === 'word') return has(item, 'to', 'and', 'fill', 'extra', 'was');
  return item.kind === 'mark' || item.kind === 'pause';
}

function pairAt(context: Context, index: number): Pair | undefined {
  for (let before = index - 1; before >= index - MOST_BETWEEN - 1; before--) {
    const item = context.at(before);
    if (item?.kind === 'number') return new Pair(context, before, index);
    if (!item || !isBetween(item)) return undefined;
  }
  return undefined;
}

/** Two prices of one currency: the old one and today's, or the ends of a range. */
function ofPrices(pair: Pair): number[] {
  const { context, before, index, between } = pair;
  if (between.some((item) => has(item, 'was'))) return [];
  if (pair.isRange) return [before, index];
  const arePrices = [before, index].every((each) => meaningOf(context, each) === 'price');
  // "From $99 to $79": what it comes from is no promise by itself.
  if (!arePrices) return pair.goesTo && pair.rises ? [before, index] : [];
  const isJoined = pair.goesTo || between.some((item) => has(item, 'fill'));
  if (pair.isParted && !isJoined) return context.isInBrackets(index) ? [index] : [];
  if (!pair.rises) return [before];
  return pair.goesTo ? [before, index] : [index];
}

/** A bare number and a figure: a range, or so many for so much. */
function ofNumber(pair: Pair): number[] {
  const { context, before, index, between } = pair;
  if (!pair.rises || pair.isParted || context.isNamed(before)) return [];
  const isTimes = between.some(({ kind, text }) => kind === 'mark' && TIMES.has(text));
  return pair.isRange || pair.goesTo || isTimes ? [index] : [];
}

/** A figure and a bare number after it: "$20-30". */
function beforeNumber(pair: Pair): number[] {
  const next = pair.context.at(pair.index + 1);
  const goesOn = next?.kind === 'word' && next.roles.size === 0;
  const isOpen = (pair.isRange || pair.goesTo) && !pair.isParted;
  return isOpen && pair.rises && !goesOn ? [pair.before] : [];
}

/** Two percentages are a range; what stands in brackets after a figure tells it once more. */
function ofOtherKinds(pair: Pair): number[] {
  const { first, second, context, before, index } = pair;
  const areBoth = first?.percent !== undefined && second?.percent !== undefined;
  if (areBoth) return pair.isRange || pair.goesTo ? [before, index] : [];
  return second?.money && context.isInBrackets(index) ? [index] : [];
}

function joinedAt(context: Context, index: number): number[] {
  const item = context.at(index);
  const pair = item?.kind === 'number' ? pairAt(context, index) : undefined;
  if (!pair) return [];
  const { first } = pair;
  if (!isFigure(item)) return isFigure(first) ? beforeNumber(pair) : [];
  if (!isFigure(first)) return ofNumber(pair);
  const areAlike = item?.money && item.money.currency === first?.money?.currency;
  return areAlike ? ofPrices(pair) : ofOtherKinds(pair);
}

/** The figures that are no promise by what they are joined to: ranges, old prices, so many for so much. */
export function joinedIn(context: Context): ReadonlySet<number> {
  return new Set(context.items.flatMap((_, index) => joinedAt(context, index)));
}
