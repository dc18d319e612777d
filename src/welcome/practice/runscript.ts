import { browser } from '../../platform.ts';

/**
 * Runs a script of the extension in this page, once. It is loaded as a module: our pages make no element that
 * runs whatever address it is given.
 */
export async function runScript(path: string): Promise<void> {
  await import(/* @vite-ignore */ browser.runtime.getURL(path));
}
