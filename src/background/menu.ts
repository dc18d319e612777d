import type { Menus, Tabs } from 'webextension-polyfill';
import { isOutcome, meaningOf } from '../model/outcome.ts';
import type { Report } from '../model/report.ts';
import { browser } from '../platform.ts';
import { deskAside } from './asides.ts';
import { FEEDS } from './news.ts';
import { reportOf } from './report.ts';
import { loadSettings } from './settings.ts';
import { uncertain } from './uncertain.ts';
import { asideOf } from './windows.ts';
import { desk } from './worker.ts';

const ITEM = 'add-link';

/** How long the toolbar button shows what became of it. */
const SHOWN_MS = 8000;

const MARKS = { good: '✓', warn: '!', bad: '!' } as const;

/** Puts our item into the menu of links on social sites, where the browser has one. */
export async function offerInMenu(): Promise<void> {
  const { contextMenus } = uncertain;
  await contextMenus?.removeAll();
  contextMenus?.create({
    id: ITEM,
    title: browser.i18n.getMessage('menu_add'),
    contexts: ['link'],
    documentUrlPatterns: [...FEEDS],
  });
}

/** Shows a text at the toolbar button of a tab: not of one that was closed meanwhile. */
const write = (text: string | null, tabId: number | undefined): Promise<void> =>
  browser.action
    .setBadgeText({ text, ...(tabId !== undefined && { tabId }) })
    .catch(() => undefined);

async function showMark(tabId: number | undefined, state?: Report['state']): Promise<void> {
  await write(state && isOutcome(state) ? MARKS[meaningOf(state).tone] : '…', tabId);
  if (!state) return;
  await new Promise((resolve) => setTimeout(resolve, SHOWN_MS));
  // Without a text of its own, the tab shows what all tabs show.
  await write(null, tabId);
}

/** Adds the product of a link that the shopper chose our item for; the toolbar button tells how it went. */
export async function addFromMenu(
  { menuItemId, linkUrl, linkText }: Menus.OnClickData,
  tab: Tabs.Tab | undefined,
): Promise<void> {
  if (menuItemId !== ITEM || !linkUrl) return;
  if ((await loadSettings()).consentedAt === null) {
    await browser.tabs.create({ url: browser.runtime.getURL('src/welcome/index.html') });
    return;
  }
  const aside = asideOf(tab);
  void showMark(tab?.id);
  const request = await (aside ? deskAside(aside) : desk).add({
    key: crypto.randomUUID(),
    link: { href: linkUrl, ...(linkText && { text: linkText }) },
    quantity: 1,
    target: 'cart',
    again: false,
  });
  await showMark(tab?.id, reportOf(request).state);
}
