import { browser } from '../platform.ts';
import { SHORTENER_ORIGINS } from '../retailers/shorteners.ts';

const access = () => ({ origins: [...SHORTENER_ORIGINS] });

/** Whether general short links may be followed. */
export function mayFollowShorteners(): Promise<boolean> {
  return browser.permissions.contains(access());
}

/** Asks the browser for that, within a click, or gives it back. */
export function changeShorteners(follow: boolean): Promise<boolean> {
  return follow ? browser.permissions.request(access()) : browser.permissions.remove(access());
}
