import type { Claim } from './claim.ts';
import { type MapFigure, readAgainst } from './mapfigure.ts';
import { decimalText } from './money.ts';
import type { Observation } from './observation.ts';
import type { Money } from './price.ts';
import type { PriceFile, PriceRow } from './pricefile.ts';

function amountOf(money: Money): NonNullable<PriceRow['price']>;
function amountOf(money: Money | undefined): PriceRow['price'];
function amountOf(money: Money | undefined): PriceRow['price'] {
  if (!money) return null;
  return { amount: decimalText(money), minorUnits: money.amount, currency: money.currency };
}

function claimOf(claim: Claim): PriceRow['claim'] {
  const { kind, inCart, quote } = claim;
  return {
    kind,
    money: 'money' in claim ? amountOf(claim.money) : null,
    percent: kind === 'percent' ? claim.percent : null,
    code: kind === 'code' ? claim.code : null,
    inCart,
    quote,
  };
}

function couponOf({ coupon }: Observation): PriceRow['coupon'] {
  if (!coupon) return null;
  const { text, percent = null, money } = coupon;
  return { text, percent, money: amountOf(money) };
}

function mapOf(observation: Observation, figures: readonly MapFigure[]): PriceRow['map'] {
  const read = readAgainst(observation, figures);
  if (!read) return null;
  const { figure, is, counts } = read;
  const of = figure.of.kind === 'brand' ? figure.of.name : figure.of.id;
  return { of, figure: amountOf(figure.money), reading: is, counts };
}

function sourceOf({ post, ...seen }: Observation): PriceRow['source'] {
  const link = seen.link ?? null;
  if (!post) return { site: null, author: null, post: null, promoted: null, link };
  const { site, author, permalink, promoted } = post;
  return { site, author, post: permalink, promoted, link };
}

/** One observed price as other programs read it. */
export function priceRowOf(observation: Observation, figures: readonly MapFigure[]): PriceRow {
  const { product, title = null, claim, seller = null, context } = observation;
  const { retailer, marketplace, id, url } = product;
  return {
    id: observation.id,
    observedAt: new Date(observation.at).toISOString(),
    product: { retailer, marketplace, id, url, title },
    stage: observation.stage,
    visibility: observation.visibility,
    status: observation.status,
    price: amountOf(observation.money),
    listPrice: amountOf(observation.list),
    coupon: couponOf(observation),
    claim: claim ? claimOf(claim) : null,
    seller,
    source: sourceOf(observation),
    context: { session: context.session, locale: context.locale, how: context.how },
    readerVersion: observation.reader,
    map: mapOf(observation, figures),
  };
}

/** @param caveat what is to be borne in mind of prices that were seen while signed in */
export function priceFileOf(prices: PriceRow[], caveat: string, madeAt: number): PriceFile {
  const at = new Date(madeAt).toISOString();
  return { format: 'hashcart-prices', version: 1, madeAt: at, caveat, prices };
}
