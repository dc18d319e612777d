import { type Context, has, isCart } from './context.ts';
import { UNSPACED } from './words/lexicon.ts';

/** How far behind a claim its mention of the cart may stand, in another sentence. */
const MOST_BETWEEN = 6;

/** The claims before and after a place, by their places. */
interface Around {
  readonly before: number | undefined;
  readonly after: number | undefined;
}

/** Of the claims around a mention of the cart, the one that stands in the same clause; the nearer one of two. */
function inClause(context: Context, index: number, { before, after }: Around): number | undefined {
  const clause = context.clauses[index];
  const isHere = (place: number | undefined): place is number =>
    place !== undefined && context.clauses[place] === clause;
  if (isHere(before) && isHere(after)) {
    // Japanese says where before it says what.
    const isFirst = UNSPACED.test(context.at(index)?.text[0] ?? '');
    return isFirst || after - index < index - before ? after : before;
  }
  return [before, after].find(isHere);
}

/** "10% off. In your cart!": a mention that is a sentence by itself tells of the one before it. */
function isSaidAfter(context: Context, claim: number, index: number): boolean {
  const around = context.items.slice(Math.max(claim + 1, index - MOST_BETWEEN), index + 2);
  const isClose = index - claim <= MOST_BETWEEN;
  return isClose && around.every(({ kind, roles }) => kind !== 'word' || roles.size > 0);
}

/** What a mention of the cart is said of: what stands before it, if its sentence or the last one has that. */
function said(context: Context, index: number, around: Around): number | undefined {
  const { before, after } = around;
  const sentence = context.sentences[index] ?? 0;
  const isHere = (place: number | undefined): place is number =>
    place !== undefined && context.sentences[place] === sentence;
  const near = inClause(context, index, around) ?? [before, after].find(isHere);
  if (near !== undefined) return near;
  const isLast = before !== undefined && context.sentences[before] === sentence - 1;
  return isLast && isSaidAfter(context, before, index) ? before : undefined;
}

/**
 * Which claims are said of the cart, not of the price on the page.
 * @param claims the places of all claims, in their order
 */
export function inCartOf(context: Context, claims: readonly number[]): ReadonlySet<number> {
  const found = new Set<number>();
  let next = 0;
  context.items.forEach((item, index) => {
    while ((claims[next] ?? Number.POSITIVE_INFINITY) < index) next += 1;
    const around = { before: claims[next - 1], after: claims[next] };
    if (isCart(item)) {
      const place = said(context, index, around);
      if (place !== undefined) found.add(place);
    } else if (has(item, 'intoCart') && around.after !== undefined) {
      // What comes before it is only an invitation: "$19.99, add to cart".
      if (context.sentences[around.after] === context.sentences[index]) found.add(around.after);
    }
  });
  return found;
}
