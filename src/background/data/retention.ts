import { Instant } from '../../model/request.ts';
import { browser } from '../../platform.ts';
import { forgetCartTotals } from '../carttotals.ts';
import { forget } from '../journal/forget.ts';
import { clearStaged } from '../journal/staged.ts';
import { loadSettings } from '../settings.ts';
import { isPrivateCopy } from '../windows.ts';
import { forgetLeft } from './unlinked.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

const NOTE = 'forgotAt';

/** Whether it was done within a day. */
async function isDone(now: number): Promise<boolean> {
  const { [NOTE]: at } = await browser.storage.local.get(NOTE);
  const last = Instant.safeParse(at).data ?? 0;
  // A clock that was set back must not put it off.
  return last <= now && now - last < DAY_MS;
}

/** Forgets what is older than the shopper keeps things, at most once a day. */
export async function forgetOld(now = Date.now()): Promise<void> {
  const { keepsDays } = await loadSettings();
  if (keepsDays === null || isPrivateCopy() || (await isDone(now))) return;
  const to = now - keepsDays * DAY_MS;
  await forget({ by: 'time', to });
  await forgetCartTotals(to);
  // Noted when it is done: a worker that is stopped in the middle goes on in its next life.
  await browser.storage.local.set({ [NOTE]: now });
}

/** What a worker does when it starts: lets go of what an earlier life left, and of what is old. */
export async function tidyUp(): Promise<void> {
  await clearStaged();
  await forgetLeft();
  await forgetOld();
}
