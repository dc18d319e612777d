import * as z from 'zod/mini';
import { Marketplace } from '../../model/product.ts';
import { browser } from '../../platform.ts';
import { forgetRequestsAt } from '../journal/forget.ts';
import { linkedStore } from '../settings.ts';
import { isPrivateCopy } from '../windows.ts';

const NOTE = 'unlinked';

const Noted = z.array(Marketplace);

/** Stores that were unlinked and are not wholly forgotten yet. */
async function noted(): Promise<string[]> {
  const { [NOTE]: stores } = await browser.storage.local.get(NOTE);
  return Noted.safeParse(stores).data ?? [];
}

async function note(stores: readonly string[]): Promise<void> {
  // The journal of private windows ends with them.
  if (!isPrivateCopy()) await browser.storage.local.set({ [NOTE]: stores });
}

/** Forgets a store, unless it was linked again. */
async function forgetNoted(marketplace: string): Promise<void> {
  if (!(await linkedStore(marketplace))) await forgetRequestsAt(marketplace);
  await note((await noted()).filter((store) => store !== marketplace));
}

/** Forgets all of a store that is unlinked. A worker that is stopped meanwhile goes on with it in its next life. */
export async function forgetUnlinked(marketplace: string): Promise<void> {
  await note([...new Set([...(await noted()), marketplace])]);
  await forgetNoted(marketplace);
}

/** Goes on with what an earlier life could not end. */
export async function forgetLeft(): Promise<void> {
  for (const marketplace of await noted()) await forgetNoted(marketplace);
}
