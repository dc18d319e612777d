import { csvOf } from './csv.ts';
import type { PriceRow } from './pricefile.ts';

const COLUMNS = [
  'time',
  'stage',
  'visibility',
  'status',
  'amount',
  'minor-units',
  'currency',
  'list-amount',
  'list-currency',
  'coupon',
  'claim',
  'claim-amount',
  'claim-currency',
  'claim-percent',
  'claim-code',
  'claim-in-cart',
  'claim-quote',
  'retailer',
  'marketplace',
  'product-id',
  'title',
  'url',
  'seller',
  'site',
  'author',
  'post',
  'link',
  'session',
  'locale',
  'how',
  'reader-version',
  'map-of',
  'map-amount',
  'map-currency',
  'map-reading',
  'map-counts',
  'caveat',
  'id',
] as const;

type Row = Partial<Record<(typeof COLUMNS)[number], string | number | undefined>>;

const yesNo = (is: boolean) => (is ? 'yes' : 'no');

const orNothing = <T>(value: T | null): T | undefined => value ?? undefined;

const priceCells = ({ price, listPrice, coupon }: PriceRow): Row => ({
  ...(price && {
    amount: price.amount,
    'minor-units': price.minorUnits,
    currency: price.currency,
  }),
  ...(listPrice && { 'list-amount': listPrice.amount, 'list-currency': listPrice.currency }),
  ...(coupon && { coupon: coupon.text }),
});

const claimCells = ({ claim }: PriceRow): Row =>
  claim
    ? {
        claim: claim.kind,
        'claim-amount': claim.money?.amount,
        'claim-currency': claim.money?.currency,
        'claim-percent': orNothing(claim.percent),
        'claim-code': orNothing(claim.code),
        'claim-in-cart': yesNo(claim.inCart),
        'claim-quote': claim.quote,
      }
    : {};

const sourceCells = ({ product, seller, source }: PriceRow): Row => ({
  retailer: product.retailer,
  marketplace: product.marketplace,
  'product-id': product.id,
  title: orNothing(product.title),
  url: product.url,
  seller: orNothing(seller),
  site: orNothing(source.site),
  author: orNothing(source.author),
  post: orNothing(source.post),
  link: orNothing(source.link),
});

const mapCells = ({ map }: PriceRow): Row =>
  map
    ? {
        'map-of': map.of,
        'map-amount': map.figure.amount,
        'map-currency': map.figure.currency,
        'map-reading': map.reading,
        'map-counts': yesNo(map.counts),
      }
    : {};

/** Writes prices as comma-separated values. @param caveat stands beside each price that was seen while signed in */
export function priceCsvOf(rows: readonly PriceRow[], caveat: string): string {
  const cells = rows.map((row): Row => {
    const { observedAt, stage, visibility, status, context, readerVersion, id } = row;
    return {
      ...{ time: observedAt, stage, visibility, status, id },
      ...priceCells(row),
      ...claimCells(row),
      ...sourceCells(row),
      ...{ ...context, 'reader-version': readerVersion },
      ...mapCells(row),
      caveat: context.session === 'signed-in' ? caveat : undefined,
    };
  });
  return csvOf(COLUMNS, cells);
}
