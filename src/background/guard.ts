import { browser } from '../platform.ts';

const ALARM = 'resume';

/**
 * Lets an alarm start the worker again, should it be stopped, within a minute; or no longer. It then ends what was
 * left, as at every start.
 */
export async function guard(on: boolean): Promise<void> {
  if (on) await browser.alarms.create(ALARM, { delayInMinutes: 1, periodInMinutes: 1 });
  else await browser.alarms.clear(ALARM);
}
