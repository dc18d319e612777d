import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { RETAILERS } from '../../src/retailers/links.ts';
import { cartOrigin, MARKETPLACES, originsFor } from '../../src/retailers/permissions.ts';
import { SHORTENER_ORIGINS } from '../../src/retailers/shorteners.ts';
import { SITE_HOSTS } from '../../src/sites/hosts.ts';
import { SITES } from '../../src/sites/sites.ts';

/** What follows from the shops and sites that there are. Written anew by `npm run generate`; a test holds it to them. */
export const ADAPTERS = join(import.meta.dirname, '../../src/model/adapters.ts');
export const MANIFEST = join(import.meta.dirname, '../../manifest.json');

/** Longer lines the formatter breaks. */
const WIDTH = 100;

function constant(name: string, words: Iterable<string>): string {
  const quoted = Array.from(words, (word) => `'${word}'`);
  const line = `export const ${name} = [${quoted.join(', ')}] as const;`;
  const lines = quoted.map((word) => `  ${word},\n`).join('');
  return line.length <= WIDTH ? line : `export const ${name} = [\n${lines}] as const;`;
}

/** The module that tells the model the names of all shops and sites. */
export function adaptersModule(): string {
  const retailers = RETAILERS.map(({ retailer }) => retailer);
  const sites = new Set(SITES.map(([, { name }]) => name));
  return `/** The shops and sites that there are adapters for. Made of those by \`npm run generate\`. */
${constant('RETAILERS', retailers)}
${constant('SITES', sites)}
`;
}

/** A list under a key of the manifest, wherever that stands. */
function withList(manifest: string, key: string, values: readonly string[]): string {
  return manifest.replace(
    new RegExp(`^( *)"${key}": \\[[^\\]]*\\]`, 'm'),
    (_, indent: string) =>
      `${indent}"${key}": [\n${values.map((value) => `${indent}  "${value}"`).join(',\n')}\n${indent}]`,
  );
}

/** The manifest with the hosts of all sites, and of all that linking a store may ask for. */
export function manifestWithHosts(): string {
  const sites = SITE_HOSTS.map((host) => `https://${host}/*`);
  const origins = MARKETPLACES.flatMap(originsFor);
  const optional = [
    ...new Set([...MARKETPLACES.map(cartOrigin), ...origins, ...SHORTENER_ORIGINS]),
  ];
  let manifest = readFileSync(MANIFEST, 'utf8');
  manifest = withList(manifest, 'matches', sites);
  manifest = withList(manifest, 'host_permissions', sites);
  manifest = withList(manifest, 'optional_host_permissions', optional);
  const hosts = optional.map((origin) => origin.slice(0, -'/*'.length));
  return manifest.replace(/connect-src [^;]+/, `connect-src ${hosts.join(' ')}`);
}

if (process.argv[1] === import.meta.filename) {
  await writeFile(ADAPTERS, adaptersModule());
  await writeFile(MANIFEST, manifestWithHosts());
}
