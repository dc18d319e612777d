import { siteAt } from '../sites/sites.ts';
import { onNews, sendUntilHeard } from './browser.ts';
import { Feed } from './feed.ts';

const site = siteAt(location.hostname);

/** The feed while the shopper allows it; nothing is read before, and all of it goes when they take that back. */
let running: { readonly feed: Feed; readonly end: AbortController } | undefined;

function allow(allowed: boolean): void {
  if (allowed && !running && site) {
    const end = new AbortController();
    running = { feed: new Feed(site, end.signal), end };
  } else if (!allowed) {
    running?.end.abort();
    running = undefined;
  }
}

onNews((news) => {
  if (news.news === 'allowed') allow(news.allowed);
  else if (news.news === 'report') running?.feed.hear(news.report);
}, new AbortController().signal);

void sendUntilHeard('feed/hello', {}).then((answer) => allow(answer?.allowed ?? false));
