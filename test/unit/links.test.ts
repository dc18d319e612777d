import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AMAZON_MARKETPLACES } from '../../src/retailers/amazon/marketplaces.ts';
import { recogniseLink, recognisePostLink } from '../../src/retailers/links.ts';

const asin = fc.stringMatching(/^B[0-9][0-9A-Z]{8}$/);
const marketplace = fc.constantFrom(...AMAZON_MARKETPLACES);
const slug = fc
  .string({ maxLength: 40 })
  .map(encodeURIComponent)
  .filter((text) => !/^\.*$/.test(text));

describe('recognising a link', () => {
  it('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.webUrl(), fc.constant('https://t.co/x')),
        fc.string(),
        (href, text) => {
          recognisePostLink({ href, text });
          recogniseLink(href);
          recognisePostLink({ href, domain: text });
        },
      ),
    );
  });

  it('finds the product behind any slug, prefix and tail, and is idempotent on its own address', () => {
    fc.assert(
      fc.property(marketplace, asin, slug, fc.webQueryParameters(), (shop, id, words, query) => {
        const link = recogniseLink(`https://www.${shop}/${words}/dp/${id}/ref=x?${query}`);
        expect(link).toEqual({
          kind: 'product',
          retailer: 'amazon',
          marketplace: shop,
          id,
          url: `https://www.${shop}/dp/${id}`,
        });
        expect(link && recogniseLink(link.url)).toEqual(link);
      }),
    );
  });

  it('never takes another host for a shop', () => {
    fc.assert(
      fc.property(fc.domain(), asin, (domain, id) => {
        const known = /(?:^|\.)(?:amazon|amzn|amzlink|a\.co|t\.co)/.test(domain);
        if (!known) expect(recogniseLink(`https://${domain}/dp/${id}`)).toBeUndefined();
      }),
    );
  });

  it('answers only with addresses of shops it knows', () => {
    fc.assert(
      fc.property(fc.webUrl(), fc.string(), (href, text) => {
        const link = recognisePostLink({ href, text });
        if (link) expect(new URL(link.url).hostname).toMatch(/amazon|amzn|amzlink|^a\.co$|^t\.co$/);
      }),
    );
  });
});

describe('a link card', () => {
  it('of a shop is to be followed', () => {
    expect(recognisePostLink({ href: 'https://t.co/abc', domain: 'amazon.co.uk' })).toEqual({
      kind: 'unresolved',
      retailer: 'amazon',
      url: 'https://t.co/abc',
    });
  });

  it('of another domain is nothing, whatever its name looks like', () => {
    for (const domain of ['youtube.com', 'amazon.com.evil.example', 'notamazon.com', '']) {
      expect(recognisePostLink({ href: 'https://t.co/abc', domain })).toBeUndefined();
    }
  });

  it('that names its product needs no following', () => {
    const href = 'https://www.amazon.com/dp/B0BFC7WQ6R?twclid=1';
    expect(recognisePostLink({ href, domain: 'amazon.com' })).toMatchObject({ kind: 'product' });
  });
});

describe('a wrapped link', () => {
  it('whose text is the whole address needs no request to its wrapper', () => {
    expect(
      recognisePostLink({ href: 'https://t.co/abc', text: 'https://amzn.to/3abcdef' }),
    ).toEqual({
      kind: 'unresolved',
      retailer: 'amazon',
      url: 'https://amzn.to/3abcdef',
    });
  });
});

describe('a link whose words name one shop and whose target is another', () => {
  const words = [
    'https://www.amazon.com/dp/B0BFC7WQ6R',
    'amazon.com/dp/B0BFC7WQ6R',
    'amazon.com/d…',
  ];

  it.each(words)('"%s" leads where its target does', (text) => {
    expect(recognisePostLink({ href: 'https://evil.example/dp/B0BFC7WQ6R', text })).toBeUndefined();
    const href = 'https://www.amazon.de/dp/B0N0TEB00K';
    const link = recognisePostLink({ href, text, domain: 'amazon.com' });
    expect(link).toMatchObject({ marketplace: 'amazon.de', id: 'B0N0TEB00K' });
  });

  it('is followed where only the start of its address or the domain of its card is known', () => {
    const href = 'https://t.co/abc';
    const followed = { kind: 'unresolved', retailer: 'amazon', url: href };
    expect(recognisePostLink({ href, text: 'amazon.com/Some-Words…' })).toEqual(followed);
    expect(recognisePostLink({ href, domain: 'amazon.com' })).toEqual(followed);
  });

  it.each([
    'https://www.amazon.com\u200b.evil.example/dp/B0BFC7WQ6R',
    'https://www.ama\u00adzon.com/dp/B0BFC7WQ6R',
    'https://www.amazon.com/\u202eq/dp/B0BFC7WQ6R',
    'https://evil.example/https://www.amazon.com/dp/B0BFC7WQ6R',
    'https://www.amazon.com\\@evil.example/dp/B0BFC7WQ6R',
  ])('is nothing where letters hide what it says: %j', (text) => {
    expect(recognisePostLink({ href: 'https://t.co/abc', text })).toBeUndefined();
  });
});
