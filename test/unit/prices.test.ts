import { describe, expect, it, vi } from 'vitest';
import { filterOf } from '../../src/options/prices/filter.ts';
import { laddersOf } from '../../src/options/prices/ladders.ts';
import { draftOf, type MapDraft, readMap, withMap } from '../../src/options/prices/mapdraft.ts';
import { pictureWords } from '../../src/options/prices/savePicture.ts';
import { claimed, MORNING, seen, usd } from './ui/pricesamples.ts';

vi.mock('../../src/platform.ts', async () => {
  const { browser } = await import('./ui/fakeBrowser.ts');
  return { browser };
});

const ID = '00000000-0000-4000-a000-000000000001';

function form(entries: Record<string, string>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(entries)) data.append(name, value);
  return data;
}

describe('prices as ladders', () => {
  it('keep the order of the stages and, within one, of time', () => {
    const later = seen({ stage: 'cart', at: MORNING + 2, money: usd(2) });
    const [ladder, ...others] = laddersOf([
      later,
      seen({ stage: 'cart', at: MORNING + 1, money: usd(1) }),
      seen(),
      claimed(),
    ]);
    expect(others).toEqual([]);
    expect(ladder?.steps.map(({ stage, money }) => [stage, money?.amount])).toEqual([
      ['claim', undefined],
      ['page', 4999],
      ['cart', 1],
      ['cart', 2],
    ]);
  });

  it('lend a title to what was seen without one', () => {
    const { title: _, ...untitled } = claimed();
    const [ladder] = laddersOf([seen({ title: 'Socks' }), untitled]);
    expect(ladder?.title).toBe('Socks');
    expect(ladder?.steps.map(({ title }) => title)).toEqual(['Socks', 'Socks']);
  });

  it('hold what belongs to no request by product and post', () => {
    const { request: _, ...alone } = seen();
    const other = { ...alone, product: { ...alone.product, id: 'B000000002' } };
    const ladders = laddersOf([alone, { ...alone, stage: 'cart' }, other, seen()]);
    expect(ladders.map(({ steps }) => steps.length)).toEqual([2, 1, 1]);
  });
});

it('say on a picture what the page says', () => {
  const [ladder] = laddersOf([seen({ stage: 'cart', money: usd(4499) }), seen(), claimed()]);
  if (!ladder) return expect.unreachable();
  const map = {
    id: ID,
    of: { kind: 'brand' as const, name: 'Tribit' },
    money: usd(4999),
    countsCart: true,
  };
  const words = pictureWords(ladder, 'A title', [map]);
  expect(words).toMatchObject({
    name: 'Hashcart',
    title: 'A title',
    about: ['amazon.com', 'Post by @gearnotes', 'November 24, 2026'],
    steps: [
      { stage: 'Post says', price: '10% off, in the cart', verdict: '' },
      { stage: 'Page', verdict: 'At or above the $49.99 you entered, at stage page' },
      { stage: 'In your cart', verdict: 'Below the $49.99 you entered, at stage cart' },
    ],
  });
  expect(words.steps[2]?.facts).toContain('10% less than on the page');
  expect(words.caveat).toContain('personal');
});

describe('what is searched for', () => {
  it('is nothing in particular where nothing was entered', () => {
    const filter = filterOf(
      form({ words: ' ', store: '', choice: '', author: '', from: '', to: '' }),
    );
    expect(Object.values(filter).filter((value) => value !== undefined)).toEqual([]);
  });

  it('takes an author with the sign or without, a day to its end, and nothing that is none', () => {
    expect(filterOf(form({ author: '@ab_1' }))).toMatchObject({ author: 'ab_1' });
    expect(filterOf(form({ author: 'ab_1' }))).toMatchObject({ author: 'ab_1' });
    expect(filterOf(form({ author: 'a b' }))).toBe('unfit');
    expect(filterOf(form({ from: '2026-02-28', to: '2026-02-28' }))).toMatchObject({
      from: new Date(2026, 1, 28).getTime(),
      to: new Date(2026, 2, 1).getTime() - 1,
    });
    const odd = filterOf(form({ choice: 'basket', store: '?', from: 'today', to: '1969-01-01' }));
    expect(odd).toEqual(filterOf(form({})));
  });
});

describe('a MAP figure that was entered', () => {
  const draft: MapDraft = {
    kind: 'product',
    name: 'B0BFC7WQ6R',
    marketplace: '',
    amount: '$49.99',
    currency: 'USD',
    countsCart: true,
  };
  const of = (change: Partial<MapDraft>) => readMap({ ...draft, ...change }, ID, 'en-US');

  it('is for one product, by its number or a link to it, or for a brand', () => {
    const rest = { id: ID, money: usd(4999), countsCart: true };
    expect(of({})).toEqual({ ...rest, of: { kind: 'product', id: 'B0BFC7WQ6R' } });
    const there = { kind: 'product', id: 'B0BFC7WQ6R', marketplace: 'amazon.de' };
    expect(of({ marketplace: 'amazon.de' })).toEqual({ ...rest, of: there });
    expect(of({ name: 'https://www.amazon.de/dp/B0BFC7WQ6R?tag=x-21' })).toEqual({
      ...rest,
      of: there,
    });
    expect(of({ kind: 'brand', name: ' Tribit ' })).toEqual({
      ...rest,
      of: { kind: 'brand', name: 'Tribit' },
    });
  });

  it.each<[string, Partial<MapDraft>, object]>([
    ['no name', { name: ' ' }, { name: 'map_product_unfit' }],
    ['a link to no product', { name: 'https://x.com/' }, { name: 'map_product_unfit' }],
    ['a brand of signs alone', { kind: 'brand', name: '—' }, { name: 'map_brand_unfit' }],
    ['too long a brand', { kind: 'brand', name: 'a'.repeat(81) }, { name: 'map_brand_unfit' }],
    ['another way to write amounts', { amount: '49,99' }, { amount: 'map_amount_unfit' }],
    [
      'nothing',
      { name: '', amount: '' },
      { name: 'map_product_unfit', amount: 'map_amount_unfit' },
    ],
  ])('is not taken with %s', (_, change, problems) => expect(of(change)).toEqual(problems));

  it('comes back into the form as it is', () => {
    const figure = of({ marketplace: 'amazon.com' });
    if (!('money' in figure)) return expect.unreachable();
    const begun = draftOf(figure, 'en-US');
    expect(readMap(begun, ID, 'en-US')).toEqual(figure);
    const other = { ...figure, id: ID.replace('1', '2') };
    expect(withMap([figure], other)).toEqual([figure, other]);
    const changed = { ...figure, countsCart: false };
    expect(withMap([figure, other], changed)).toEqual([changed, other]);
  });
});
