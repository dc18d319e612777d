import { describe, expect, it } from 'vitest';
import { decimalsOf } from '../../src/model/money.ts';
import { readPage, readPageStream } from '../../src/retailers/amazon/page.ts';
import { haveFixtures, savedPage, suiteName, table } from './fixtures.ts';

const SESSIONS: Record<string, string[]> = {
  yes: ['signed-in'],
  no: ['signed-out'],
  unknown: ['unknown', 'signed-out', 'challenge'],
};

async function* inPieces(text: string, size = 16_384) {
  for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size);
}

describe.skipIf(!haveFixtures)(suiteName('saved pages of Amazon'), () => {
  const rows = table('amazon/labels.tsv');

  it('has pages to judge', () => expect(rows.length).toBeGreaterThan(30));

  it.each(rows)('$file is $state', async (row) => {
    const html = savedPage('amazon', row['file'] ?? '');
    const url = `https://www.${row['marketplace']}/dp/${row['asin'] || 'X'}`;
    const page = readPage(html, url, row['asin']);
    expect(page.state).toBe(row['state']);
    expect(SESSIONS[row['signed_in'] ?? '']).toContain(page.session);
    if (page.state === 'addable') expect(page.offer?.asin).toBe(row['asin']);
    if (row['price'] && page.offer) {
      const scale = 10 ** decimalsOf(row['currency'] ?? '');
      expect(page.offer.price).toBe(Math.round(Number(row['price']) * scale));
      expect(page.offer.currency).toBe(row['currency']);
    }
    expect(await readPageStream(inPieces(html), new URL(url), row['asin'])).toEqual(page);
  });
});
