import type { Body } from '../messages.ts';
import type { Report } from '../model/report.ts';
import type { StoreView } from '../model/storeview.ts';
import { ask } from '../ui/ask.ts';
import { mayFollowShorteners } from '../ui/shorteners.ts';

/** What is known of the ways to a cart: it decides which next steps are left. */
export interface Known {
  readonly stores: readonly StoreView[];
  readonly followsShorteners: boolean;
}

/** Everything that the popup shows. */
export interface View extends Known {
  readonly consented: boolean;
  readonly reports: readonly Report[];
  /** Since when posts on X can not be read. */
  readonly blindSince: number | undefined;
}

/** More than fit into a popup before it is scrolled. */
export const GLANCE = 12;

/** Asks for everything that is seen when the popup opens. */
export const loadGlance = (): Promise<View> => load({ most: GLANCE });

/** Asks for everything that the popup shows. */
export const loadView = (): Promise<View> => load({});

async function load(of: Body<'journal/recent'>): Promise<View> {
  const [consent, { stores }, { reports }, { blindSince }, followsShorteners] = await Promise.all([
    ask('consent/get', {}),
    ask('stores/list', {}),
    ask('journal/recent', of),
    ask('health/get', {}),
    mayFollowShorteners(),
  ]);
  const consented = consent.consentedAt !== null;
  return { consented, stores, reports, blindSince, followsShorteners };
}
