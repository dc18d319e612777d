import type { Answer, Body, MessageName } from '../messages.ts';
import { browser } from '../platform.ts';
import { MARKETPLACES } from '../retailers/permissions.ts';
import { loadPicture } from './journal/pictures.ts';
import { recentRequests } from './journal/requests.ts';
import { recentTraffic } from './journal/traffic.ts';
import { tell } from './news.ts';
import { reportOf } from './report.ts';
import { changeSettings, loadSettings } from './settings.ts';
import { linkStore, listStores, unlinkStore } from './stores.ts';
import { desk } from './worker.ts';

/** How many requests the popup shows. */
const SHOWN = 60;

/** What the background does for each message, once it was found to be well formed and its sender allowed. */
export const handlers: {
  readonly [N in MessageName]: (body: Body<N>) => Promise<Answer<N>>;
} = {
  'feed/hello': async () => ({ allowed: (await loadSettings()).consentedAt !== null }),

  'cart/add': async (order) => reportOf(await desk.add(order)),

  async 'cart/undo'({ key }) {
    const undone = await desk.undo(key);
    return undone
      ? { result: undone.result, report: reportOf(undone.request) }
      : { result: 'failed' };
  },

  async 'page/open'({ page, marketplace }) {
    const query = marketplace ? `?store=${encodeURIComponent(marketplace)}` : '';
    await browser.tabs.create({ url: browser.runtime.getURL(`src/${page}/index.html${query}`) });
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

  'stores/list': async () => ({ stores: await listStores(), marketplaces: [...MARKETPLACES] }),

  'stores/link': async ({ marketplace }) => ({ store: await linkStore(marketplace) }),

  async 'stores/unlink'({ marketplace }) {
    await unlinkStore(marketplace);
    return {};
  },

  'traffic/recent': async () => ({ traffic: await recentTraffic() }),
};
