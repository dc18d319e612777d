import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { contentsOf, pathsIn, sourcePaths } from '../../store/files.ts';
import { unzipInto, zipOf } from '../../store/zip.ts';

const folder = mkdtempSync(join(tmpdir(), 'hashcart-archive-'));
afterAll(() => rmSync(folder, { recursive: true }));

function put(files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

describe('an archive', () => {
  const files = new Map([
    ['b/two.txt', strToU8('two')],
    ['a.txt', strToU8('one')],
  ]);

  it('is the same in whatever order its files come, and in whatever time zone', () => {
    const here = process.env['TZ'];
    const one = zipOf(files);
    process.env['TZ'] = 'Pacific/Kiritimati';
    const other = zipOf(new Map([...files].reverse()));
    if (here === undefined) delete process.env['TZ'];
    else process.env['TZ'] = here;
    expect(other).toEqual(one);
  });

  it('gives back what was put in', () => {
    const there = join(folder, 'unzipped');
    unzipInto(there, zipOf(files));
    expect(contentsOf(there, pathsIn(there))).toEqual(files);
    expect(statSync(join(there, 'b')).isDirectory()).toBe(true);
    expect(strFromU8(unzipSync(zipOf(files))['a.txt'] ?? new Uint8Array())).toBe('one');
  });
});

describe('the source without git', () => {
  it('is all but what git would not look at', () => {
    const source = { '.gitignore': 'made\ndist/\n*.log\n', 'src/main.ts': '1', 'src/made.ts': '2' };
    put({ ...source, 'made/x': '3', 'dist/y': '4', 'src/dist/z': '5', 'src/a.log': '6' });
    rmSync(join(folder, 'unzipped'), { recursive: true, force: true });
    expect(sourcePaths(folder).toSorted()).toEqual(Object.keys(source).toSorted());
  });
});
