import type { News } from '../messages.ts';
import { browser } from '../platform.ts';
import { SITE_HOSTS } from '../sites/hosts.ts';
import { asideOf } from './windows.ts';

/** Match patterns of the pages that our script runs in. */
export const FEEDS = SITE_HOSTS.map((host) => `https://${host}/*`);

/** Whoever is not listening does not need the news: they ask when they open. */
const unheard = () => undefined;

/**
 * Tells every open feed and every open page of ours.
 * @param session the session that it is news of, where it is of one that stands aside: nobody else hears it
 */
export async function tell(news: News, session?: string): Promise<void> {
  if (session === undefined) void browser.runtime.sendMessage(news).catch(unheard);
  for (const tab of await browser.tabs.query({ url: FEEDS })) {
    const isMeant = news.news !== 'report' || asideOf(tab)?.session === session;
    if (tab.id !== undefined && isMeant) void browser.tabs.sendMessage(tab.id, news).catch(unheard);
  }
}
