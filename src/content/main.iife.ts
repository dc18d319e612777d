import { siteAt } from '../sites/sites.ts';
import { onNews, sendUntilHeard } from './browser.ts';
import { Feed } from './feed.ts';
import { learnWays } from './ways.ts';

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

/** Asks whether we may read, and how the linked stores add. */
async function ask(): Promise<void> {
  const answer = await sendUntilHeard('feed/hello', {});
  learnWays(answer?.ways ?? {});
  allow(answer?.allowed ?? false);
  running?.feed.refresh();
}

onNews((news) => {
  if (news.news === 'report') running?.feed.hear(news.report);
  else void ask();
}, new AbortController().signal);

void ask();
