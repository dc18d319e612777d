import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { carriedBy, pageOf, readAddress } from '../../../src/retailers/amazon/credit.ts';

const product = {
  retailer: 'amazon',
  marketplace: 'amazon.com',
  id: 'B0BFC7WQ6R',
  url: 'https://www.amazon.com/dp/B0BFC7WQ6R',
} as const;

const carried = (address: string) => carriedBy(new URL(address));

describe('what an address of Amazon’s carries', () => {
  it('is the tag and what belongs to it, and nothing else', () => {
    const query = 'th=2&tag=notes-20&linkCode=ll1&linkId=abc&ref_=x&ascsubtag=p1&camp=1&creative=2';
    expect(carried(`${product.url}?${query}&creativeASIN=B0BFC7WQ6R&psc=0`)).toEqual({
      tag: 'notes-20',
      parameters: [
        ['tag', 'notes-20'],
        ['linkCode', 'll1'],
        ['linkId', 'abc'],
        ['ascsubtag', 'p1'],
        ['camp', '1'],
        ['creative', '2'],
        ['creativeASIN', 'B0BFC7WQ6R'],
      ],
    });
  });

  it('may be nothing', () => {
    expect(carried(product.url)).toEqual({ parameters: [] });
    expect(carried(`${product.url}?TAG=x&tags=y&tag`)).toEqual({ parameters: [['tag', '']] });
  });

  it('is that of the address which a redirector leads to', () => {
    const inner = encodeURIComponent('/dp/B0BFC7WQ6R?tag=inner-20');
    expect(carried(`https://www.amazon.com/gp/r.html?U=${inner}&tag=outer-20`)).toMatchObject({
      tag: 'inner-20',
    });
    const away = encodeURIComponent('https://www.amazon.de/dp/B0BFC7WQ6R?tag=away-21');
    expect(carried(`https://www.amazon.com/gp/r.html?U=${away}`)).toEqual({ parameters: [] });
  });

  it('is left out where it is longer than any, or would not stay the same', () => {
    const long = 'x'.repeat(600);
    expect(carried(`${product.url}?tag=${long}&linkId=${long}&ascsubtag=%E9`)).toEqual({
      parameters: [],
    });
  });
});

describe('where it goes', () => {
  it('behind the product’s address, and behind what keeps the variant', () => {
    const carries = carried(`${product.url}?tag=notes-20&ascsubtag=a%20b%26c`);
    expect(pageOf(product, carries)).toBe(`${product.url}?tag=notes-20&ascsubtag=a+b%26c`);
    expect(readAddress(product, carries)).toBe(
      '/dp/B0BFC7WQ6R?th=1&psc=1&tag=notes-20&ascsubtag=a+b%26c',
    );
    expect(pageOf(product)).toBe(product.url);
    expect(readAddress(product, { parameters: [] })).toBe('/dp/B0BFC7WQ6R?th=1&psc=1');
  });

  it('is the same there as in the link, whatever it is', () => {
    const name = fc.constantFrom('tag', 'ascsubtag', 'linkCode', 'linkId', 'camp', 'creative', 'q');
    const value = fc.string({ unit: 'grapheme', maxLength: 100 });
    fc.assert(
      fc.property(fc.array(fc.tuple(name, value), { maxLength: 8 }), (pairs) => {
        const carries = carried(`${product.url}?${new URLSearchParams(pairs)}`);
        expect(carriedBy(new URL(pageOf(product, carries)))).toEqual(carries);
        const wanted = pairs.filter(([each]) => each !== 'q');
        expect(carries.parameters).toEqual(wanted);
      }),
    );
  });
});
