import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { z } from 'zod';
import { BUILT } from '../build.ts';
import { ratio } from '../figures.ts';
import type { SceneResult } from '../results.ts';
import { sceneOf } from '../scene.ts';

const Manifest = z.object({ background: z.object({ service_worker: z.string() }) });
const IMPORTS = /\b(?:from|import)\s*["'](\.{0,2}\/[^"']+)["']/g;

/** A script and all that it imports. */
async function graphOf(
  path: string,
  seen = new Map<string, Buffer>(),
): Promise<Map<string, Buffer>> {
  if (seen.has(path)) return seen;
  const code = await readFile(join(BUILT, path));
  seen.set(path, code);
  for (const [, imported = ''] of code.toString().matchAll(IMPORTS)) {
    const next = new URL(imported, new URL(path, 'file:///')).pathname.slice(1);
    await graphOf(next, seen);
  }
  return seen;
}

/** How large the worker is: all that it loads when it starts. */
export async function bundleScene(): Promise<SceneResult> {
  const manifest = Manifest.parse(JSON.parse(await readFile(join(BUILT, 'manifest.json'), 'utf8')));
  const files = [...(await graphOf(manifest.background.service_worker)).values()];
  const total = (sizes: readonly number[]) => sizes.reduce((sum, size) => sum + size, 0) / 1000;
  const round = new Map([
    ['minified', { 'all that it loads': total(files.map(({ length }) => length)) }],
    ['gzipped', { 'all that it loads': total(files.map((file) => gzipSync(file).length)) }],
  ]);
  const words = { part: 'worker', title: 'The bundle of the worker', notes: [] };
  return sceneOf(
    { ...words, subject: 'gzipped', base: 'minified' },
    [ratio('all that it loads', 'kB')],
    [round],
  );
}
