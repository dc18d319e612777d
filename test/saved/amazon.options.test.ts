import { describe, expect, it } from 'vitest';
import { ProductOptions } from '../../src/model/product.ts';
import { readPage, readPageStream } from '../../src/retailers/amazon/page.ts';
import { isPicture } from '../../src/retailers/amazon/pictures.ts';
import { haveFixtures, savedPage, suiteName } from './fixtures.ts';

const URL_OF_PAGE = 'https://www.amazon.com/dp/B000000000';

/** Reads a page that answers with another product than asked, so that its options are read whatever it offers. */
const optionsOf = (file: string) =>
  readPage(savedPage('amazon', file), URL_OF_PAGE, 'B000000000').options;

async function* inPieces(text: string, size = 5000) {
  for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size);
}

/** The labels of a variant, as a shopper reads them. */
function labels(options: ProductOptions | undefined, id: string): string[] {
  const variant = options?.variants.find((each) => each.id === id);
  return (variant?.values ?? []).map(
    (value, dimension) => options?.dimensions[dimension]?.values[value]?.label ?? '?',
  );
}

describe.skipIf(!haveFixtures)(suiteName('options on saved pages of Amazon'), () => {
  it.each([
    { file: 'combr-product-B09B2SRTB3', names: ['Tamanho', 'Cor'], sizes: [6, 36], count: 206 },
    {
      file: 'com-product-B0DZ751XN6',
      names: ['Style', 'Size', 'Color', 'Configuration'],
      sizes: [2, 3, 4, 2],
      count: 46,
    },
    { file: 'es-pt-product-B07ZCVN7YN', names: ['Tamanho'], sizes: [4], count: 4 },
    {
      file: 'com-product-B0BFC7WQ6R',
      names: ['Color', 'Configuration'],
      sizes: [3, 2],
      count: 4,
    },
    { file: 'com-product-2021-vtech', names: ['Color', 'Style'], sizes: [3, 2], count: 4 },
  ])('$file has $count variants of $names', ({ file, names, sizes, count }) => {
    const options = ProductOptions.parse(optionsOf(file));
    expect(options.dimensions.map(({ label }) => label)).toEqual(names);
    expect(options.dimensions.map(({ values }) => values.length)).toEqual(sizes);
    expect(options.variants).toHaveLength(count);
  });

  it('knows the values of a variant', () => {
    expect(labels(optionsOf('combr-product-B09B2SRTB3'), 'B09B2WMXZ8')).toEqual([
      'XGG',
      'Marinho C/ Verde',
    ]);
    expect(labels(optionsOf('com-product-B0DZ751XN6'), 'B0DZ751XN6')).toEqual([
      'Wi-Fi',
      '128GB',
      'Yellow',
      'Without AppleCare+',
    ]);
  });

  it('knows the price of the one variant that the page offers, and of no other', () => {
    const { variants = [] } = optionsOf('com-product-B0BFC7WQ6R') ?? {};
    const offered = variants.filter(({ price }) => price);
    expect(offered).toMatchObject([
      { id: 'B0BFC7WQ6R', available: true, price: { amount: 7999, currency: 'USD' } },
    ]);
  });

  it('takes pictures of values, from the picture host alone', () => {
    const [color] = optionsOf('com-product-B0BFC7WQ6R')?.dimensions ?? [];
    const pictures = color?.values.map(({ picture }) => picture ?? '') ?? [];
    expect(pictures).toHaveLength(3);
    expect(pictures.every(isPicture)).toBe(true);
    expect(new Set(pictures).size).toBe(3);
  });

  it('does not take a combination that does not exist for one that is unavailable', () => {
    const { variants = [] } = optionsOf('com-product-B0DZ75TN5F') ?? {};
    expect(variants.filter(({ available }) => available === false)).toEqual([]);
  });

  it('has no options for a page that offers what was asked, nor for one without variants', () => {
    const page = savedPage('amazon', 'com-product-B0BFC7WQ6R');
    expect(readPage(page, URL_OF_PAGE, 'B0BFC7WQ6R').options).toBeUndefined();
    expect(optionsOf('couk-product-book')).toBeUndefined();
    expect(optionsOf('com-cart-active-saved')).toBeUndefined();
  });

  it.each(['combr-product-B09B2SRTB3', 'com-product-B0DZ751XN6'])(
    'reads the same from %s in pieces',
    async (file) => {
      const html = savedPage('amazon', file);
      const url = new URL(URL_OF_PAGE);
      const page = await readPageStream(inPieces(html), url, 'B000000000');
      expect(page.options).toBeDefined();
      expect(page).toEqual(readPage(html, url.href, 'B000000000'));
    },
  );
});
