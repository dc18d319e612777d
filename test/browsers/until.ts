import { setTimeout as pause } from 'node:timers/promises';

const PAUSE_MS = 50;
const LONGEST_PAUSE_MS = 500;

/** Looking costs the browser time that what is waited for needs: what takes longer is looked at less often. */
const pauseAfter = (milliseconds: number) =>
  pause(Math.min(LONGEST_PAUSE_MS, PAUSE_MS + milliseconds / 10));

/** Asks again and again until the probe gives something truthy; a probe that throws counts as "not yet". */
export async function until<T>(
  what: string,
  probe: () => Promise<T | null | undefined | false>,
  timeout = 15_000,
): Promise<T> {
  const start = Date.now();
  let cause: unknown;
  do {
    try {
      const found = await probe();
      if (found) return found;
      cause = undefined;
    } catch (error) {
      // A page that navigates between two looks throws; the next look sees the new document.
      cause = error;
    }
    await pauseAfter(Date.now() - start);
  } while (Date.now() < start + timeout);
  throw new Error(`Waited ${timeout / 1000} s in vain for ${what}`, { cause });
}
