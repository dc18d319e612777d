import { browser } from '../../platform.ts';
import { uiLanguage } from '../../ui/text.ts';

/** What runs Hashcart. */
export interface Machine {
  readonly version: string;
  readonly browser: string;
  readonly platform: string;
  readonly language: string;
}

/** Chromium has no name for itself but this one. */
const CHROMIUM = /(Edg|OPR|Chrome)\/([\d.]+)/g;

async function browserName(): Promise<string> {
  // Firefox alone has it.
  const info = await browser.runtime.getBrowserInfo?.();
  if (info) return `${info.name} ${info.version}`;
  const [, name = 'unknown', version = ''] =
    [...navigator.userAgent.matchAll(CHROMIUM)].at(-1) ?? [];
  return `${name} ${version}`.trim();
}

/** Asks the browser what it is, and what it runs on. */
export async function loadMachine(): Promise<Machine> {
  const { os, arch } = await browser.runtime.getPlatformInfo();
  return {
    version: browser.runtime.getManifest().version,
    browser: await browserName(),
    platform: `${os} ${arch}`,
    language: uiLanguage(),
  };
}
