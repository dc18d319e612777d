import * as z from 'zod/mini';
import { Observation, Stage } from './observation.ts';
import { Money } from './price.ts';
import { Marketplace, Retailer } from './product.ts';

/** What another program reads of observed prices. Published as `public/schemas/prices.schema.json`. */

const Amount = z
  .object({
    amount: z
      .string()
      .check(z.regex(/^-?\d+(\.\d+)?$/), z.describe('Decimal text with a point, such as 49.99')),
    minorUnits: z.int().check(z.describe('The same in minor units, such as 4999')),
    currency: Money.shape.currency.check(z.describe('ISO 4217')),
  })
  .check(z.describe('An amount of money'));

const Coupon = z.object({
  text: z.string().check(z.describe("In the shop's own words")),
  percent: z.nullable(z.number()),
  money: z.nullable(Amount),
});

const Claimed = z.object({
  kind: z.enum(['price', 'percent', 'amount-off', 'code']),
  money: z.nullable(Amount),
  percent: z.nullable(z.number()),
  code: z.nullable(z.string()),
  inCart: z.boolean().check(z.describe('Whether it is said of the cart, not of the page')),
  quote: z.string().check(z.describe('The words of the post that say it')),
});

const { session, locale, how } = Observation.shape.context.shape;

export const PriceRow = z.object({
  id: z.uuid(),
  observedAt: z.iso.datetime(),
  product: z.object({
    retailer: Retailer,
    marketplace: Marketplace,
    id: z.string(),
    url: z.string(),
    title: z.nullable(z.string()),
  }),
  stage: Stage.check(z.describe('Where the price was seen')),
  visibility: Observation.shape.visibility.check(z.describe('When the shop shows the price')),
  status: Observation.shape.status.check(z.describe('Whether there was a price to be read')),
  price: z.nullable(Amount).check(z.describe('What one costs')),
  listPrice: z.nullable(Amount),
  coupon: z.nullable(Coupon).check(z.describe('A coupon that the page offers')),
  claim: z.nullable(Claimed).check(z.describe('What the post says, at the stage claim')),
  seller: z.nullable(z.string()).check(z.describe("The shop's id of the seller")),
  source: z.object({
    site: z.nullable(z.string()),
    author: z.nullable(z.string()),
    post: z.nullable(z.string()).check(z.describe('The permanent link of the post')),
    promoted: z.nullable(z.boolean()),
    link: z.nullable(z.string()).check(z.describe('The link as the post carries it')),
  }),
  context: z.object({
    session,
    locale: locale.check(z.describe("The browser's language")),
    how: how.check(z.describe('How it was seen')),
  }),
  readerVersion: z.int().check(z.describe('The version of what read it')),
  map: z
    .nullable(
      z.object({
        of: z.string().check(z.describe('The brand or product that the figure was entered for')),
        figure: Amount,
        reading: z.enum(['below', 'at-or-above']),
        counts: z
          .boolean()
          .check(z.describe('Whether a price of this stage counts, as the shopper entered it')),
      }),
    )
    .check(
      z.describe('How the price stands to a minimum advertised price that the shopper entered'),
    ),
});
export type PriceRow = z.infer<typeof PriceRow>;

export const PriceFile = z.object({
  format: z.literal('hashcart-prices'),
  version: z.literal(1),
  madeAt: z.iso.datetime(),
  caveat: z.string().check(z.describe('What is to be borne in mind by who reads these prices')),
  prices: z.array(PriceRow),
});
export type PriceFile = z.infer<typeof PriceFile>;
