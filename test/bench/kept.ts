import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Results } from './results.ts';

/** Where results are kept; the project does not keep them. */
export const FOLDER = join(import.meta.dirname, '..', '..', '.cache', 'bench');

/** The start of the name of all files of a run. */
export const stemOf = (at: string): string => at.replace(/\.\d+Z$/, '').replaceAll(':', '-');

/** Writes a file beside the results. @returns its path */
export async function keep(name: string, text: string): Promise<string> {
  await mkdir(FOLDER, { recursive: true });
  const path = join(FOLDER, name);
  await writeFile(path, text);
  return path;
}

async function read(name: string): Promise<Results | undefined> {
  const text = await readFile(join(FOLDER, name), 'utf8');
  try {
    return Results.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

/** All results that were kept and can still be read, the newest first. */
export async function allKept(): Promise<readonly Results[]> {
  const names = await readdir(FOLDER).catch(() => []);
  const kept = await Promise.all(names.filter((name) => name.endsWith('.json')).map(read));
  return kept.filter((each) => each !== undefined).sort((a, b) => b.at.localeCompare(a.at));
}
