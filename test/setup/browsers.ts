import { pathToFileURL } from 'node:url';
import type { BrowserName } from '../browsers/browser.ts';
import { ensureDisplayPrograms } from './display.ts';
import { download, findDownloaded } from './download.ts';
import { installHint, installPackage } from './packages.ts';
import { findOnMachine, variableFor } from './places.ts';

const found = new Map<BrowserName, Promise<string>>();

/** The path of a browser: one that is there, else one downloaded or installed now. */
export function ensureBrowser(name: BrowserName): Promise<string> {
  const path = found.get(name) ?? findOrFetch(name);
  found.set(name, path);
  return path;
}

/** The path of a browser that is there already. */
export async function findBrowser(name: BrowserName): Promise<string | null> {
  return (await findOnMachine(name)) ?? findDownloaded(name);
}

async function findOrFetch(name: BrowserName): Promise<string> {
  const path =
    (await findBrowser(name)) ??
    (await download(name)) ??
    ((await installPackage(name)) ? await findOnMachine(name) : null);
  if (path) return path;
  throw new Error(
    `No ${name} here, and none could be fetched. Install one (${installHint(name)}) or name one in ${variableFor(name)}.`,
  );
}

async function ensureAll(): Promise<void> {
  for (const name of ['chromium', 'firefox'] as const) {
    console.log(`${name}: ${await ensureBrowser(name)}`);
  }
  await ensureDisplayPrograms();
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await ensureAll().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
}
