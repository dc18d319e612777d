import type { Diagnosis } from '../model/diagnosis.ts';
import { mutedAuthors } from '../model/muting.ts';
import { SiteName } from '../model/post.ts';
import type { Report } from '../model/report.ts';
import type { Settings } from '../model/settings.ts';
import { USUAL_BUTTONS } from '../model/sitebuttons.ts';
import { cartOrigin } from '../retailers/permissions.ts';
import type { ShopFault } from '../retailers/session.ts';
import { SHORTENER_ORIGINS } from '../retailers/shorteners.ts';
import { mayReachAll } from './access.ts';
import type { Handlers } from './handling.ts';
import { blindSince } from './health.ts';
import { damagedCount } from './journal/damaged.ts';
import { recentRequests, unfinishedRequests } from './journal/requests.ts';
import { journalSize } from './journal/size.ts';
import { recentTraffic } from './journal/traffic.ts';
import { reportOf } from './report.ts';
import { loadSettings } from './settings.ts';

/** How many of the latest wishes and requests are counted. */
const LATEST = 50;

const FAULTS: readonly string[] = [
  'network',
  'timeout',
  'too-large',
  'elsewhere',
  'no-access',
] satisfies ShopFault[];

/** How often each is there, by its name. */
function counted<T>(all: readonly T[], nameOf: (one: T) => string): { one: T; count: number }[] {
  const counts = new Map<string, { one: T; count: number }>();
  for (const one of all) {
    const name = nameOf(one);
    counts.set(name, { one, count: (counts.get(name)?.count ?? 0) + 1 });
  }
  return [...counts.values()].sort((a, b) => b.count - a.count);
}

const storesOf = ({ stores }: Settings): Promise<Diagnosis['stores']> =>
  Promise.all(
    stores.map(async ({ marketplace, session, way, restsUntil = 0, reads }) => ({
      marketplace,
      permitted: await mayReachAll([cartOrigin(marketplace)]),
      session,
      way,
      rests: restsUntil > Date.now(),
      reads,
    })),
  );

async function outcomes(): Promise<Diagnosis['outcomes']> {
  const reports = (await recentRequests(LATEST)).map((request) => reportOf(request));
  const wordOf = ({ state, detail }: Report) => `${state} ${detail}`;
  return counted(reports, wordOf).map(({ one: { state, detail }, count }) => ({
    word: state,
    detail,
    count,
  }));
}

async function answers(): Promise<Diagnosis['answers']> {
  const results = (await recentTraffic()).slice(0, LATEST).map(({ result = 'none' }) => {
    const isOurs = result === 'none' || FAULTS.includes(result) || /^\d{3}$/.test(result);
    return isOurs ? result : 'other';
  });
  return counted(results, (result) => result).map(({ one, count }) => ({ answer: one, count }));
}

async function counts(settings: Settings): Promise<Diagnosis['counts']> {
  const { replies, profiles, substitutes, maps, mutes } = settings;
  const { requests, observations } = await journalSize();
  return {
    hashtags: replies.hashtags.length,
    profiles: Object.keys(profiles.stores).length,
    substitutes: Object.keys(substitutes).length,
    'price-figures': maps.length,
    'muted-authors': SiteName.options.flatMap((site) => mutedAuthors(mutes, site)).length,
    'muted-stores': mutes.stores.length,
    items: requests,
    prices: observations,
    unfinished: (await unfinishedRequests()).length,
    damaged: await damagedCount(),
  };
}

async function diagnosis(): Promise<Diagnosis> {
  const settings = await loadSettings();
  const { replies, badge, stripsTags, notifies, follows, keepsDays, buttons } = settings;
  return {
    agreed: settings.consentedAt !== null,
    blind: (await blindSince()) !== undefined,
    stores: await storesOf(settings),
    buttons: SiteName.options.map((site) => ({ site, ...(buttons[site] ?? USUAL_BUTTONS) })),
    switches: {
      hashtags: replies.on,
      'tell-them': replies.tellThem,
      badge,
      'strip-tags': stripsTags,
      notify: notifies,
      follow: follows,
      'short-links': await mayReachAll(SHORTENER_ORIGINS),
    },
    keepsDays,
    counts: await counts(settings),
    outcomes: await outcomes(),
    answers: await answers(),
  };
}

/** What the background does for the message about how Hashcart is. */
export const diagnosisHandlers: Pick<Handlers, 'diagnosis/get'> = {
  'diagnosis/get': () => diagnosis(),
};
