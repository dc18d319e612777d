import type { Tabs } from 'webextension-polyfill';
import { browser } from '../../platform.ts';
import { cartOrigin, shopOrigin } from '../../retailers/permissions.ts';
import { ShopError } from '../../retailers/session.ts';
import { ifPermitted, mayReachAll, permitted, whilePermitted } from '../access.ts';
import type { ShopTab } from '../desk/tools.ts';
import { noteTraffic } from '../journal/traffic.ts';
import type { Noting } from '../net/noted.ts';
import { uncertain } from '../uncertain.ts';
import { type Aside, PRIVATE } from '../windows.ts';
import { closeLeftTabs, closeTab, noteTab } from './left.ts';
import { pressIn, tabSession } from './session.ts';

const LONGEST_LOAD_MS = 25_000;

/** Whether a tab shows a page of an origin, whole. A new tab is whole, and empty, before its page comes. */
async function shows(id: number, origin: string): Promise<boolean> {
  const { status, url } = await browser.tabs.get(id);
  return status === 'complete' && URL.parse(url ?? '')?.origin === origin;
}

/** Resolves when a tab has loaded a page of that origin. @throws ShopError when it takes too long or is closed */
function loaded(id: number, origin: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const end = (fault?: 'timeout' | 'network') => {
      clearTimeout(timer);
      browser.tabs.onUpdated.removeListener(updated);
      browser.tabs.onRemoved.removeListener(removed);
      if (fault) reject(new ShopError(fault));
      else resolve();
    };
    const look = () =>
      void shows(id, origin).then(
        (there) => there && end(),
        () => end('network'),
      );
    const updated = (tab: number, { status }: Tabs.OnUpdatedChangeInfoType) => {
      if (tab === id && status === 'complete') look();
    };
    const removed = (tab: number) => {
      if (tab === id) end('network');
    };
    const timer = setTimeout(() => end('timeout'), LONGEST_LOAD_MS);
    browser.tabs.onUpdated.addListener(updated);
    browser.tabs.onRemoved.addListener(removed);
    look();
  });
}

/** A press may open a page or not: the shop is asked when the page is there, or when none seems to come. */
const NO_PAGE_MS = 2000;

/** Resolves when a tab has loaded another page, or when none seems to come. */
function changed(id: number): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      browser.tabs.onUpdated.removeListener(updated);
      resolve();
    };
    const updated = (tab: number, { status }: Tabs.OnUpdatedChangeInfoType) => {
      if (tab === id && status === 'complete') end();
    };
    const timer = setTimeout(end, NO_PAGE_MS);
    browser.tabs.onUpdated.addListener(updated);
  });
}

const mayReach = (origin: string) => () => mayReachAll([`${origin}/*`]);

const shopTab = (id: number, origin: string, noting: Noting = 'noted'): ShopTab => ({
  id,
  shop: permitted(tabSession(id, origin, noting), mayReach(origin)),
  press: (selector) =>
    ifPermitted(mayReach(origin), async () => {
      const change = changed(id);
      const pressed = await pressIn(id, selector);
      if (pressed) await change;
      return pressed;
    }),
  close: () => closeTab(id),
});

function noteOpening(url: string): void {
  const { host } = new URL(url);
  const opening = { at: Date.now(), method: 'GET', host, purpose: 'product', how: 'page' } as const;
  void noteTraffic(opening).catch(() => undefined);
}

async function create(
  url: string,
  page: Tabs.CreateCreatePropertiesType,
  noting: Noting = 'noted',
): Promise<number> {
  if (noting === 'noted') noteOpening(url);
  const { id } = await browser.tabs.create({ ...page, url });
  if (id === undefined) throw new ShopError('network');
  return id;
}

/** Opens a page of a store behind the others, and waits until it is there. @throws ShopError */
export async function openTab(url: string): Promise<ShopTab> {
  await closeLeftTabs();
  const id = await create(url, { active: false });
  const { origin } = new URL(url);
  const tab = shopTab(id, origin);
  try {
    await noteTab(id);
    await whilePermitted(mayReach(origin), () => loaded(id, origin));
    return tab;
  } catch (error) {
    await tab.close();
    throw error;
  }
}

/**
 * Opens a page of a store in front of the shopper.
 * @param from the tab whose window and session it is to share: Firefox gives a tab the container of its opener. Without
 * windows, as on Android, every new tab is an ordinary one: there, that tab itself goes to the store.
 * @returns the tab's id
 */
export async function showTab(url: string, from?: Aside): Promise<number> {
  const noting = from?.session === PRIVATE ? 'unnoted' : 'noted';
  if (!from) return create(url, { active: true }, noting);
  if (uncertain.windows) {
    const beside = { openerTabId: from.tab, windowId: from.window };
    return create(url, { active: true, ...beside }, noting);
  }
  if (noting === 'noted') noteOpening(url);
  await browser.tabs.update(from.tab, { url });
  return from.tab;
}

/** A tab that was opened before, if it still shows that store. */
export async function tabAt(
  id: number,
  marketplace: string,
  noting?: Noting,
): Promise<ShopTab | undefined> {
  const origin = shopOrigin(marketplace);
  const tab = await browser.tabs.get(id).catch(() => undefined);
  return tab?.url && URL.parse(tab.url)?.origin === origin
    ? shopTab(id, origin, noting)
    : undefined;
}

/** Lets our script run in a store's pages, or no longer. */
export async function watch(marketplace: string, on: boolean): Promise<void> {
  const id = `shoptab ${marketplace}`;
  const [known] = await browser.scripting.getRegisteredContentScripts({ ids: [id] });
  if (on === (known !== undefined)) return;
  if (!on) return browser.scripting.unregisterContentScripts({ ids: [id] });
  await browser.scripting.registerContentScripts([
    {
      id,
      js: ['src/shoptab/main.js'],
      matches: [cartOrigin(marketplace)],
      runAt: 'document_end',
      persistAcrossSessions: false,
    },
  ]);
}
