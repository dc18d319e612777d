import { describe, expect, it } from 'vitest';
import { lanes } from '../../../src/background/desk/lanes.ts';

/** Tasks that end when they are told to, and a record of all that happened. */
function stage() {
  const happened: string[] = [];
  const inLane = lanes(async (milliseconds) => void happened.push(`gap ${milliseconds > 0}`));
  const run = (lane: string, name: string) => {
    let end = () => {};
    let fail = () => {};
    const ended = new Promise<string>((resolve, reject) => {
      end = () => resolve(name);
      fail = () => reject(new Error(name));
    });
    const task = () => {
      happened.push(`${name} begins`);
      return ended;
    };
    const result = inLane(lane, task, (ahead) => happened.push(`${ahead} before ${name}`));
    return { result, end, fail };
  };
  const calm = () => new Promise((resolve) => setTimeout(resolve));
  return { happened, run, calm };
}

describe('the lane of a store', () => {
  it('has one at a time, in order, with a gap, and tells who waits how many are before them', async () => {
    const { happened, run, calm } = stage();
    const [first, second, third] = ['a', 'b', 'c'].map((name) => run('shop', name));
    await calm();
    first?.end();
    await calm();
    second?.end();
    await calm();
    third?.end();
    await calm();
    expect(happened).toEqual([
      '1 before b',
      '2 before c',
      'a begins',
      'gap true',
      '0 before b',
      '1 before c',
      'b begins',
      'gap true',
      '0 before c',
      'c begins',
    ]);
  });

  it('goes on after one that failed', async () => {
    const { run } = stage();
    const first = run('shop', 'a');
    const second = run('shop', 'b');
    first.fail();
    second.end();
    await expect(first.result).rejects.toThrow('a');
    expect(await second.result).toBe('b');
  });

  it('is no lane of another store', async () => {
    const { happened, run, calm } = stage();
    run('one', 'a');
    run('other', 'b');
    await calm();
    expect(happened).toEqual(['a begins', 'b begins']);
  });
});
