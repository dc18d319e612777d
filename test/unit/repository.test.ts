import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import manifest from '../../manifest.json' with { type: 'json' };
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };
import { meaningOf, OUTCOME_WORDS } from '../../src/model/outcome.ts';
import { cartOf } from '../../src/retailers/carts.ts';
import { RETAILERS } from '../../src/retailers/links.ts';
import { MARKETPLACES, originsFor } from '../../src/retailers/permissions.ts';
import { SHORTENER_ORIGINS } from '../../src/retailers/shorteners.ts';
import { SITE_HOSTS } from '../../src/sites/hosts.ts';
import { siteAt } from '../../src/sites/sites.ts';
import { ADAPTERS, adaptersModule, MANIFEST, manifestWithHosts } from '../docs/adapters.ts';
import { JOURNAL_SCHEMA, journalSchema } from '../docs/journalschema.ts';
import { OUTCOMES_PAGE, outcomesPage } from '../docs/outcomes.ts';
import { PRICE_SCHEMA, priceSchema } from '../docs/priceschema.ts';

const ROOT = join(import.meta.dirname, '../..');

function files(folder: string): { path: string; text: string }[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map(({ parentPath, name }) => {
      const file = join(parentPath, name);
      return { path: relative(ROOT, file).replaceAll('\\', '/'), text: readFileSync(file, 'utf8') };
    });
}

const source = files('src');
const importsOf = (text: string) =>
  [...text.matchAll(/from '([^']+)'/g)].map(([, path]) => path ?? '');

describe('the floors of the house', () => {
  const DOORS = ['content', 'shoptab', 'background', 'popup', 'options', 'welcome'];
  const doorOf = (path: string) => DOORS.find((door) => path.startsWith(`src/${door}/`));

  it.each(source)('$path: arrows point down', ({ path, text }) => {
    for (const imported of importsOf(text).filter((each) => each.startsWith('.'))) {
      const target = join(path, '..', imported).replaceAll('\\', '/');
      const door = doorOf(target);
      if (door) expect(door, `${path} imports ${target}`).toBe(doorOf(path));
      if (path.startsWith('src/model/')) expect(target).toMatch(/^src\/model\//);
      if (/^src\/(?:sites|retailers)\//.test(path)) {
        expect(target).toMatch(/^src\/(?:sites|retailers|model)\//);
      }
    }
  });

  it.each(source)('$path keeps its size and its place', ({ path, text }) => {
    expect(text.split('\n').length).toBeLessThanOrEqual(250);
    // The other is a store's own page asking, in the shopper's tab.
    const mayFetch = /^src\/background\/(?:net\/|tabs\/session\.ts)/.test(path);
    if (!mayFetch) expect(text).not.toMatch(/\bfetch\(/);
    if (/^src\/(?:sites|retailers|model)\//.test(path)) expect(text).not.toMatch(/\bbrowser\./);
    // Not every browser has them: see uncertain.ts.
    if (path.startsWith('src/background/')) {
      expect(text).not.toMatch(/\bbrowser\.(?:commands|contextMenus|notifications|windows)\b/);
    }
  });

  it.each([
    'src/content/main.iife.ts',
    'src/content/buttons/main.iife.ts',
    'src/content/conversation/main.iife.ts',
    'src/content/deed/main.iife.ts',
    'src/content/health/main.iife.ts',
    'src/content/manner/main.iife.ts',
    'src/content/menu/main.iife.ts',
    'src/content/picker/main.iife.ts',
    'src/shoptab/main.ts',
    'src/shoptab/visit.ts',
  ])('%s ships neither a schema library nor a polyfill', (script) => {
    const reached = new Set<string>();
    const visit = (path: string) => {
      if (reached.has(path)) return;
      reached.add(path);
      const text = source.find((file) => file.path === path)?.text ?? '';
      const values = text.replaceAll(/import type[^;]+;/g, '');
      for (const imported of importsOf(values)) {
        if (imported.startsWith('.')) visit(join(path, '..', imported).replaceAll('\\', '/'));
        else expect.unreachable(`${path} ships ${imported}`);
      }
    };
    visit(script);
    expect(reached).toContain(script);
  });
});

describe('the manifest', () => {
  it('asks at install for storage and the sites, and for nothing that warns', () => {
    const sites = SITE_HOSTS.map((host) => `https://${host}/*`);
    // None of these has a warning: `scripting` reaches only hosts that access was given to.
    expect(manifest.permissions).toEqual(['storage', 'scripting', 'contextMenus', 'alarms']);
    expect(manifest.optional_permissions).toEqual(['notifications']);
    expect(manifest.host_permissions).toEqual(sites);
    expect(manifest.content_scripts.map(({ matches }) => matches)).toEqual([sites]);
    for (const host of SITE_HOSTS) expect(siteAt(host)).toBeDefined();
  });

  it('may be given just the hosts that linking a store asks for', () => {
    const asked = new Set([...MARKETPLACES.flatMap(originsFor), ...SHORTENER_ORIGINS]);
    expect(new Set(manifest.optional_host_permissions)).toEqual(asked);
  });

  it('lets our pages connect to those hosts alone', () => {
    const policy = manifest.content_security_policy.extension_pages;
    const connect = /connect-src ([^;]+)/.exec(policy)?.[1]?.split(' ');
    expect(connect).toEqual(
      manifest.optional_host_permissions.map((origin) => origin.slice(0, -2)),
    );
  });

  it('listens to nobody but our own scripts, and to them in one place', () => {
    const other = /\.on(?:MessageExternal|Connect|ConnectExternal|UserScript\w+)\b|['"]message['"]/;
    expect(source.filter(({ text }) => other.test(text)).map(({ path }) => path)).toEqual([]);
    expect(manifest).not.toHaveProperty('externally_connectable');
  });

  it('opens nothing of ours to pages, and keeps private windows apart', () => {
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest.incognito).toBe('split');
  });
});

describe('what follows from the shops and sites that there are', () => {
  it('is in the manifest, in the order that they are in', () => {
    expect(readFileSync(MANIFEST, 'utf8')).toBe(manifestWithHosts());
  });

  it('is in the model: their names', () => {
    expect(readFileSync(ADAPTERS, 'utf8')).toBe(adaptersModule());
  });

  it('has a cart for each shop, under its own name', () => {
    const names = RETAILERS.map(({ retailer }) => retailer);
    expect(names.map((name) => cartOf(name).retailer)).toEqual(names);
  });
});

describe('the documents', () => {
  it('list the outcomes as the code has them', () => {
    expect(readFileSync(OUTCOMES_PAGE, 'utf8')).toBe(outcomesPage());
  });

  it('publish the schema of exported prices as the code has it', () => {
    expect(readFileSync(PRICE_SCHEMA, 'utf8')).toBe(priceSchema());
  });

  it('publish the schema of a saved journal as the code has it', () => {
    expect(readFileSync(JOURNAL_SCHEMA, 'utf8')).toBe(journalSchema());
  });
});

describe('the locales', () => {
  const keys = new Set(Object.keys(messages));
  const key = (name: string) => name.replaceAll('-', '_');

  it.each(OUTCOME_WORDS)('say the outcome %s, its reason and its next steps', (word) => {
    expect(keys).toContain(key(`outcome_${word}`));
    if (word !== 'added') expect(keys).toContain(key(`reason_${word}`));
    const { next } = meaningOf(word);
    expect(next.length).toBeGreaterThan(0);
    for (const step of next) expect(keys).toContain(key(`step_${step}`));
  });

  it('have no text that nothing shows', () => {
    const everything = [...source.map(({ text }) => text), JSON.stringify(manifest)].join('\n');
    const built = /^(?:outcome|reason|step|undo|known)_/;
    const isShown = (name: string) => everything.includes(name.replace(/_(?:one|other)$/, ''));
    const unused = [...keys].filter((name) => !built.test(name) && !isShown(name));
    expect(unused).toEqual([]);
  });
});
