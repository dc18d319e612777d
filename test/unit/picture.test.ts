// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { paint } from '../../src/options/prices/paint.ts';
import {
  layOut,
  MARGIN,
  type Measure,
  PICTURE_WIDTH,
  type PictureWords,
} from '../../src/options/prices/picture.ts';

/** As wide as a type with letters of one width is. */
const measure: Measure = (text) => text.replaceAll(/\p{Cf}/gu, '').length * 8;

const words: PictureWords = {
  name: 'Hashcart',
  title: 'A speaker',
  about: ['amazon.com', 'Post by @gearnotes', 'November 24, 2026'],
  steps: [
    { stage: 'Page', price: '$49.99', facts: ['', 'signed in'], verdict: 'Below the $59.99' },
    { stage: 'In your cart', price: '$44.99', facts: ['10% less'], verdict: '' },
  ],
  caveat: 'It may be personal.',
};

const plain = (text: string) => text.replaceAll(/\p{Cf}/gu, '');
const textsOf = (of: PictureWords) => layOut(of, measure).lines.map(({ text }) => plain(text));

describe('the picture of a ladder', () => {
  it('says all of it, from our name to the caveat', () => {
    expect(textsOf(words)).toEqual([
      'Hashcart',
      'A speaker',
      'amazon.com · Post by @gearnotes · November 24, 2026',
      'Page',
      '$49.99',
      'signed in',
      'Below the $59.99',
      'In your cart',
      '$44.99',
      '10% less',
      'It may be personal.',
    ]);
  });

  it('has room for everything: no line beside the paper, none upon another', () => {
    const long = 'word '.repeat(400).trim();
    const facts = Array.from({ length: 9 }, (_, n) => `a fact with the number ${n}`);
    const { lines, rules, height } = layOut(
      { ...words, title: long, steps: words.steps.map((step) => ({ ...step, facts })) },
      measure,
    );
    for (const { text, x, style } of lines) {
      expect(x + measure(text, style)).toBeLessThanOrEqual(PICTURE_WIDTH - MARGIN + 8);
    }
    const places = lines.map(({ x, y }) => `${x} ${y}`);
    expect(new Set(places).size).toBe(places.length);
    const lowest = Math.max(...lines.map(({ y }) => y), ...rules);
    expect(height).toBeGreaterThan(lowest);
  });

  it('cuts a title that has no end, and says so', () => {
    const [, ...lines] = textsOf({ ...words, title: 'word '.repeat(400).trim() });
    expect(lines.slice(0, 4).join(' ')).toMatch(/^word .* word…$/);
    expect(lines[4]).toContain('amazon.com');
  });

  it('breaks what has no spaces, and keeps each fact whole', () => {
    const japanese = textsOf({ ...words, title: 'ワイヤレススピーカー防水'.repeat(12) });
    expect(japanese[1]?.length).toBeLessThan(100);
    const facts = Array.from({ length: 6 }, (_, n) => `seller number ${n}`);
    const step = { stage: 'Page', price: '$1', facts, verdict: '' };
    const lines = textsOf({ ...words, steps: [step] }).filter((text) => text.includes('seller'));
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.join(' · ')).toBe(facts.join(' · '));
  });

  it('keeps words of either direction apart from those around them', () => {
    const { lines } = layOut({ ...words, title: 'سماعة (JBL)' }, measure);
    expect(lines.find(({ text }) => text.includes('JBL'))?.text).toBe('\u2068سماعة (JBL)\u2069');
  });
});

describe('the picture as it is painted', () => {
  const texts = (direction: 'ltr' | 'rtl') => {
    vi.stubGlobal('Path2D', class {});
    const written: { text: string; x: number }[] = [];
    const canvas = { fillText: (text: string, x: number) => written.push({ text, x }) };
    const context = new Proxy(canvas, {
      get: (target, name) => Reflect.get(target, name) ?? (() => undefined),
    });
    const picture = layOut(words, measure);
    Reflect.apply(paint, undefined, [context, picture, direction]);
    expect(Reflect.get(canvas, 'direction')).toBe(direction);
    return written;
  };

  it('begins at the side that reading begins at', () => {
    const fromLeft = texts('ltr');
    expect(fromLeft.map(({ text }) => plain(text))).toEqual(textsOf(words));
    expect(fromLeft[1]?.x).toBe(MARGIN);
    expect(texts('rtl').map(({ x }) => x)).toEqual(fromLeft.map(({ x }) => PICTURE_WIDTH - x));
  });
});
