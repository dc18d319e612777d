import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { BUILT } from '../build.ts';
import { ratio } from '../figures.ts';
import type { SceneResult } from '../results.ts';
import { sceneOf } from '../scene.ts';

/** Every script that runs in a page that is not ours. */
async function pageScripts(): Promise<readonly string[]> {
  const files = await readdir(join(BUILT, 'src'), { recursive: true });
  const names = files.map((name) => name.replaceAll('\\', '/'));
  return names.filter((name) => /^(?:content|shoptab)\/.*\.js$/.test(name)).sort();
}

/** How large the scripts are that run in pages. */
export async function sizesScene(): Promise<SceneResult> {
  const names = await pageScripts();
  const code = await Promise.all(names.map((name) => readFile(join(BUILT, 'src', name))));
  const minified = Object.fromEntries(names.map((name, i) => [name, code[i]?.length]));
  const packed = Object.fromEntries(names.map((name, i) => [name, gzipSync(code[i] ?? '').length]));
  const round = new Map([
    ['minified', minified],
    ['gzipped', packed],
  ]);
  const words = { title: 'Bytes of each script', subject: 'gzipped', base: 'minified', notes: [] };
  const figures = names.map((name) => ratio(name, 'B'));
  return sceneOf({ part: 'scripts', ...words }, figures, [round]);
}
