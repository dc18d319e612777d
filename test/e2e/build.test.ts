import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { BROWSERS, builtFor } from './browsers.ts';

const KB = 1000;

describe.each(BROWSERS)('the build for %s', (name) => {
  const folder = builtFor(name);
  const read = (path: string) => readFileSync(join(folder, path), 'utf8');
  const manifest = JSON.parse(read('manifest.json'));

  it('opens nothing of ours to pages', () => {
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest.manifest_version).toBe(3);
  });

  it('starts its background the way the browser knows', () => {
    expect(manifest.background).toHaveProperty(name === 'chromium' ? 'service_worker' : 'scripts');
    const settings = manifest.browser_specific_settings?.gecko;
    expect(settings?.id !== undefined).toBe(name === 'firefox');
  });

  it('ships one small content script into every feed', () => {
    const scripts = manifest.content_scripts.flatMap(({ js }: { js: string[] }) => js);
    expect(scripts).toEqual(['src/content/main.iife.js']);
  });

  it.each([
    ['every feed', 'src/content/main.iife.js', 12, 5],
    ['every feed at rest', 'src/content/health/main.iife.js', 4, 2],
    ['whoever is shown a product', 'src/content/buttons/main.iife.js', 23.2, 9.5],
    ['whoever comes near its button', 'src/content/deed/main.iife.js', 12, 5],
    ['whoever writes a reply', 'src/content/conversation/main.iife.js', 13, 6],
    ['whoever wants buttons of another manner', 'src/content/manner/main.iife.js', 2, 1],
    ['whoever opens a menu', 'src/content/menu/main.iife.js', 5, 2.3],
    ['whoever has options to choose', 'src/content/picker/main.iife.js', 5.2, 3],
    ['a store’s pages', 'src/shoptab/main.js', 1, 1],
  ])(
    'ships to %s one classic script, %s, of %f kB at most, %f packed',
    (_to, path, most, packed) => {
      const script = read(path);
      const [size, gzip] = [Buffer.byteLength(script), gzipSync(script).length];
      console.log(`${path} for ${name}: ${size} bytes, ${gzip} packed`);
      expect(size).toBeLessThanOrEqual(most * KB);
      expect(gzip).toBeLessThanOrEqual(packed * KB);
      expect(script).not.toMatch(/\bimport\b|\bexport\b|\beval\(|new Function/);
    },
  );

  it('has all that its manifest names', () => {
    const files = readdirSync(folder, { recursive: true }).map(String);
    for (const icon of Object.values(manifest.icons)) expect(files).toContain(icon);
    for (const page of ['popup', 'options', 'welcome']) {
      expect(files).toContain(join('src', page, 'index.html'));
    }
  });
});
