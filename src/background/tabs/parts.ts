import type { Body } from '../../messages.ts';
import { browser } from '../../platform.ts';

/**
 * Runs a part of the content script in a tab, beside the script that is there already. A page that was left
 * meanwhile needs none, and one that is still there asks again.
 */
export async function runPart(tabId: number, part: Body<'feed/needs'>['part']): Promise<void> {
  const script = {
    target: { tabId },
    files: [`src/content/${part}/main.iife.js`],
    // Somebody waits for it: pictures of the page that are still loading are not waited for.
    injectImmediately: true,
  };
  await browser.scripting.executeScript(script).catch(() => undefined);
}
