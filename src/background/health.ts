import * as z from 'zod/mini';
import { Instant } from '../model/request.ts';
import { browser } from '../platform.ts';

const KEY = 'health';

const Health = z.object({ blindSince: z.optional(Instant) });

/** Since when posts can no longer be found on pages that have some; undefined while they can. */
export async function blindSince(): Promise<number | undefined> {
  return Health.safeParse((await browser.storage.local.get(KEY))[KEY]).data?.blindSince;
}

/** Notes whether a feed can find the posts of its page. The first time it could not is kept. */
export async function noteHealth(blind: boolean): Promise<void> {
  const since = await blindSince();
  if (blind === (since !== undefined)) return;
  await browser.storage.local.set({ [KEY]: blind ? { blindSince: Date.now() } : {} });
}
