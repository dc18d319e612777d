import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserName } from '../browsers/browser.ts';
import { builtArchive } from '../store/archives.ts';
import { unzipInto } from '../store/zip.ts';

const ROOT = join(import.meta.dirname, '../..');

/** The extension as a store gives it away, to be installed: Firefox takes the archive itself, Chromium what is in it. */
export function packedFor(name: BrowserName): string {
  const folder = join(ROOT, '.cache/packages', name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  if (name === 'chromium') {
    unzipInto(folder, builtArchive(ROOT, 'chrome').bytes);
    return folder;
  }
  const archive = builtArchive(ROOT, 'firefox');
  const file = join(folder, archive.name);
  writeFileSync(file, archive.bytes);
  return file;
}
