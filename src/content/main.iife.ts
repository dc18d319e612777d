import type { Standing } from '../model/standing.ts';
import { siteOf } from '../sites/sites.ts';
import { onNews, sendUntilHeard } from './browser.ts';
import { Feed } from './feed.ts';
import { watchHealth } from './health.ts';
import { Replies } from './replies.ts';
import { learnStanding } from './standing.ts';
import { offerToTell } from './telling.ts';

const site = siteOf(location);

/** What runs while the shopper allows it; nothing is read before, and all of it goes when they take that back. */
interface Running {
  readonly feed: Feed;
  readonly hashtags: string;
  readonly end: AbortController;
}

let running: Running | undefined;

function start({ hashtags }: Standing): Running | undefined {
  if (!site) return undefined;
  const end = new AbortController();
  const feed = new Feed(site, end.signal);
  watchHealth(site, end.signal);
  if (hashtags.length > 0) new Replies(site, feed, hashtags, end.signal);
  return { feed, hashtags: hashtags.join(), end };
}

/** Begins, ends, or begins anew with other hashtags. */
function goBy(standing: Standing | undefined): void {
  learnStanding(standing);
  offerToTell(standing?.tellThem ? site : undefined);
  const isSame = standing?.allowed && running?.hashtags === standing.hashtags.join();
  if (!isSame) {
    running?.end.abort();
    running = standing?.allowed ? start(standing) : undefined;
  }
  running?.feed.refresh();
}

const ask = async (): Promise<void> => goBy(await sendUntilHeard('feed/hello', {}));

onNews((news) => {
  if (news.news === 'report') running?.feed.hear(news.report);
  else if (news.news === 'add-focused') running?.feed.addFocused();
  else void ask();
}, new AbortController().signal);

void ask();
