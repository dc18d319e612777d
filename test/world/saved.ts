import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';

/** Real pages are kept beside the project, not in it; where they are absent, nothing here is found. */
const folder = fileURLToPath(new URL('../../../shared/fixtures/', import.meta.url));

const cache = new Map<string, Promise<string | undefined>>();

async function load(shop: string, name: string): Promise<string | undefined> {
  try {
    return gunzipSync(await readFile(`${folder}${shop}/${name}.html.gz`)).toString('utf8');
  } catch {
    return undefined;
  }
}

/** The text of a saved page, or undefined where it was not found. */
export function savedPage(shop: 'amazon' | 'x', name: string): Promise<string | undefined> {
  if (!/^[\w-]+$/.test(name)) return Promise.resolve(undefined);
  const key = `${shop}/${name}`;
  const known = cache.get(key) ?? load(shop, name);
  cache.set(key, known);
  return known;
}

/** Keeps every byte of the scripts of a page but lets none of them run. */
export function withoutScripts(page: string): string {
  return page
    .replace(/<script\b/gi, '<script type="text/x-inert"')
    .replace(/ (on(?:load|error|click))=/gi, ' data-$1=');
}
