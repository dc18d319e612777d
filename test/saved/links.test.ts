import { describe, expect, it } from 'vitest';
import { recognisePostLink } from '../../src/retailers/links.ts';
import { haveFixtures, suiteName, table } from './fixtures.ts';

describe.skipIf(!haveFixtures)(suiteName('links as people post them'), () => {
  const rows = table('links/amazon.tsv');

  it('has links to judge', () => expect(rows.length).toBeGreaterThan(500));

  it.each(rows)(
    '$href $text is $kind $id',
    ({ href = '', text, kind, retailer, marketplace, id }) => {
      const link = recognisePostLink({ href, text });
      expect(link?.kind ?? 'none').toBe(kind);
      if (!link) return;
      expect(link.retailer).toBe(retailer);
      if (link.kind === 'product') expect(link).toMatchObject({ marketplace, id });
      else expect(new URL(link.url).protocol).toBe('https:');
    },
  );
});
