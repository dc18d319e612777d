import { join } from 'node:path';
import project from '../../package.json' with { type: 'json' };
import { contentsOf, pathsIn, sourcePaths } from './files.ts';
import { zipOf } from './zip.ts';

/** What is handed to a store: a file's name, and what is in it. */
export interface Archive {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const named = (kind: string): string => `hashcart-${project.version}-${kind}.zip`;

/** A build as its store takes it: its files, with the manifest at the top. */
export function builtArchive(root: string, browser: 'chrome' | 'firefox'): Archive {
  const folder = join(root, 'dist', browser);
  return { name: named(browser), bytes: zipOf(contentsOf(folder, pathsIn(folder))) };
}

/** The source that the builds are made from, in a folder of its own, for whoever wants to make them again. */
export function sourceArchive(root: string): Archive {
  const files = contentsOf(root, sourcePaths(root));
  const top = `hashcart-${project.version}`;
  const inFolder = new Map([...files].map(([path, bytes]) => [`${top}/${path}`, bytes]));
  return { name: named('source'), bytes: zipOf(inFolder) };
}

/**
 * Everything that the stores take, from the builds in `dist`. Edge takes what Chrome takes: the same manifest, and no
 * address for updates in it.
 */
export function archives(root: string): readonly Archive[] {
  const chrome = builtArchive(root, 'chrome');
  return [
    chrome,
    { ...chrome, name: named('edge') },
    builtArchive(root, 'firefox'),
    sourceArchive(root),
  ];
}
