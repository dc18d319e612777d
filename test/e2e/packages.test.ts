import { existsSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import project from '../../package.json' with { type: 'json' };
import { collected } from '../docs/listing.ts';
import { run } from '../setup/commands.ts';
import { type Archive, archives } from '../store/archives.ts';
import { ACCEPTED, lint } from '../store/lint.ts';
import { unzipInto } from '../store/zip.ts';
import { builtFor } from './browsers.ts';

const ROOT = join(import.meta.dirname, '../..');
const { version } = project;

/** All that lies at the top of a package. The loader is what the manifest names as background. */
const TOPS = [
  ...['_locales', 'assets', 'icons', 'licenses.md', 'manifest.json'],
  ...['schemas', 'service-worker-loader.js', 'src'],
];

const ours = archives(ROOT);

function archiveFor(kind: string): Archive {
  const found = ours.find(({ name }) => name === `hashcart-${version}-${kind}.zip`);
  if (!found) throw new Error(`no archive for ${kind}`);
  return found;
}

const filesIn = (kind: string) => unzipSync(archiveFor(kind).bytes);
const manifestIn = (kind: string) =>
  JSON.parse(strFromU8(filesIn(kind)['manifest.json'] ?? new Uint8Array()));

describe('the archives for the stores', () => {
  it('are four, named by the version', () => {
    const names = ['chrome', 'edge', 'firefox', 'source'].map(
      (kind) => `hashcart-${version}-${kind}.zip`,
    );
    expect(ours.map(({ name }) => name)).toEqual(names);
  });

  it('come out the same, byte for byte, when they are made again', () => {
    for (const [index, { name, bytes }] of archives(ROOT).entries()) {
      expect(Buffer.compare(bytes, ours[index]?.bytes ?? Buffer.of()), name).toBe(0);
    }
  });

  it.each(['chrome', 'edge', 'firefox'])('have what runs, and nothing else: %s', (kind) => {
    const paths = Object.keys(filesIn(kind));
    const tops = new Set(paths.map((path) => path.split('/')[0]));
    expect([...tops].toSorted()).toEqual(TOPS);
    for (const path of paths) {
      expect(path).toMatch(/\.(?:js|css|html|json|png|svg|md)$/);
      expect(path).not.toMatch(/test|\.map$|\.tsx?$/);
    }
    for (const [path, bytes] of Object.entries(filesIn(kind))) {
      if (path.endsWith('.js')) expect(strFromU8(bytes), path).not.toContain('sourceMappingURL');
    }
  });

  it.each(['chrome', 'edge'])('have a manifest that Chromium’s stores take: %s', (kind) => {
    const manifest = manifestIn(kind);
    expect(manifest).toMatchObject({ manifest_version: 3, version, incognito: 'split' });
    expect(manifest.background).toHaveProperty('service_worker');
    for (const key of ['key', 'update_url', 'browser_specific_settings']) {
      expect(manifest).not.toHaveProperty(key);
    }
  });

  it('have a manifest that Firefox takes, on a desk and on a phone', () => {
    const manifest = manifestIn('firefox');
    expect(manifest).toMatchObject({ manifest_version: 3, version, incognito: 'spanning' });
    expect(manifest.background).not.toHaveProperty('service_worker');
    expect(manifest).not.toHaveProperty('minimum_chrome_version');
    expect(manifest.browser_specific_settings).toEqual({
      gecko: {
        id: expect.stringMatching(/^\S+@\S+$/),
        strict_min_version: '140.0',
        data_collection_permissions: { required: collected() },
      },
      gecko_android: { strict_min_version: '142.0' },
    });
  });

  it('are nothing that Mozilla’s linter minds, but for what has a reason', async () => {
    const { faults, accepted } = await lint(builtFor('firefox'));
    expect(faults).toEqual([]);
    expect(accepted).toEqual(ACCEPTED);
  });
});

describe('the source archive', () => {
  const folder = mkdtempSync(join(tmpdir(), 'hashcart-source-'));
  const top = join(folder, `hashcart-${version}`);

  beforeAll(() => unzipInto(folder, archiveFor('source').bytes));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('has the source, and no history and nothing that is made from it', () => {
    for (const path of ['package-lock.json', 'src/background/main.ts', 'LICENSE', 'README.md']) {
      expect(existsSync(join(top, path)), path).toBe(true);
    }
    for (const path of ['.git', '.cache', 'dist', 'node_modules']) {
      expect(existsSync(join(top, path)), path).toBe(false);
    }
  });

  it('gives all archives again, byte for byte, in another place and without git', async () => {
    symlinkSync(realpathSync(join(ROOT, 'node_modules')), join(top, 'node_modules'), 'junction');
    const code = await run('npm', ['run', '--silent', 'package'], {
      cwd: top,
      shell: process.platform === 'win32',
    });
    expect(code).toBe(0);
    for (const { name, bytes } of ours) {
      const again = readFileSync(join(top, 'dist/packages', name));
      expect(Buffer.compare(again, bytes), name).toBe(0);
    }
  });
});
