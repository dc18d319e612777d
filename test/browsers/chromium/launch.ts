import { resolve } from 'node:path';
import { type Browser, launch } from 'puppeteer-core';
import { ensureBrowser } from '../../setup/browsers.ts';
import type { BrowserUnderTest, LaunchOptions } from '../browser.ts';
import { ChromiumUnderTest } from './browser.ts';

const quiet = [
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--window-size=1280,1000',
];

/** Starts Chromium, or a browser built on it, with no extension yet. */
export async function startChromium(options: Omit<LaunchOptions, 'extension'>): Promise<Browser> {
  const executablePath = await ensureBrowser('chromium');
  return launch({
    executablePath,
    headless: options.headless ?? true,
    pipe: true,
    enableExtensions: true,
    acceptInsecureCerts: options.world !== undefined,
    defaultViewport: null,
    // The caller decides what a signal means; without the caller, the broken pipe ends the browser.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    env: { ...process.env, ...options.display },
    args: [...quiet, ...sandboxFlags(), ...(options.world?.chromiumFlags ?? [])],
    ...(options.profile === undefined ? {} : { userDataDir: resolve(options.profile) }),
  });
}

/** The same with the extension installed. */
export async function launchChromium(options: LaunchOptions): Promise<BrowserUnderTest> {
  const browser = await startChromium(options);
  const extension = resolve(options.extension);
  const id = await browser.installExtension(extension);
  return new ChromiumUnderTest(browser, { id, folder: extension }, options.display);
}

/** Chromium refuses to run as root with its sandbox on. */
function sandboxFlags(): string[] {
  return process.getuid?.() === 0 ? ['--no-sandbox'] : [];
}
