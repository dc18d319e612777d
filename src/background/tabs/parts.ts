import type { Body } from '../../messages.ts';
import { browser } from '../../platform.ts';

/** Runs a part of the content script in a tab, beside the script that is there already. */
export async function runPart(tabId: number, part: Body<'feed/needs'>['part']): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId },
    files: [`src/content/${part}/main.iife.js`],
    // Somebody waits for it: pictures of the page that are still loading are not waited for.
    injectImmediately: true,
  });
}
