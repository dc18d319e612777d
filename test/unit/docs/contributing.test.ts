import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Copy } from './copy.ts';
import { exampleOf } from './example.ts';

const STORE = exampleOf('Add a store');
const SITE = exampleOf('Add a site');

const pathsIn = ({ files, edits }: typeof STORE) => ({
  written: [...files.keys()],
  changed: [...new Set(edits.map(({ path }) => path))],
});

describe('the guide', () => {
  it('adds a store with one folder and two lines', () => {
    const { written, changed } = pathsIn(STORE);
    for (const path of written) expect(path).toMatch(/^(?:src\/retailers|test\/unit)\/pebble\//);
    expect(changed).toEqual(['src/retailers/links.ts', 'src/retailers/carts.ts']);
  });

  it('adds a site with a file, and a line in each index', () => {
    const { written, changed } = pathsIn(SITE);
    for (const path of written)
      expect(path).toMatch(/^(?:src\/sites\/pond\.ts|test\/unit\/pond\/)/);
    for (const path of changed) expect(path).toMatch(/^src\/sites\/\w+\.ts$/);
  });
});

describe('a copy in which both are followed', { timeout: 120_000 }, () => {
  let copy: Copy;

  beforeAll(async () => {
    copy = await Copy.make();
    await copy.follow(STORE);
    await copy.follow(SITE);
    await copy.npm('run', 'generate');
  }, 120_000);

  afterAll(() => copy.remove());

  it.concurrent('has types that fit', () => copy.npm('exec', '--', 'tsc', '--noEmit'));

  it.concurrent('keeps the style', async () => {
    const written = [STORE, SITE].flatMap(({ files, edits }) => [
      ...files.keys(),
      ...edits.map(({ path }) => path),
    ]);
    const made = ['manifest.json', 'src/model/adapters.ts'];
    // A copy has no history.
    const check = ['biome', 'check', '--vcs-enabled=false', ...new Set([...written, ...made])];
    await copy.npm('exec', '--', ...check);
  });

  it.concurrent('passes the tests of both, and those of the repository', async () => {
    const tests = ['test/unit/pebble', 'test/unit/pond', 'test/unit/repository.test.ts'];
    await copy.npm('exec', '--', 'vitest', 'run', '--project', 'unit', ...tests);
  });
});
