import { browser } from '../platform.ts';
import { isPrivateCopy } from './windows.ts';

const ALARM = 'resume';
/** In minutes: the least that Chromium takes. */
const SOONEST = 0.5;

/**
 * Lets an alarm start the worker again, should it be stopped, within half a minute; or no longer. It then ends what was
 * left, as at every start.
 */
export async function guard(on: boolean): Promise<void> {
  // Alarms are kept on disk.
  if (isPrivateCopy()) return;
  if (on) await browser.alarms.create(ALARM, { delayInMinutes: SOONEST, periodInMinutes: SOONEST });
  else await browser.alarms.clear(ALARM);
}
