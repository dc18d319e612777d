import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** Saved pages and posted links lie beside the project; they are not part of it. */
const ROOT = join(import.meta.dirname, '../../../shared/fixtures/');

/** Whether the saved pages are there. Tests that need them skip, and say so in their name, where they are not. */
export const haveFixtures = existsSync(ROOT);

/** What a skipped suite says of itself. */
export const suiteName = (name: string): string =>
  haveFixtures ? name : `${name} (skipped: no saved pages at ../shared/fixtures)`;

/** Names of the saved pages in a folder, without their endings. */
export function savedPages(folder: string): string[] {
  if (!haveFixtures) return [];
  return readdirSync(`${ROOT}${folder}`)
    .filter((file) => file.endsWith('.html.gz'))
    .map((file) => file.slice(0, -'.html.gz'.length));
}

/** The text of a saved page. */
export function savedPage(folder: string, name: string): string {
  return gunzipSync(readFileSync(`${ROOT}${folder}/${name}.html.gz`)).toString('utf8');
}

/** Rows of a table of tab-separated values, by column name. */
export function table(path: string): Record<string, string>[] {
  if (!haveFixtures) return [];
  const [head = '', ...lines] = readFileSync(`${ROOT}${path}`, 'utf8').trimEnd().split('\n');
  const names = head.split('\t');
  return lines.map((line) => {
    const cells = line.split('\t');
    return Object.fromEntries(names.map((name, i) => [name, cells[i] ?? '']));
  });
}

/** Puts a saved page of X into the document, without its scripts. */
export function openSaved(name: string): void {
  document.body.innerHTML = savedPage('x', name).replace(
    /<script[\s\S]*?<\/script>|<\/?(?:html|head|body)\b[^>]*>/gi,
    '',
  );
}
