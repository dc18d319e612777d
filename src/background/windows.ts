import type { Tabs } from 'webextension-polyfill';
import { browser } from '../platform.ts';

/** Whether this is the background of private windows: Chromium runs one of its own for them. */
export const isPrivateCopy = (): boolean => browser.extension.inIncognitoContext === true;

/** A tab with a session of its own, apart from the one that the background's requests carry. */
export interface Aside {
  /** The name of that session: one for all private windows, one for each container. */
  readonly session: string;
  readonly tab: number;
  readonly window: number;
}

const ORDINARY = 'firefox-default';
export const PRIVATE = 'firefox-private';

/**
 * Whether a tab stands aside: in Firefox, whose one background cannot ask as a private window or a container does.
 * Source: the documentation of `tabs.Tab.cookieStoreId`; the field is there without a permission.
 */
export function asideOf(tab: Tabs.Tab | undefined): Aside | undefined {
  const { id, windowId, cookieStoreId: session = ORDINARY } = tab ?? {};
  if (id === undefined || windowId === undefined || session === ORDINARY) return undefined;
  return { session, tab: id, window: windowId };
}

/** Whether a tab is in a private window that this background shares with ordinary ones. */
export const isPrivateAside = (tab: Tabs.Tab | undefined): boolean =>
  asideOf(tab)?.session === PRIVATE;
