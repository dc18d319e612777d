import { parseMoney } from '../../model/money.ts';
import type { Money } from '../../model/price.ts';
import { amountOf } from './numbers.ts';
import type { Piece } from './phrases.ts';
import { codeOf, type Sign, signOf } from './signs.ts';

/** A piece of a text; an amount of money, a percentage or another number with its sign is one. */
export interface Item extends Piece {
  /** The number itself, NaN for one that is no amount; undefined for all that is no number. */
  readonly value?: number;
  readonly money?: Money;
  readonly percent?: number;
  /** Whether the sign stands before the number. */
  readonly signFirst?: boolean;
  /** Whether a minus stands right before it. */
  readonly minus?: boolean;
  /** Whether the words themselves say that it is taken off: "half price". */
  readonly isOff?: boolean;
}

/** What was read at a place: an item, and how many pieces it took. */
interface Read {
  readonly item: Item;
  readonly count: number;
}

/** How many words may stand between "price" and its number. */
const MOST_BETWEEN = 4;
const DEAREST = 1e9;
const LARGE = new Set(['万', '億', '千']);

/** A price of this amount; undefined for nothing, and for what is no amount of this currency. */
function moneyOf(written: string, currency: string): Money | undefined {
  const amount = amountOf(written);
  const money = amount === undefined ? undefined : parseMoney(amount, currency);
  if (!money || money.amount <= 0 || money.amount > DEAREST) return undefined;
  const isWhole = Number.isInteger(Number(amount));
  return isWhole || parseMoney('1', currency)?.amount !== 1 ? money : undefined;
}

function percentOf(written: string, times = 1): number | undefined {
  const percent = Number(amountOf(written) ?? Number.NaN) * times;
  return percent > 0 && percent < 100 ? percent : undefined;
}

/** Finds the figures among the pieces of a text. */
export class FigureReader {
  readonly #pieces: readonly Piece[];
  readonly #shown: string;
  readonly #currency: string;

  /** @param currency the marketplace's own */
  constructor(pieces: readonly Piece[], shown: string, currency: string) {
    this.#pieces = pieces;
    this.#shown = shown;
    this.#currency = currency;
  }

  read(): readonly Item[] {
    const items: Item[] = [];
    for (let index = 0; index < this.#pieces.length; ) {
      const { item, count } = this.#readAt(index, items);
      items.push(item);
      index += count;
    }
    return items;
  }

  #signAt(index: number): Sign | undefined {
    const piece = this.#pieces[index];
    if (piece?.kind !== 'word' || !piece.text) return undefined;
    const shown = this.#shown.slice(piece.start, piece.end);
    return signOf(piece.text, this.#currency, shown);
  }

  #item(from: number, count: number, change: Partial<Item>): Read {
    const [first, last] = [this.#pieces[from], this.#pieces[from + count - 1]];
    if (!first || !last) throw new RangeError('no such piece');
    const minus = this.#hasMinus(from);
    return { item: { ...first, end: last.end, ...(minus && { minus }), ...change }, count };
  }

  #hasMinus(index: number): boolean {
    const [before, piece] = [this.#pieces[index - 1], this.#pieces[index]];
    const isMinus = before?.kind === 'mark' && before.text === '-' && !piece?.after;
    return isMinus && (before.after || this.#pieces[index - 2]?.kind === 'pause');
  }

  #readAt(index: number, items: readonly Item[]): Read {
    const piece = this.#pieces[index];
    const next = this.#pieces[index + 1];
    if (piece?.kind === 'number') return this.#number(index, piece, items);
    if (piece?.roles.has('half'))
      return this.#item(index, 1, { kind: 'number', value: 50, percent: 50, isOff: true });
    if (next?.kind !== 'number') return this.#item(index, 1, {});
    const isPercent = (piece?.text === '%' && !next.after) || piece?.text === 'yuzde';
    if (isPercent) return this.#percent(index, 2, percentOf(next.text));
    const sign = this.#signAt(index);
    return sign ? this.#money(index, 2, sign, next.text, true) : this.#item(index, 1, {});
  }

  #percent(index: number, count: number, percent: number | undefined): Read {
    return this.#item(
      index,
      count,
      percent === undefined
        ? { kind: 'number', value: Number.NaN }
        : { kind: 'number', value: percent, percent },
    );
  }

  #money(index: number, count: number, sign: Sign, written: string, signFirst: boolean): Read {
    const taken = this.#afterPrice(index, count, sign);
    const code = codeOf(taken.sign, this.#currency);
    const isLarge = LARGE.has(this.#pieces[index + count]?.text ?? '');
    const money = isLarge || this.#isTail(index) ? undefined : moneyOf(written, code);
    return this.#item(
      index,
      taken.count,
      money
        ? { kind: 'number', value: Number(amountOf(written)), money, signFirst }
        : { kind: 'number', value: Number.NaN },
    );
  }

  /** What still belongs to a price: the mark that stands for its cents, and the code of its dollars. */
  #afterPrice(index: number, count: number, sign: Sign): { count: number; sign: Sign } {
    const more = this.#pieces[index + count]?.text === ',-' ? count + 1 : count;
    const code = this.#signAt(index + more);
    const isFree = this.#pieces[index + more + 1]?.kind !== 'number';
    const tells = code && isFree && sign.code === 'dollar' && /^[A-Z]{3}$/.test(code.code);
    return tells ? { count: more + 1, sign: code } : { count: more, sign };
  }

  /** "2万9800円": what follows the ten thousands is no price by itself. */
  #isTail(index: number): boolean {
    return LARGE.has(this.#pieces[index - 1]?.text ?? '');
  }

  #number(index: number, { text }: Piece, items: readonly Item[]): Read {
    const next = this.#pieces[index + 1];
    if (next?.text === '%' || next?.roles.has('percent'))
      return this.#percent(index, 2, percentOf(text));
    if (!next?.after && (next?.text === '割引' || next?.roles.has('tenths'))) {
      return this.#percent(index, next.text === '割引' ? 1 : 2, percentOf(text, 10));
    }
    const isEven = next?.text === ',-';
    const sign = this.#signAt(index + (isEven ? 2 : 1));
    if (sign && !this.#isOfNext(index + 1, sign)) return this.#signed(index, text, sign, isEven);
    const own = { code: this.#currency, side: 'after' } as const;
    if (isEven || this.#isSaidPrice(text, items)) return this.#money(index, 1, own, text, false);
    return this.#item(index, 1, { value: Number(amountOf(text) ?? Number.NaN) });
  }

  #signed(index: number, text: string, sign: Sign, isEven: boolean): Read {
    const [unit, cents] = [this.#pieces[index + 1], this.#pieces[index + 2]];
    const isParted = /^\d{2}$/.test(cents?.text ?? '') && !unit?.after && !cents?.after;
    if (isParted && /^\d+$/.test(text)) {
      return this.#money(index, 3, sign, `${text}.${cents?.text}`, false);
    }
    return this.#money(index, isEven ? 3 : 2, sign, text, false);
  }

  /** Whether a sign between two numbers is that of the next one. */
  #isOfNext(index: number, { side, code }: Sign): boolean {
    const [sign, next] = [this.#pieces[index], this.#pieces[index + 1]];
    if (next?.kind !== 'number') return false;
    if (sign?.after !== next.after) return next.after === false;
    return sign.after || code !== 'EUR' ? side === 'before' : false;
  }

  /** "Price: 19.99": what is called so needs no sign. */
  #isSaidPrice(text: string, items: readonly Item[]): boolean {
    if (!/[.,]\d\d$/.test(text)) return false;
    const last = items
      .slice(-MOST_BETWEEN)
      .findLast(
        ({ text: mark, roles }) => mark !== ':' && (roles.has('price') || !roles.has('fill')),
      );
    return last?.roles.has('price') ?? false;
  }
}
