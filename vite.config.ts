import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import { build, type Plugin, type ResolvedConfig } from 'vite';
import { defineConfig } from 'vitest/config';
import source from './manifest.json' with { type: 'json' };
import project from './package.json' with { type: 'json' };

type Browser = 'chrome' | 'firefox';

/**
 * manifest.json is written for Chromium; Firefox runs the same background file as an event page. The version stands in
 * package.json.
 */
function manifestFor(browser: Browser): ManifestV3Export {
  const { background, browser_specific_settings, minimum_chrome_version, ...common } = source;
  const { version } = project;
  if (browser === 'chrome') {
    const worker = { ...background, type: 'module' } as const;
    return { ...common, version, background: worker, minimum_chrome_version };
  }
  const { gecko } = browser_specific_settings;
  // The filter gives it a type; a test holds what is built to what is said of our practices.
  const required = gecko.data_collection_permissions.required.filter(
    (kind) => kind === 'websiteContent',
  );
  return {
    ...common,
    version,
    background: { scripts: [background.service_worker], type: 'module' },
    // It runs one background for all windows.
    incognito: 'spanning',
    browser_specific_settings: {
      ...browser_specific_settings,
      gecko: { ...gecko, data_collection_permissions: { required } },
    },
  };
}

/** Scripts that the background runs in pages by their built names: these, ending in `.js`. */
const RUN_BY_BACKGROUND = [
  'src/shoptab/main.ts',
  'src/shoptab/visit.ts',
  'src/content/buttons/main.iife.ts',
  'src/content/conversation/main.iife.ts',
  'src/content/deed/main.iife.ts',
  'src/content/health/main.iife.ts',
  'src/content/manner/main.iife.ts',
  'src/content/menu/main.iife.ts',
  'src/content/picker/main.iife.ts',
];

/** Builds each of them into one classic script of its own: a page can load no part of it. */
function classicScripts(): Plugin {
  let config: ResolvedConfig | undefined;
  return {
    name: 'hashcart:classic-scripts',
    apply: 'build',
    configResolved(resolved) {
      config = resolved;
    },
    async generateBundle() {
      for (const entry of RUN_BY_BACKGROUND) {
        const fileName = entry.replace(/ts$/, 'js');
        const built = await build({
          configFile: false,
          logLevel: 'warn',
          build: {
            write: false,
            target: config?.build.target ?? false,
            sourcemap: config?.build.sourcemap ?? false,
            lib: { entry, formats: ['iife'], name: 'hashcart', fileName: () => fileName },
          },
        });
        for (const { output } of [built].flat().filter((each) => 'output' in each)) {
          const [{ code, map, moduleIds }] = output;
          for (const id of moduleIds) this.addWatchFile(id);
          this.emitFile({ type: 'asset', fileName, source: code });
          if (map) {
            this.emitFile({ type: 'asset', fileName: `${fileName}.map`, source: map.toString() });
          }
        }
      }
    },
  };
}

export default defineConfig(({ mode }) => {
  const browser: Browser = mode === 'firefox' ? 'firefox' : 'chrome';
  return {
    plugins:
      mode === 'test' ? [] : [crx({ manifest: manifestFor(browser), browser }), classicScripts()],
    build: {
      outDir: `dist/${browser}`,
      target: browser === 'firefox' ? 'firefox140' : 'chrome148',
      // A page of ours asks for all of its scripts at once; what is loaded later asks for itself.
      modulePreload: {
        polyfill: false,
        resolveDependencies: (_, scripts, { hostType }) => (hostType === 'html' ? scripts : []),
      },
      license: { fileName: 'licenses.md' },
      rollupOptions: {
        input: { welcome: 'src/welcome/index.html' },
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
            // Browsers wait for most of their time: two at once are faster, more are not on a small machine.
            maxWorkers: 2,
            // A store that is slow is no fault: what is polled may take as long as what is waited for.
            expect: { poll: { timeout: 15_000 } },
            testTimeout: 120_000,
            hookTimeout: 180_000,
          },
        },
      ],
    },
  };
});
