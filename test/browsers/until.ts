import { setTimeout as pause } from 'node:timers/promises';

const PAUSE_MS = 50;

/** Asks again and again until the probe gives something truthy; a probe that throws counts as "not yet". */
export async function until<T>(
  what: string,
  probe: () => Promise<T | null | undefined | false>,
  timeout = 15_000,
): Promise<T> {
  const deadline = Date.now() + timeout;
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
    await pause(PAUSE_MS);
  } while (Date.now() < deadline);
  throw new Error(`Waited ${timeout / 1000} s in vain for ${what}`, { cause });
}
