import type { Standing } from '../model/standing.ts';
import { siteOf } from '../sites/sites.ts';
import { onNews, sendUntilHeard } from './browser.ts';
import { Feed } from './feed.ts';
import { healthWhenIdle } from './idle.ts';
import { takeOver } from './renewal.ts';
import { Replies } from './replies.ts';
import { standFirst } from './sight/first.ts';

standFirst();

const site = siteOf(location);

/** What runs while the shopper allows it; nothing is read before, and all of it goes when they take that back. */
interface Running {
  readonly feed: Feed;
  readonly hashtags: string;
  readonly end: AbortController;
}

let running: Running | undefined;

function start(standing: Standing): Running | undefined {
  if (!site) return undefined;
  const { hashtags } = standing;
  const end = new AbortController();
  const feed = new Feed(site, standing, end.signal);
  healthWhenIdle(site, end.signal);
  if (hashtags.length > 0) new Replies(site, feed, hashtags, end.signal);
  return { feed, hashtags: hashtags.join(), end };
}

/** Begins, ends, or begins anew with other hashtags. */
function goBy(standing: Standing | undefined): void {
  if (standing?.allowed && running?.hashtags === standing.hashtags.join()) {
    void running.feed.learn(standing);
    return;
  }
  running?.end.abort();
  running = standing?.allowed ? start(standing) : undefined;
}

const ask = async (): Promise<void> => goBy(await sendUntilHeard('feed/hello', {}));

if (takeOver(() => running?.end.abort())) {
  onNews((news) => {
    const buttons = running?.feed.buttons;
    if (news.news === 'report') buttons?.hear(news.report);
    else if (news.news === 'add-focused') buttons?.addFocused();
    else void ask();
  });
  void ask();
}
