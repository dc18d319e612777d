import { describe, expect, it } from 'vitest';
import type { ProductOptions } from '../../src/model/product.ts';
import { variantNamed } from '../../src/model/variants.ts';

const values = (...labels: string[]) => labels.map((label) => ({ label }));

const SHIRT: ProductOptions = {
  dimensions: [
    { label: 'Color', values: values('Blue', 'Midnight Blue', 'Weiß', 'Größe 42') },
    { label: 'Size', values: values('S', 'M', 'X-Large') },
    { label: 'Style', values: values('Pack of 1') },
  ],
  variants: [
    { id: 'BLUE-S', values: [0, 0, 0] },
    { id: 'BLUE-M', values: [0, 1, 0] },
    { id: 'BLUE-XL', values: [0, 2, 0], available: false },
    { id: 'NIGHT-M', values: [1, 1, 0] },
    { id: 'WHITE-S', values: [2, 0, 0] },
    { id: 'LAST-XL', values: [3, 2, 0], available: true },
  ],
};

const named = (...words: string[]) => variantNamed(SHIRT, words)?.id;

describe('words that name a variant', () => {
  it.each([
    [['blue', 'M'], 'BLUE-M'],
    [['m', 'BLUE', 'thanks'], 'BLUE-M'],
    [['midnight', 'blue'], 'NIGHT-M'],
    [['midnight blue'], 'NIGHT-M'],
    [['WEISS', 'weiß'], 'WHITE-S'],
    [['x-large'], 'LAST-XL'],
    [['größe', '42'], 'LAST-XL'],
  ])('%j', (words, id) => expect(named(...words)).toBe(id));
});

describe('words that name none', () => {
  it.each([
    [[]],
    [['nice', 'one']],
    [['blue']],
    [['m']],
    [['blue', 'X-Large']],
    [['S', 'M']],
    [['midnight']],
    [['white']],
    [['pack', 'of', '1']],
  ])('%j', (words) => expect(named(...words)).toBeUndefined());
});
