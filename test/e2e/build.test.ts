import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
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

  it('ships one small content script', () => {
    const scripts = manifest.content_scripts.flatMap(({ js }: { js: string[] }) => js);
    expect(scripts).toHaveLength(1);
    const size = statSync(join(folder, scripts[0])).size;
    console.log(`content script for ${name}: ${size} bytes`);
    expect(size).toBeLessThanOrEqual(42 * KB);
    expect(read(scripts[0])).not.toMatch(/\bimport\s*\(|\beval\(|new Function/);
  });

  it('has all that its manifest names', () => {
    const files = readdirSync(folder, { recursive: true }).map(String);
    for (const icon of Object.values(manifest.icons)) expect(files).toContain(icon);
    for (const page of ['popup', 'options', 'welcome']) {
      expect(files).toContain(join('src', page, 'index.html'));
    }
  });
});
