import { describe, expect, it } from 'vitest';
import { csvOf } from '../../src/model/csv.ts';

const written = (...values: (string | number | undefined)[]) =>
  csvOf(
    ['a'],
    values.map((a) => ({ a })),
  )
    .split('\r\n')
    .slice(1, -1);

describe('comma-separated values', () => {
  it('have a heading, one line a row, and an empty cell for what is not there', () => {
    expect(csvOf(['one', 'two'], [{ one: 1 }, { two: 'b' }])).toBe('one,two\r\n1,\r\n,b\r\n');
  });

  it('quote what would end a cell', () => {
    expect(written('a,b', 'say "hi"')).toEqual(['"a,b"', '"say ""hi"""']);
    expect(csvOf(['a'], [{ a: 'two\nlines' }])).toBe('a\r\n"two\nlines"\r\n');
  });

  it('let no text of others be a formula, and leave numbers alone', () => {
    expect(written('=HYPERLINK("x")', '+1', '@a', '-2', -2)).toEqual([
      '"\'=HYPERLINK(""x"")"',
      "'+1",
      "'@a",
      "'-2",
      '-2',
    ]);
  });
});
