import { browser } from '../platform.ts';
import { requestsSince } from './journal/requests.ts';
import { loadSettings } from './settings.ts';
import { isPrivateCopy } from './windows.ts';

const BACKGROUND = '#5646d6';
const MOST = 99;

function startOfToday(): number {
  return new Date().setHours(0, 0, 0, 0);
}

/** How many products the shopper put into carts today that were not taken out again. */
async function countToday(): Promise<number> {
  const requests = await requestsSince(startOfToday());
  return requests.filter(({ gained, removedAt }) => gained && !removedAt).length;
}

/** Shows today's count at the toolbar button, if the shopper wants one. */
export async function showCount(): Promise<void> {
  // The button is the same in ordinary windows.
  if (isPrivateCopy()) return;
  const { badge } = await loadSettings();
  const count = badge ? await countToday() : 0;
  const text = count > MOST ? `${MOST}+` : String(count || '');
  await browser.action.setBadgeBackgroundColor({ color: BACKGROUND });
  await browser.action.setBadgeText({ text });
}
