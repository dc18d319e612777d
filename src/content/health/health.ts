import type { Page } from '../../sites/page.ts';
import type { Site } from '../../sites/site.ts';
import { after, isAlive, sendUntilHeard } from '../browser.ts';

/** A page has come to rest after this, and what was seen once is looked at again. */
const SETTLED_MS = 4_000;
const REST_MS = 300_000;

/** One or two may be something else. */
const FEWEST_SIGNS = 3;

/** What finds posts on a site, and what finds signs of them. */
type Watched = Pick<Site, 'posts'> & Pick<Page, 'isWhole' | 'signsOfPosts' | 'placeIn'>;

/** Whether the page shows posts of which none can be read; undefined where that cannot be told. */
export function isBlind(site: Watched): boolean | undefined {
  const signs = site.signsOfPosts(document);
  const isRead = (sign: Element) => {
    const post = sign.closest(site.posts);
    return post !== null && site.isWhole(post) && site.placeIn(post) !== undefined;
  };
  if (signs.some(isRead)) return false;
  return signs.length < FEWEST_SIGNS ? undefined : true;
}

/**
 * Tells the background when posts cannot be found any more, and when they can again. It looks when the browser is
 * idle: once the page rests, when it comes into view, and every few minutes. Ends with the signal.
 */
export function watchHealth(site: Watched, signal: AbortSignal): void {
  let told: boolean | undefined;
  let isSuspected = false;
  let timer: ReturnType<typeof after>;

  const lookIn = (milliseconds: number) => {
    clearTimeout(timer);
    timer = after(milliseconds, () => isAlive() && requestIdleCallback(look));
  };

  const look = () => {
    if (signal.aborted || !isAlive()) return;
    const blind = document.hidden ? undefined : isBlind(site);
    const isSure = blind === false || (blind === true && isSuspected);
    isSuspected = blind === true;
    if (isSure && blind !== told) {
      told = blind;
      void sendUntilHeard('feed/health', { blind });
    }
    lookIn(isSuspected && !isSure ? SETTLED_MS : REST_MS);
  };

  document.addEventListener('visibilitychange', () => document.hidden || lookIn(SETTLED_MS), {
    signal,
  });
  signal.addEventListener('abort', () => clearTimeout(timer));
  lookIn(SETTLED_MS);
}
