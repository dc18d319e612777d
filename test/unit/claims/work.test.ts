import { afterEach, describe, expect, it, vi } from 'vitest';
import { claimsIn } from '../../../src/sites/claims/claims.ts';
import { Context } from '../../../src/sites/claims/context.ts';
import { FigureReader } from '../../../src/sites/claims/figures.ts';
import { inCartOf } from '../../../src/sites/claims/incart.ts';
import { joinedIn } from '../../../src/sites/claims/joins.ts';
import { meaningOf } from '../../../src/sites/claims/meaning.ts';
import { piecesOf } from '../../../src/sites/claims/phrases.ts';
import { plainOf } from '../../../src/sites/claims/plain.ts';
import { conditionsIn } from '../../../src/sites/claims/several.ts';
import { signOf } from '../../../src/sites/claims/signs.ts';
import { tokensOf } from '../../../src/sites/claims/tokens.ts';

/** Texts that make matchers and look-ups go back and forth, by what they repeat. */
const HOSTILE = [
  ...[
    '$1 ',
    '2 ',
    '20% ',
    '1% and ',
    '$1 to ',
    '(($1))',
    '$1-',
    '¥1カート',
    '$1 in your cart ',
    '#AmazonCart ',
  ],
  ...[
    'a.',
    'a-',
    '1.',
    '1 111 ',
    'aあ',
    'a1',
    'www.',
    ':,-',
    'code ',
    'code SAVE10 ',
    'only extra now just ',
  ],
  ...['save up to ', 'with s and s ', 'buy 2 ', 'カ', 'の', 'ب ', 'बचत ', '\n', '.'],
];
const SMALL = 200;
const LARGE = 800;

/** What grows with the square of a text would be sixteen times as much here. */
function expectLinear(work: (post: string) => number): void {
  for (const piece of HOSTILE) {
    const of = (size: number) => work(piece.repeat(size / piece.length));
    expect(of(LARGE), piece).toBeLessThan(8 * (of(SMALL) + 50));
  }
}

describe('the work of reading', () => {
  afterEach(() => vi.restoreAllMocks());

  it('looks at the items of a text in proportion to its length', () => {
    expectLinear((post) => {
      const plain = plainOf(post);
      const isSign = (word: string, shown?: string) => signOf(word, 'USD', shown) !== undefined;
      const items = new FigureReader(piecesOf(tokensOf(plain, isSign)), plain.shown, 'USD').read();
      let looks = 0;
      const counted = new Proxy([...items], {
        get(all, name, receiver) {
          looks += 1;
          return Reflect.get(all, name, receiver);
        },
      });
      const context = new Context(counted);
      const places = items.map((_, index) => index);
      inCartOf(context, places);
      conditionsIn(context);
      joinedIn(context);
      for (const place of places) meaningOf(context, place);
      return looks;
    });
  });

  it('asks matchers in proportion to the length of a text', () => {
    expectLinear((post) => {
      const exec = vi.spyOn(RegExp.prototype, 'exec');
      claimsIn(post, 'USD');
      const { length } = exec.mock.calls;
      exec.mockRestore();
      return length;
    });
  });

  it('ends where the longest post ends', () => {
    expect(claimsIn(`${' '.repeat(4000)}$19.99`, 'USD')).toEqual([]);
  });

  it('finds no more claims than are kept', () => {
    const prices = Array.from({ length: 40 }, (_, number) => `Item: $${number + 1}.`);
    expect(claimsIn(prices.join(' '), 'USD')).toHaveLength(12);
  });
});
