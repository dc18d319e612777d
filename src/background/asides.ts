import type { AddOrder, Request } from '../model/request.ts';
import { browser } from '../platform.ts';
import { ShopError, type ShopSession } from '../retailers/session.ts';
import { SHORTENER_ORIGINS } from '../retailers/shorteners.ts';
import { mayReachAll } from './access.ts';
import { createDesk, type Desk } from './desk/desk.ts';
import { asideJournal, asideSessions, forgetAside } from './journal/aside.ts';
import { resolveLink } from './net/links.ts';
import { tell } from './news.ts';
import { reportOf } from './report.ts';
import { showTab, tabAt } from './tabs/tabs.ts';
import { type Aside, PRIVATE } from './windows.ts';
import { tools } from './worker.ts';

/** The background's own requests carry another session than such a tab: none is made for it. */
const elsewhere = () => Promise.reject(new ShopError('elsewhere'));
const NO_SESSION: ShopSession = { get: elsewhere, post: elsewhere };

const nothing = async () => undefined;

/** Whatever is asked in such a tab is handed over there: the shopper presses, and the page itself reads its cart. */
const handedOver = ({ look: _, ...order }: AddOrder): AddOrder => ({
  ...order,
  target: 'cart',
  way: 'hand-over',
});

function deskOf(session: string, from?: Aside): Desk {
  const isPrivate = session === PRIVATE;
  const desk = createDesk({
    ...tools,
    journal: asideJournal(session),
    stores: { ...tools.stores, rest: nothing, refused: nothing, accepted: nothing },
    resolve: isPrivate
      ? (url) => resolveLink(url, () => mayReachAll(SHORTENER_ORIGINS), 'unnoted')
      : tools.resolve,
    shop: () => NO_SESSION,
    showTab: (url) => showTab(url, from),
    tab: (id, marketplace) => tabAt(id, marketplace, isPrivate ? 'unnoted' : 'noted'),
    guard: nothing,
    observe: () => undefined,
    sawCart: async () => undefined,
    tell: (request: Request) => void tell({ news: 'report', report: reportOf(request) }, session),
  });
  return { ...desk, add: (order) => desk.add(handedOver(order)) };
}

const desks = new Map<string, Desk>();

function once(name: string, make: () => Desk): Desk {
  const desk = desks.get(name) ?? make();
  desks.set(name, desk);
  return desk;
}

/** The desk for what is asked in a tab that stands aside. */
export const deskAside = (from: Aside): Desk =>
  once(`${from.session} ${from.tab}`, () => deskOf(from.session, from));

async function inEachSession(act: (desk: Desk) => Promise<void>): Promise<void> {
  for (const session of await asideSessions()) await act(once(session, () => deskOf(session)));
}

/** A tab was closed, or a store's page in it opened, was pressed, or left. */
export const asideTabChanged = (tab: number): Promise<void> =>
  inEachSession((desk) => desk.tabChanged(tab));

/** Ends what access was taken from, or whose tab is gone. */
export const resumeAsides = (): Promise<void> => inEachSession((desk) => desk.resume());

/** Ends and forgets what was asked of a store. */
export const forgetStoreAside = (marketplace: string): Promise<void> =>
  inEachSession((desk) => desk.forget(marketplace));

/** Forgets what was asked in private windows, once the last of their tabs is closed. */
export async function forgetPrivate(): Promise<void> {
  const tabs = await browser.tabs.query({});
  if (!tabs.some(({ cookieStoreId }) => cookieStoreId === PRIVATE)) await forgetAside(PRIVATE);
}
