import { browser } from '../platform.ts';
import { FEEDS } from './news.ts';

/**
 * Runs our script in feeds that were open when the extension was updated: Chromium leaves them with the old one, which
 * cannot reach us. Firefox runs it by itself; it begins once.
 */
export async function renewFeeds(): Promise<void> {
  const files = browser.runtime.getManifest().content_scripts?.flatMap(({ js = [] }) => js) ?? [];
  for (const { id: tabId } of await browser.tabs.query({ url: [...FEEDS], discarded: false })) {
    if (tabId === undefined) continue;
    // A tab that cannot be reached is renewed when it is loaded again.
    await browser.scripting.executeScript({ target: { tabId }, files }).catch(() => undefined);
  }
}
