import { afterAll, describe, expect, it } from 'vitest';
import { isLong } from '../../setup/long.ts';
import { paddings } from '../../world/mutations.ts';
import {
  freshTally,
  paddedPlaces,
  readMutations,
  readPadded,
  report,
  type WholePage,
} from './fuzzing.ts';
import { productPage } from './pages.ts';

const twister = `<script>P.register('x', function() { return { "dimensions" : ["size_name"],
  "variationValues" : {"size_name":["S","M"]}, "variationDisplayLabels" : {"size_name":"Size"},
  "dimensionToAsinMap" : {"0":"B000000001","1":"B000000002"},
  "dimensionValuesDisplayData" : {"B000000001":["S"],"B000000002":["M"]} }; });</script>`;

const beside = `<div id="corePriceDisplay_desktop_feature_div"><span data-a-strike="true"><span class="a-offscreen">$99.99</span>
  </span></div><div id="promoPriceBlockMessage_feature_div"><input id="checkboxpctch7" type="checkbox">
  <label id="couponTextpctch7">Save 5% <a href="#">Terms</a></label></div>`;

const page = (name: string, html: string): WholePage => ({
  name,
  asin: 'B0BFC7WQ6R',
  bytes: Buffer.from(html),
});

const pages: readonly WholePage[] = [
  page('an offer', productPage()),
  page('an offer without a button’s target', productPage({ formaction: '' })),
  page('an offer with a list price and a coupon', productPage() + beside),
  page('an empty offer', productPage({ offerId: '' })),
  page('another product, with options', productPage({ asin: 'B000000002', extra: twister })),
  page('a used offer', productPage({ button: 'add-to-cart-button-ubb' })),
  page('nothing', ''),
];

const count = isLong ? 2000 : 50;

describe('mutated pages of our own', () => {
  const tally = freshTally();
  afterAll(() => report(tally));

  it.each(pages)(
    '$name: an offer or a halt, whatever happened to it',
    { timeout: 600_000 },
    async (whole) => {
      await readMutations(whole, count, tally);
    },
  );

  it.each(paddings)('and 20 MB of %s', { timeout: 600_000 }, async (padding) => {
    await readPadded(page('an offer', productPage()), padding, tally);
  });

  it('were read, and some still made an offer', () => {
    expect(tally.pages).toBe(pages.length * count + paddings.length * paddedPlaces.length);
    expect(tally.offers).toBeGreaterThan(0);
    expect(tally.offers).toBeLessThan(tally.pages);
  });
});
