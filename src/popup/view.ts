import type { Report, StoreView } from '../messages.ts';
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
}

/** Asks for everything that the popup shows. */
export async function loadView(): Promise<View> {
  const [consent, { stores }, { reports }, followsShorteners] = await Promise.all([
    ask('consent/get', {}),
    ask('stores/list', {}),
    ask('journal/recent', {}),
    mayFollowShorteners(),
  ]);
  return { consented: consent.consentedAt !== null, stores, reports, followsShorteners };
}
