import type { Answer, Body, MessageName } from '../messages.ts';
import { browser } from '../platform.ts';
import { MARKETPLACES } from '../retailers/permissions.ts';
import { showCount } from './badge.ts';
import { blindSince, noteHealth } from './health.ts';
import { damagedCount, discardDamaged } from './journal/damaged.ts';
import { loadPicture } from './journal/pictures.ts';
import { markTold, recentRequests } from './journal/requests.ts';
import { recentTraffic } from './journal/traffic.ts';
import { knownOf } from './known.ts';
import { tell } from './news.ts';
import { reportOf } from './report.ts';
import { changeSettings, linkedStore, loadSettings } from './settings.ts';
import { rememberProfile, standing } from './standing.ts';
import { changeStore, endSubstitute, rested, substitute } from './storebook.ts';
import { linkStore, listStores, unlinkStore } from './stores.ts';
import { runPart } from './tabs/parts.ts';
import { desk } from './worker.ts';

/** How many requests the popup shows. */
const SHOWN = 60;

const CLOSING_MS = 800;

/** What the background does for each message, once it was found to be well formed and its sender allowed. */
export const handlers: {
  readonly [N in MessageName]: (
    body: Body<N>,
    from: { readonly tab: number | undefined },
  ) => Promise<Answer<N>>;
} = {
  'feed/hello': standing,

  async 'feed/profile'({ handle }) {
    await rememberProfile(handle);
    return {};
  },

  async 'feed/health'({ blind }) {
    await noteHealth(blind);
    return {};
  },

  async 'feed/needs'({ part }, { tab }) {
    if (tab !== undefined) await runPart(tab, part);
    return {};
  },

  'feed/known': async ({ products }) => ({ known: await knownOf(products) }),

  'cart/add': async (order) => reportOf(await desk.add(order)),

  async 'cart/retry'({ key }) {
    const request = await desk.retry(key);
    return { report: request && reportOf(request) };
  },

  async 'cart/undo'({ key, ...surplus }) {
    const undone = await desk.undo(key, surplus);
    return undone
      ? { result: undone.result, report: reportOf(undone.request) }
      : { result: 'failed' };
  },

  async 'cart/told'({ key }) {
    await markTold(key);
    return {};
  },

  async 'page/open'({ page, section, marketplace }) {
    const query = marketplace ? `?store=${encodeURIComponent(marketplace)}` : '';
    const place = `src/${page}/index.html${query}${section ? `#${section}` : ''}`;
    await browser.tabs.create({ url: browser.runtime.getURL(place) });
    return {};
  },

  'journal/recent': async () => ({ reports: (await recentRequests(SHOWN)).map(reportOf) }),

  'journal/picture': async ({ key }) => ({ picture: await loadPicture(key) }),

  'consent/get': async () => ({ consentedAt: (await loadSettings()).consentedAt }),

  async 'consent/set'({ given }) {
    const consentedAt = given ? Date.now() : null;
    await changeSettings((settings) => ({ ...settings, consentedAt }));
    await tell({ news: 'allowed', allowed: given });
    return {};
  },

  async 'preferences/get'() {
    const { replies, profiles, badge, seen } = await loadSettings();
    return { replies, profiles, badge, seen };
  },

  async 'preferences/set'({ replies, profiles, badge }) {
    await changeSettings((settings) => ({
      ...settings,
      replies: replies ?? settings.replies,
      profiles: profiles ?? settings.profiles,
      badge: badge ?? settings.badge,
    }));
    await showCount();
    await tell({ news: 'stores' });
    return {};
  },

  'health/get': async () => ({
    blindSince: await blindSince(),
    damaged: await damagedCount().catch(() => 0),
  }),

  async 'health/discard-damaged'() {
    await discardDamaged();
    return {};
  },

  'stores/list': async () => ({ stores: await listStores(), marketplaces: [...MARKETPLACES] }),

  'stores/link': async ({ marketplace }) => ({ store: await linkStore(marketplace) }),

  async 'stores/set-way'({ marketplace, way }) {
    await changeStore(marketplace, (store) => ({ ...rested(store), way }));
    return {};
  },

  async 'stores/use-tab'({ marketplace }) {
    const isRefused = (await linkedStore(marketplace))?.refusals;
    if (isRefused) await changeStore(marketplace, (store) => ({ ...rested(store), way: 'tab' }));
    return {};
  },

  async 'stores/substitute'({ from, to }) {
    await substitute(from, to);
    return {};
  },

  async 'stores/end-substitute'({ from }) {
    await endSubstitute(from);
    return {};
  },

  'stores/substitutes': async () => ({ substitutes: (await loadSettings()).substitutes }),

  async 'stores/unlink'({ marketplace }) {
    await unlinkStore(marketplace);
    return {};
  },

  async 'shop/page'({ event }, sender) {
    // A tab that is being closed is still there when its page says goodbye.
    if (event === 'left') await new Promise((resolve) => setTimeout(resolve, CLOSING_MS));
    if (sender.tab !== undefined) await desk.tabChanged(sender.tab);
    return {};
  },

  'traffic/recent': async () => ({ traffic: await recentTraffic() }),
};
