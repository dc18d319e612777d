import { afterAll, describe, expect, it } from 'vitest';
import { isLong } from '../setup/long.ts';
import { freshTally, readMutations, report } from '../unit/amazon/fuzzing.ts';
import { haveFixtures, savedPage, suiteName, table } from './fixtures.ts';

/** Product pages have more that can break than the others. */
const shortCounts: Readonly<Record<string, number>> = { product: 12 };
const factor = isLong ? 76 : 1;

const pages = table('amazon/labels.tsv').map(({ file = '', kind = '', asin }) => ({
  file,
  asin: asin || 'B0BFC7WQ6R',
  count: (shortCounts[kind] ?? 3) * factor,
}));

/** Signed out, no page makes an offer: what is behind that is to be tried as well. */
function signedIn(page: string): string {
  return page.replaceAll('nav_ya_signin', 'nav_youraccount_btn');
}

describe.skipIf(!haveFixtures)(suiteName('mutated saved pages of Amazon'), () => {
  const tally = freshTally();
  afterAll(() => report(tally));

  it.each(pages)(
    '$file: an offer or a halt, whatever happened to it',
    {
      timeout: 3_600_000,
    },
    async ({ file, asin, count }) => {
      const bytes = Buffer.from(signedIn(savedPage('amazon', file)));
      await readMutations({ name: file, asin, bytes }, count, tally);
    },
  );

  it('were read, and some still made an offer', () => {
    expect(tally.pages).toBe(pages.reduce((sum, { count }) => sum + count, 0));
    expect(tally.offers).toBeGreaterThan(0);
    expect(tally.offers).toBeLessThan(tally.pages);
  });
});
