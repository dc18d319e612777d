import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import { defineConfig } from 'vitest/config';
import source from './manifest.json' with { type: 'json' };

type Browser = 'chrome' | 'firefox';

/** manifest.json is written for Chromium; Firefox runs the same background file as an event page. */
function manifestFor(browser: Browser): ManifestV3Export {
  const { background, browser_specific_settings, minimum_chrome_version, ...common } = source;
  if (browser === 'chrome') {
    return { ...common, background: { ...background, type: 'module' }, minimum_chrome_version };
  }
  const { gecko } = browser_specific_settings;
  const required = gecko.data_collection_permissions.required.filter((kind) => kind === 'none');
  return {
    ...common,
    background: { scripts: [background.service_worker], type: 'module' },
    browser_specific_settings: {
      gecko: { ...gecko, data_collection_permissions: { required } },
    },
  };
}

export default defineConfig(({ mode }) => {
  const browser: Browser = mode === 'firefox' ? 'firefox' : 'chrome';
  return {
    plugins: mode === 'test' ? [] : [crx({ manifest: manifestFor(browser), browser })],
    build: {
      outDir: `dist/${browser}`,
      target: browser === 'firefox' ? 'firefox140' : 'chrome148',
      modulePreload: false,
      license: { fileName: 'licenses.md' },
      rollupOptions: {
        input: { welcome: 'src/welcome/index.html', shoptab: 'src/shoptab/main.ts' },
        output: {
          // The background names this file when it lets it run in a store's pages.
          entryFileNames: ({ name }) =>
            name === 'shoptab' ? 'src/shoptab/main.js' : 'assets/[name]-[hash].js',
        },
      },
    },
    test: {
      projects: [
        {
          extends: true,
          test: {
            name: 'unit',
            include: [
              'test/unit/**/*.test.{ts,tsx}',
              'test/saved/**/*.test.ts',
              'test/world/*.test.ts',
            ],
          },
        },
        {
          extends: true,
          test: {
            name: 'e2e',
            include: ['test/e2e/**/*.test.ts'],
            fileParallelism: false,
            testTimeout: 120_000,
            hookTimeout: 180_000,
          },
        },
      ],
    },
  };
});
