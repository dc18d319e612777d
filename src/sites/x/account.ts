import { handleIn } from './handle.ts';

const SWITCHER =
  '[data-testid="SideNav_AccountSwitcher_Button"], [data-testid="DashButton_ProfileIcon_Link"]';
/** Whoever is shown beside the site's own ways around is the shopper. */
const SWITCHER_SECOND_WAY = '[role="banner"]';
const PROFILE = 'a[data-testid="AppTabBar_Profile_Link"]';
const HANDLE_PATH = /^\/([A-Za-z0-9_]{1,20})\/?$/;

/** The handle of the account that is signed in; undefined while the page loads, and when nobody is. */
export function accountIn(document: Document): string | undefined {
  const switcher = document.querySelector(SWITCHER) ?? document.querySelector(SWITCHER_SECOND_WAY);
  const shown = switcher ? handleIn(switcher) : undefined;
  if (shown) return shown;
  const profile = document.querySelector(PROFILE)?.getAttribute('href') ?? '';
  return HANDLE_PATH.exec(URL.parse(profile, 'https://x.com')?.pathname ?? '')?.[1];
}
