import { describe, expect, it } from 'vitest';
import { choicesOf } from '../../bench/choices.ts';
import { ratio } from '../../bench/figures.ts';
import { shown } from '../../bench/report/numbers.ts';
import { interleave } from '../../bench/rounds.ts';
import { sceneOf } from '../../bench/scene.ts';
import { quantile, spreadOf } from '../../bench/statistics.ts';

describe('statistics', () => {
  it.each([
    [[3], 3, 3, 3],
    [[1, 2], 1.5, 1.25, 1.75],
    [[5, 1, 4, 2, 3], 3, 2, 4],
    [[10, 1, 1, 1], 1, 1, 3.25],
  ])('of %j have the median %f and the quartiles %f and %f', (values, median, low, high) => {
    expect(spreadOf(values)).toEqual({ median, low, high });
  });

  it('know the ends, and leave the values as they are', () => {
    const values = [9, 7, 8];
    expect([quantile(values, 0), quantile(values, 1)]).toEqual([7, 9]);
    expect(values).toEqual([9, 7, 8]);
  });
});

describe('a scene', () => {
  const words = { part: 'feed', title: 'A feed', subject: 'b', base: 'a', notes: [] };

  it('measures its arms in turn, and compares each run for itself', async () => {
    const order: string[] = [];
    const values = { a: [1, 10, 2], b: [2, 30, 4] };
    const arm = (name: 'a' | 'b') => ({
      name,
      async measure() {
        order.push(name);
        return { time: values[name].shift() ?? 0 };
      },
    });
    const rounds = await interleave([arm('a'), arm('b')], 3, () => undefined);
    expect(order.join('')).toBe('ababab');
    const [figure] = sceneOf(words, [ratio('time', 'ms')], rounds).figures;
    expect(figure?.arms).toEqual([
      { arm: 'a', median: 2, low: 1.5, high: 6, values: [1, 10, 2] },
      {
        ...{ arm: 'b', median: 4, low: 3, high: 17, values: [2, 30, 4] },
        against: { median: 2, low: 2, high: 2.5 },
      },
    ]);
  });

  it('goes on without an arm that may fail, and not without one that may not', async () => {
    const broken = { name: 'a', measure: () => Promise.reject(new Error('no')) };
    const rounds = await interleave([{ ...broken, mayFail: true }], 2, () => undefined);
    expect(rounds.map(({ size }) => size)).toEqual([0, 0]);
    await expect(interleave([broken], 1, () => undefined)).rejects.toThrow('no');
  });

  it('tries once more what failed once', async () => {
    let tries = 0;
    const measure = async () => {
      tries += 1;
      if (tries === 1) throw new Error('no');
      return { time: tries };
    };
    const [round] = await interleave([{ name: 'a', measure }], 1, () => undefined);
    expect(round?.get('a')).toEqual({ time: 2 });
  });

  it('leaves out what could not be had, and no ratio to nothing', () => {
    const rounds = [
      new Map([
        ['a', { time: 0 }],
        ['b', { time: 3 }],
        ['c', {}],
      ]),
    ];
    const [figure] = sceneOf(words, [ratio('time', 'ms')], rounds).figures;
    expect(figure?.arms.map(({ arm, against }) => [arm, against])).toEqual([
      ['a', undefined],
      ['b', undefined],
    ]);
  });
});

it.each([
  [0, '0'],
  [0.00321, '0.0032'],
  [0.7512, '0.751'],
  [2.345, '2.35'],
  [71.26, '71.3'],
  [12345.6, '12,346'],
  [Number.NaN, '–'],
])('writes %f as %s', (value, text) => {
  expect(shown(value)).toBe(text);
});

describe('the command line', () => {
  it('names parts, peers and runs, and means all parts where it names none', () => {
    const { parts, peers, runs, long } = choicesOf(['add', 'feed', '--peer', '/x', '--runs', '3']);
    expect({ parts, peers, runs, long }).toEqual({
      ...{ parts: ['feed', 'add'], peers: ['/x'], runs: 3, long: false },
    });
    expect(choicesOf([]).parts).toHaveLength(5);
  });

  it.each([['food'], ['--runs', '0'], ['--runs', 'many'], ['--fast']])(
    'does not take %s',
    (...args) => {
      expect(() => choicesOf(args)).toThrow();
    },
  );
});
