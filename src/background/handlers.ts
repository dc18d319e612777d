import type { Tabs } from 'webextension-polyfill';
import { Preferences } from '../model/standing.ts';
import { browser } from '../platform.ts';
import { MARKETPLACES } from '../retailers/permissions.ts';
import { asideTabChanged, deskAside } from './asides.ts';
import { showCount } from './badge.ts';
import { forgetCartTotal } from './carttotals.ts';
import { dataHandlers } from './data/handlers.ts';
import type { Desk } from './desk/desk.ts';
import { diagnosisHandlers } from './diagnosis.ts';
import { followHandlers } from './follow/handlers.ts';
import type { Handlers } from './handling.ts';
import { blindSince, noteHealth } from './health.ts';
import { markToldAside } from './journal/aside.ts';
import { damagedCount, discardDamaged } from './journal/damaged.ts';
import { loadPicture } from './journal/pictures.ts';
import { markTold, recentRequests } from './journal/requests.ts';
import { recentTraffic } from './journal/traffic.ts';
import { knownOf } from './known.ts';
import { ledgerHandlers } from './ledger/handlers.ts';
import { muteHandlers } from './mutes.ts';
import { tell } from './news.ts';
import { priceHandlers } from './prices/handlers.ts';
import { reportOf } from './report.ts';
import { changeSettings, linkedStore, loadSettings } from './settings.ts';
import { hasOwnManner, rememberProfile, standing } from './standing.ts';
import { changeWay, endSubstitute, substitute } from './storebook.ts';
import { buttonAt, linkStore, listStores, unlinkStore } from './stores.ts';
import { runPart } from './tabs/parts.ts';
import { uncertain } from './uncertain.ts';
import { asideOf, isPrivateAside, isPrivateCopy } from './windows.ts';
import { desk } from './worker.ts';

/** How many requests the popup shows. */
const SHOWN = 60;

const CLOSING_MS = 800;

function deskFor(tab: Tabs.Tab | undefined): Desk {
  const aside = asideOf(tab);
  return aside ? deskAside(aside) : desk;
}

/** The handlers of all messages. */
export const handlers: Handlers = {
  ...priceHandlers,
  ...ledgerHandlers,
  ...dataHandlers,
  ...muteHandlers,
  ...followHandlers,
  ...diagnosisHandlers,

  'feed/hello': (_, { tab }) => standing(asideOf(tab) !== undefined),

  async 'feed/profile'({ handle }, { tab }) {
    if (!isPrivateAside(tab)) await rememberProfile(handle);
    return {};
  },

  async 'feed/health'({ blind }, { tab }) {
    if (!isPrivateCopy() && !isPrivateAside(tab)) await noteHealth(blind);
    return {};
  },

  async 'feed/needs'({ part }, { tab }) {
    if (tab?.id === undefined) return {};
    // Buttons that are muted, or to be quiet, are not seen for a moment before that is known.
    if (part === 'buttons' && (await hasOwnManner())) await runPart(tab.id, 'manner');
    await runPart(tab.id, part);
    return {};
  },

  // The journal knows of another cart than such a tab has.
  'feed/known': async ({ products }, { tab }) => ({
    known: asideOf(tab) ? [] : await knownOf(products),
  }),

  'cart/add': async (order, { tab }) => reportOf(await deskFor(tab).add(order)),

  async 'cart/retry'({ key }) {
    const request = await desk.retry(key);
    return { report: request && reportOf(request) };
  },

  async 'cart/undo'({ key, ...surplus }, { tab }) {
    const undone = await deskFor(tab).undo(key, surplus);
    if (!undone) return { result: 'failed' };
    const report = reportOf(undone.request);
    const isChanged = undone.result === 'removed' && !asideOf(tab);
    if (isChanged && report.marketplace) await forgetCartTotal(report.marketplace);
    return { result: undone.result, report };
  },

  async 'cart/told'({ key }, { tab }) {
    const aside = asideOf(tab);
    await (aside ? markToldAside(aside.session, key) : markTold(key));
    return {};
  },

  async 'page/open'({ page, section, marketplace }, { tab }) {
    const query = marketplace ? `?store=${encodeURIComponent(marketplace)}` : '';
    const place = `src/${page}/index.html${query}${section ? `#${section}` : ''}`;
    const url = browser.runtime.getURL(place);
    const { windows } = uncertain;
    // Without windows, a new tab is an ordinary one.
    if (windows && isPrivateAside(tab)) await windows.create({ url, incognito: false });
    else await browser.tabs.create({ url });
    return {};
  },

  async 'carts/open'({ marketplaces }) {
    const carts = (await listStores())
      .filter(({ marketplace }) => marketplaces.includes(marketplace))
      .map(({ urls }) => urls.cart);
    for (const url of carts) await browser.tabs.create({ url, active: url === carts.at(-1) });
    return {};
  },

  'journal/recent': async ({ most = SHOWN }) => ({
    reports: (await recentRequests(Math.min(most, SHOWN))).map((request) => reportOf(request)),
  }),

  'journal/picture': async ({ key }) => ({ picture: await loadPicture(key) }),

  'consent/get': async () => ({ consentedAt: (await loadSettings()).consentedAt }),

  async 'consent/set'({ given }) {
    const consentedAt = given ? Date.now() : null;
    await changeSettings((settings) => ({ ...settings, consentedAt }));
    await tell({ news: 'allowed', allowed: given });
    return {};
  },

  async 'preferences/get'() {
    const settings = await loadSettings();
    return { ...Preferences.parse(settings), seen: settings.seen };
  },

  async 'preferences/set'(changes) {
    const given = Object.fromEntries(
      Object.entries(changes).filter(([, value]) => value !== undefined),
    );
    await changeSettings((settings) => ({ ...settings, ...given }));
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
    await changeWay(marketplace, way);
    return {};
  },

  async 'stores/use-tab'({ marketplace }, { tab }) {
    const isRefused = (await linkedStore(marketplace))?.refusals;
    if (isRefused && !asideOf(tab)) await changeWay(marketplace, 'tab');
    return {};
  },

  async 'stores/substitute'({ from, to }, { tab }) {
    if (!isPrivateAside(tab)) await substitute(from, to);
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
    const tab = sender.tab?.id;
    if (tab !== undefined) await (asideOf(sender.tab) ? asideTabChanged : desk.tabChanged)(tab);
    return {};
  },

  'shop/button': async (_, { tab }) => ({ button: buttonAt(tab?.url) }),

  'traffic/recent': async () => ({ traffic: await recentTraffic() }),
};
