import type { News } from '../messages.ts';
import { browser } from '../platform.ts';
import { SITE_HOSTS } from '../sites/hosts.ts';

const FEEDS = SITE_HOSTS.map((host) => `https://${host}/*`);

/** Whoever is not listening does not need the news: they ask when they open. */
const unheard = () => undefined;

/** Tells every open feed and every open page of ours. */
export async function tell(news: News): Promise<void> {
  void browser.runtime.sendMessage(news).catch(unheard);
  for (const { id } of await browser.tabs.query({ url: FEEDS })) {
    if (id !== undefined) void browser.tabs.sendMessage(id, news).catch(unheard);
  }
}
