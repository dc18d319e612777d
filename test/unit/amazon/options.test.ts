import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ProductOptions } from '../../../src/model/product.ts';
import { optionsIn } from '../../../src/retailers/amazon/options.ts';
import { readPage, readPageStream } from '../../../src/retailers/amazon/page.ts';
import { productPage } from './pages.ts';

const SOCKS = {
  dimensionToAsinMap: { '0_0': 'B0SOCKS001', '1_0': 'B0SOCKS002', '1_1': 'B0SOCKS003' } as object,
  variationValues: { color_name: ['Moss', 'Sand'], size_name: ['S', 'M'] } as object,
  dimensions: ['size_name', 'color_name'] as unknown,
  dimensionValuesDisplayData: { B0SOCKS003: ['M', 'Sand'] } as object,
  variationDisplayLabels: { size_name: 'Size', color_name: 'Color' } as object,
};

/** A script as the page has it: an object that is no JSON as a whole. */
function script(changes: Partial<typeof SOCKS> & Record<string, unknown> = {}): string {
  const entries = Object.entries({ ...SOCKS, ...changes }).map(
    ([key, value]) => `"${key}" : ${JSON.stringify(value)},`,
  );
  return `P.register('data', function() { var data = { "flags" : [1,,], ${entries.join('\n')} }; return data; });`;
}

/** The rows of swatches, of which "Sand" in size S is crossed out. */
const rows = (state: string, selected = 0) => ({
  sortedDimValuesForAllDims: {
    size_name: [{ indexInDimList: selected, dimensionValueState: 'SELECTED' }],
    color_name: [
      { indexInDimList: 0, dimensionValueState: 'SELECTED' },
      {
        indexInDimList: 1,
        dimensionValueState: state,
        imageAttribute: { url: 'https://m.media-amazon.com/images/I/11abc+d.jpg' },
      },
    ],
  },
});

const unavailable = (text: string) =>
  optionsIn(text)?.variants.flatMap(({ id, available }) => (available === false ? [id] : []));

describe('reading options', () => {
  it('takes dimensions in the order of the indexes, and values in the order of the shop', () => {
    expect(optionsIn(script())).toEqual({
      dimensions: [
        { label: 'Size', values: [{ label: 'S' }, { label: 'M' }] },
        { label: 'Color', values: [{ label: 'Moss' }, { label: 'Sand' }] },
      ],
      variants: [
        { id: 'B0SOCKS001', values: [0, 0] },
        { id: 'B0SOCKS002', values: [1, 0] },
        { id: 'B0SOCKS003', values: [1, 1] },
      ],
    });
  });

  it('reads labels with quotes, brackets and backslashes', () => {
    const labels = ['S "slim" {', 'M \\ ]"'];
    const text = script({
      variationValues: { size_name: labels, color_name: ['Moss', 'Sand'] },
      dimensionValuesDisplayData: {},
    });
    expect(optionsIn(text)?.dimensions[0]?.values.map(({ label }) => label)).toEqual(labels);
  });

  it('knows what is unavailable where the page says so', () => {
    expect(unavailable(script())).toEqual([]);
    expect(unavailable(script({ currentlyUnavailableAsins: ['B0SOCKS002'] }))).toEqual([
      'B0SOCKS002',
    ]);
    expect(unavailable(script(rows('UNAVAILABLE', 1)))).toEqual(['B0SOCKS003']);
    expect(unavailable(script(rows('UNAVAILABLE', 0)))).toEqual([]);
    expect(unavailable(script(rows('AVAILABLE', 1)))).toEqual([]);
  });

  it('takes a picture from the picture host alone', () => {
    const pictureOf = (text: string) => optionsIn(text)?.dimensions[1]?.values[1]?.picture;
    expect(pictureOf(script(rows('AVAILABLE')))).toMatch(/11abc\+d\.jpg$/);
    const elsewhere = script(rows('AVAILABLE')).replace('m.media-amazon.com', 'pictures.example');
    expect(pictureOf(elsewhere)).toBeUndefined();
  });

  it('does without what is optional when it is not as expected', () => {
    const text = script({ sortedDimValuesForAllDims: [1], currentlyUnavailableAsins: { a: 1 } });
    expect(optionsIn(text)).toEqual(optionsIn(script()));
  });
});

describe('options that do not fit together', () => {
  const many = (count: number) => Array.from({ length: count }, (_, index) => `v${index}`);

  it.each([
    ['an id that is none', { dimensionToAsinMap: { '0_0': 'javascript:1' } }],
    ['an index without a value', { dimensionToAsinMap: { '0_7': 'B0SOCKS001' } }],
    ['too few indexes', { dimensionToAsinMap: { '0': 'B0SOCKS001' } }],
    ['indexes that are none', { dimensionToAsinMap: { '0_x': 'B0SOCKS001' } }],
    ['no variants', { dimensionToAsinMap: {} }],
    ['no dimensions', { dimensions: [] }],
    ['an unknown dimension', { dimensions: ['size_name', 'constructor'] }],
    ['a dimension of another kind', { dimensions: ['size_name', { a: 1 }] }],
    ['six dimensions', { dimensions: many(6) }],
    ['no label', { variationDisplayLabels: { size_name: 'Size' } }],
    ['an endless label', { variationDisplayLabels: { size_name: 'S'.repeat(201) } }],
    ['101 values', { variationValues: { size_name: many(101), color_name: ['Moss', 'Sand'] } }],
    ['two words for one variant', { dimensionValuesDisplayData: { B0SOCKS003: ['S', 'Sand'] } }],
  ])('are not taken: %s', (_, changes) => {
    expect(optionsIn(script(changes))).toBeUndefined();
  });

  it('are not taken beyond 2000 variants', () => {
    const values = many(100);
    const text = (sizes: number) =>
      script({
        variationValues: { size_name: values, color_name: values },
        dimensionValuesDisplayData: {},
        dimensionToAsinMap: Object.fromEntries(
          values
            .slice(0, sizes)
            .flatMap((_, size) => values.map((__, color) => [`${size}_${color}`, 'B0SOCKS001'])),
        ),
      });
    expect(optionsIn(text(20))?.variants).toHaveLength(2000);
    expect(optionsIn(text(21))).toBeUndefined();
  });

  it.each([
    ['cut off', script().slice(0, 120)],
    ['too deep', script().replace('{"0_0"', `${'['.repeat(100_000)}{"0_0"`)],
    ['an open string', script().replace('"B0SOCKS001"', '"B0SOCKS001')],
    ['too long', script({ dimensionToAsinMap: { '0_0': 'B'.repeat(400_001) } })],
    ['a script for a value', script().replace('{"0_0"', '{get x(){throw 1},"0_0"')],
    ['a poisoned prototype', script().replace('"size_name"', '"__proto__"')],
    ['nothing', ''],
  ])('are not taken: %s', (_, text) => {
    expect(optionsIn(text)).toBeUndefined();
  });

  it('never make it throw, and what is taken is sound', () => {
    const key = fc.constantFrom(
      ...['dimensions', 'variationValues', 'variationDisplayLabels', 'dimensionToAsinMap'],
      ...['dimensionValuesDisplayData', 'currentlyUnavailableAsins', 'sortedDimValuesForAllDims'],
    );
    const word = fc.constantFrom('size_name', '__proto__', 'constructor', '0_0', 'B0SOCKS001', 'S');
    const words = fc.array(word, { maxLength: 3 });
    const plausible = fc.oneof(words, fc.dictionary(word, fc.oneof(word, words)));
    const value = fc.oneof(
      plausible.map((each) => JSON.stringify(each)),
      fc.json(),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(key, value)), fc.nat(700), (changes, cut) => {
        const noise = changes.map(([word, text]) => `"${word}":${text}`).join(',');
        const options = optionsIn(noise + script().slice(cut));
        if (options) expect(ProductOptions.parse(options)).toEqual(options);
      }),
    );
  });
});

describe('options on a page', () => {
  const page = productPage({ asin: 'B0SOCKS002' }).replace(
    '</body>',
    `<script>${script()}</script></body>`,
  );
  const url = 'https://www.amazon.com/dp/B0SOCKS001';

  it('are read when it offers another variant, with the price of that one', () => {
    const { state, options } = readPage(page, url, 'B0SOCKS001');
    expect(state).toBe('addable');
    expect(options?.variants[1]).toEqual({
      id: 'B0SOCKS002',
      values: [1, 0],
      available: true,
      price: { amount: 7999, currency: 'USD' },
    });
    expect(options?.variants[0]?.price).toBeUndefined();
  });

  it('are read when there is no offer', () => {
    const choosing = page
      .replace('value="offer%2Bone%3D"', 'value=""')
      .replace('<form', '<div id="partialStateBuybox"></div><form');
    const { state, options } = readPage(choosing, url, 'B0SOCKS001');
    expect(state).toBe('needs-options');
    expect(options?.variants).toHaveLength(3);
  });

  it('are left alone, with all that comes after the offer and its prices, when it offers what was asked', async () => {
    let read = 0;
    const whole = page.replace('<script>', '<div id="twister_feature_div"></div><script>');
    async function* pieces() {
      for (let at = 0; at < whole.length; at += 100) {
        read = at;
        yield whole.slice(at, at + 100);
      }
    }
    const { options, offer } = await readPageStream(pieces(), new URL(url), 'B0SOCKS002');
    expect(offer?.asin).toBe('B0SOCKS002');
    expect(options).toBeUndefined();
    expect(read).toBeLessThan(whole.indexOf('<script>'));
  });
});
