import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import schema from '../../public/schemas/prices.schema.json' with { type: 'json' };
import type { MapFigure } from '../../src/model/mapfigure.ts';
import { decimalText } from '../../src/model/money.ts';
import type { Observation } from '../../src/model/observation.ts';
import { priceCsvOf } from '../../src/model/pricecsv.ts';
import { priceFileOf, priceRowOf } from '../../src/model/pricerows.ts';
import { claimed, seen, usd } from './ui/pricesamples.ts';

const CAVEAT = 'It may be, "personal"';

const figure: MapFigure = {
  id: '00000000-0000-4000-a000-000000000001',
  of: { kind: 'brand', name: 'Tribit' },
  money: usd(4999),
  countsCart: false,
};

const observations: readonly Observation[] = [
  claimed(),
  seen({
    list: usd(7999),
    coupon: { percent: 5, text: 'Save 5%, today' },
    visibility: 'hidden-until-cart',
  }),
  seen({ stage: 'cart', money: usd(4499), title: '=1+1 Tribit "quoted",\nin two lines' }),
  (({ post: _, seller: __, link: ___, title: ____, ...rest }) => ({
    ...rest,
    stage: 'checkout' as const,
    money: { amount: 5, currency: 'JPY' },
    context: { session: 'signed-out' as const, locale: 'ja', how: 'visit' as const },
  }))(seen()),
  (({ money: _, ...rest }) => ({ ...rest, status: 'absent' as const }))(seen()),
];

const rows = observations.map((each) => priceRowOf(each, [figure]));

describe('an amount for machines', () => {
  it.each([
    [4999, 'USD', '49.99'],
    [5, 'USD', '0.05'],
    [0, 'USD', '0.00'],
    [-5, 'USD', '-0.05'],
    [1980, 'JPY', '1980'],
    [1234, 'KWD', '1.234'],
  ])('%i of %s is %s', (amount, currency, text) => {
    expect(decimalText({ amount, currency })).toBe(text);
  });
});

describe('prices as CSV, read by another program', () => {
  const csv = priceCsvOf(rows, CAVEAT);
  const read: Record<string, string>[] = parse(csv, { columns: true });

  it('hold a row for each, with every column', () => {
    expect(read).toHaveLength(5);
    expect(read.map(({ stage, amount, currency }) => [stage, amount, currency])).toEqual([
      ['claim', '', ''],
      ['page', '49.99', 'USD'],
      ['cart', '44.99', 'USD'],
      ['checkout', '5', 'JPY'],
      ['page', '', ''],
    ]);
    expect(read[1]).toMatchObject({
      time: new Date(observations[1]?.at ?? 0).toISOString(),
      visibility: 'hidden-until-cart',
      status: 'read',
      'minor-units': '4999',
      'list-amount': '79.99',
      coupon: 'Save 5%, today',
      retailer: 'amazon',
      marketplace: 'amazon.com',
      'product-id': 'B0BFC7WQ6R',
      title: 'Tribit XSound Go speaker',
      url: 'https://www.amazon.com/dp/B0BFC7WQ6R',
      seller: 'A2L77EE7U53NWQ',
      author: 'gearnotes',
      post: 'https://x.com/gearnotes/status/1840000000000000001',
      link: 'https://t.co/abc',
      session: 'signed-in',
      how: 'direct',
      'reader-version': '1',
      'map-of': 'Tribit',
      'map-amount': '49.99',
      'map-reading': 'at-or-above',
      'map-counts': 'yes',
    });
    expect(read[0]).toMatchObject({
      claim: 'percent',
      'claim-percent': '10',
      'claim-in-cart': 'yes',
      'claim-quote': '10% off in your cart',
    });
    expect(read[4]).toMatchObject({ status: 'absent', amount: '', 'map-reading': '' });
  });

  it('keep a title as it is, but let it calculate nothing', () => {
    expect(read[2]?.['title']).toBe('\'=1+1 Tribit "quoted",\nin two lines');
  });

  it('say that a price may be personal where it was seen while signed in, and nowhere else', () => {
    expect(read.map(({ caveat }) => caveat)).toEqual(['', CAVEAT, CAVEAT, '', CAVEAT]);
  });
});

describe('prices as JSON, read by another program', () => {
  const valid = new Ajv2020({ validateFormats: false }).compile(schema);
  const file = JSON.parse(JSON.stringify(priceFileOf(rows, CAVEAT, 1_800_000_000_000)));

  it('are what the published schema says', () => {
    expect(valid(file), JSON.stringify(valid.errors)).toBe(true);
    expect(file).toMatchObject({ format: 'hashcart-prices', version: 1, caveat: CAVEAT });
    expect(file.prices).toHaveLength(5);
    expect(file.prices[2]).toMatchObject({
      stage: 'cart',
      price: { amount: '44.99', minorUnits: 4499, currency: 'USD' },
      context: { session: 'signed-in', locale: 'en-US', how: 'direct' },
      map: { of: 'Tribit', reading: 'below', counts: false },
    });
  });

  it.each([
    ['a price without its currency', { price: { amount: '1.00', minorUnits: 100 } }],
    ['a stage there is not', { stage: 'basket' }],
    ['a field there is not', { profit: 1 }],
    ['a time in words', { observedAt: 'yesterday' }],
  ])('are not, with %s', (_, change) => {
    expect(valid({ ...file, prices: [{ ...file.prices[0], ...change }] })).toBe(false);
  });
});
