import type { Claim } from '../../model/claim.ts';
import { type Code, codesIn } from './codes.ts';
import { Context, has, isFigure } from './context.ts';
import { FigureReader, type Item } from './figures.ts';
import { inCartOf } from './incart.ts';
import { joinedIn } from './joins.ts';
import { type Meaning, meaningOf } from './meaning.ts';
import { piecesOf } from './phrases.ts';
import { plainOf } from './plain.ts';
import { quoteOf } from './quote.ts';
import { conditionsIn } from './several.ts';
import { signOf } from './signs.ts';
import { tokensOf } from './tokens.ts';

const MOST_CLAIMS = 12;

/** A figure that promises something, by its place among the items. */
interface Promised {
  readonly index: number;
  readonly item: Item;
  readonly meaning: Meaning;
}

/** Each kind of claim without how it is said. */
type WithoutSaying<C> = C extends Claim ? Omit<C, 'inCart' | 'quote'> : never;
type Value = WithoutSaying<Claim>;

/** A claim, and where it stands. */
interface Found {
  readonly at: number;
  readonly end: number;
  /** What it promises, without how it is said. */
  readonly value: Value;
  readonly inCart: boolean;
}

function promisedIn(context: Context, codes: readonly Code[]): Promised[] {
  const joined = joinedIn(context);
  const { subscribed, several, bought } = conditionsIn(context);
  const isOpen = (index: number, meaning: Meaning) => {
    const clause = context.clauses[index] ?? 0;
    if (subscribed.has(clause)) return false;
    if (meaning === 'price') return !bought.clauses.has(clause);
    return !several.has(clause) && !bought.sentences.has(context.sentences[index] ?? 0);
  };
  const inCode = ({ start, end }: Item) =>
    codes.some((code) => start < code.end && end > code.start);
  return context.items.flatMap((item, index) => {
    if (!isFigure(item) || joined.has(index) || inCode(item)) return [];
    const meaning = meaningOf(context, index);
    return meaning && isOpen(index, meaning) ? [{ index, item, meaning }] : [];
  });
}

function promiseOf({ item, meaning }: Promised): Value | undefined {
  const { money, percent } = item;
  if (percent !== undefined) return { kind: 'percent', percent };
  return money && { kind: meaning === 'price' ? 'price' : 'amount-off', money };
}

/** Whether the shopper has to apply a coupon of the page for what is promised. */
const isCoupon = (item: Item): boolean =>
  has(item, 'clip', 'coupon') && !has(item, 'neutral', 'code');

/** Coupons that name no code: they change what is promised beside them, and promise nothing alone. */
function couponsIn(
  { items }: Context,
  codes: readonly Code[],
  promised: readonly Promised[],
): Found[] {
  const coupon = promised.length > 0 && codes.length === 0 ? items.find(isCoupon) : undefined;
  if (!coupon) return [];
  const { start, end } = coupon;
  return [{ at: start, end, value: { kind: 'code', code: '' }, inCart: false }];
}

function foundIn(shown: string, context: Context): Found[] {
  const codes = codesIn(shown, context);
  const promised = promisedIn(context, codes);
  const inCart = inCartOf(
    context,
    promised.map(({ index }) => index),
  );
  const figures = promised.flatMap((each): Found[] => {
    const value = promiseOf(each);
    const { start, end } = each.item;
    return value ? [{ at: start, end, value, inCart: inCart.has(each.index) }] : [];
  });
  const named = codes.map(
    ({ code, start, end }): Found => ({
      at: start,
      end,
      value: { kind: 'code', code },
      inCart: false,
    }),
  );
  return [...figures, ...named, ...couponsIn(context, codes, promised)];
}

const nameOf = ({ value, inCart }: Found): string => JSON.stringify([value, inCart]);

/**
 * Finds what a post promises of a product's price. What it says of other things, of what one has to spend, of several
 * pieces or of prices that were, is no promise.
 * @param currency the marketplace's own, for a sign that several currencies share ("$")
 */
export function claimsIn(text: string, currency: string): Claim[] {
  const plain = plainOf(text);
  const tokens = tokensOf(plain, (word, shown) => signOf(word, currency, shown) !== undefined);
  const items = new FigureReader(piecesOf(tokens), plain.shown, currency).read();
  const context = new Context(items);
  const found = foundIn(plain.shown, context).toSorted((one, other) => one.at - other.at);
  const once = [...new Map(found.toReversed().map((each) => [nameOf(each), each])).values()];
  return once
    .toReversed()
    .slice(0, MOST_CLAIMS)
    .map(({ at, end, value, inCart }) => ({
      ...value,
      inCart,
      quote: quoteOf(plain.shown, at, end),
    }));
}
