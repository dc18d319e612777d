import type { MapFigure } from '../../model/mapfigure.ts';
import { formatMoney } from '../../model/money.ts';
import type { Money } from '../../model/price.ts';
import { readAmount } from '../../model/typedamount.ts';
import { recogniseLink } from '../../retailers/links.ts';

/** A MAP figure as it stands in the form. */
export interface MapDraft {
  readonly kind: MapFigure['of']['kind'];
  /** The brand's name; the product's id, or a link to it. */
  readonly name: string;
  /** The store of the product; empty for any. */
  readonly marketplace: string;
  readonly amount: string;
  readonly currency: string;
  readonly countsCart: boolean;
}

/** What cannot be taken, and why. */
export interface MapProblems {
  readonly name?: 'map_brand_unfit' | 'map_product_unfit';
  readonly amount?: 'map_amount_unfit';
}

/** Brands are found by the words of a title: a name without a letter or digit is in none. */
const isBrand = (name: string): boolean => /[\p{L}\p{N}]/u.test(name) && name.length <= 80;

const PRODUCT_ID = /^[A-Za-z0-9._-]{1,64}$/;

function readOf({ kind, name, marketplace }: MapDraft): MapFigure['of'] | undefined {
  const typed = name.trim();
  if (kind === 'brand') return isBrand(typed) ? { kind, name: typed } : undefined;
  const link = recogniseLink(typed);
  if (link?.kind === 'product') return { kind, marketplace: link.marketplace, id: link.id };
  if (!PRODUCT_ID.test(typed)) return undefined;
  return { kind, ...(marketplace && { marketplace }), id: typed };
}

/**
 * Reads what was entered.
 * @param id that of the figure that is changed, or a new one
 * @returns the figure, or what is wrong with each field
 */
export function readMap(draft: MapDraft, id: string, language: string): MapFigure | MapProblems {
  const { kind, currency, countsCart } = draft;
  const of = readOf(draft);
  const money: Money | undefined = readAmount(draft.amount, currency, language);
  if (of && money) return { id, of, money, countsCart };
  return {
    ...(!of && { name: kind === 'brand' ? 'map_brand_unfit' : 'map_product_unfit' }),
    ...(!money && { amount: 'map_amount_unfit' }),
  };
}

/** The form of a figure that is to be changed. */
export function draftOf({ of, money, countsCart }: MapFigure, language: string): MapDraft {
  return {
    kind: of.kind,
    name: nameOf(of),
    marketplace: of.kind === 'product' ? (of.marketplace ?? '') : '',
    amount: formatMoney(money, language),
    currency: money.currency,
    countsCart,
  };
}

/** What a figure was entered for. */
export const nameOf = (of: MapFigure['of']): string => (of.kind === 'brand' ? of.name : of.id);

/** The figures with one more, or with one changed. */
export function withMap(maps: readonly MapFigure[], figure: MapFigure): MapFigure[] {
  const isKnown = maps.some(({ id }) => id === figure.id);
  return isKnown ? maps.map((each) => (each.id === figure.id ? figure : each)) : [...maps, figure];
}
