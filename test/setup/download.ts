import { join } from 'node:path';
import {
  Browser,
  detectBrowserPlatform,
  getInstalledBrowsers,
  install,
  resolveBuildId,
} from '@puppeteer/browsers';
import type { BrowserName } from '../browsers/browser.ts';
import { run } from './commands.ts';

const cacheDir = join(import.meta.dirname, '..', '..', '.cache', 'browsers');
const kinds = { chromium: Browser.CHROME, firefox: Browser.FIREFOX } as const;
const ANSWER_MS = 8_000;

/** A browser that was downloaded here before, if it runs. */
export async function findDownloaded(name: BrowserName): Promise<string | null> {
  for (const { browser, executablePath } of await getInstalledBrowsers({ cacheDir })) {
    if (browser === kinds[name] && (await runs(executablePath))) return executablePath;
  }
  return null;
}

/** Downloads a browser into the project's cache; null where its makers' servers are out of reach or it does not run. */
export async function download(name: BrowserName): Promise<string | null> {
  const platform = detectBrowserPlatform();
  if (platform === undefined) return null;
  const browser = kinds[name];
  try {
    const buildId = await inTime(resolveBuildId(browser, platform, 'stable'));
    console.log(`Downloading ${browser} ${buildId} …`);
    const { executablePath } = await install({ browser, buildId, cacheDir });
    return (await runs(executablePath)) ? executablePath : null;
  } catch {
    return null;
  }
}

/** A server that does not answer at once will not deliver a browser either. */
function inTime<T>(answer: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    setTimeout(() => reject(new Error('no answer')), ANSWER_MS).unref();
    answer.then(resolve, reject);
  });
}

/** A downloaded browser may lack system libraries. On Windows, asking for the version opens a window. */
async function runs(executable: string): Promise<boolean> {
  return process.platform === 'win32' || (await run(executable, ['--version'])) === 0;
}
