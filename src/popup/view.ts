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

/** Asks for everything that the popup shows. */
export async function loadView(): Promise<View> {
  const [consent, { stores }, { reports }, { blindSince }, followsShorteners] = await Promise.all([
    ask('consent/get', {}),
    ask('stores/list', {}),
    ask('journal/recent', {}),
    ask('health/get', {}),
    mayFollowShorteners(),
  ]);
  const consented = consent.consentedAt !== null;
  return { consented, stores, reports, blindSince, followsShorteners };
}
