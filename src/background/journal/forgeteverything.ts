import type { Counted } from '../../messages/data.ts';
import { database } from './database.ts';
import { UNFINISHED } from './requests.ts';

/** So many keys go in one transaction: as one range, which browsers let go of much faster than of one after the other. */
const BATCH = 2000;

async function unfinishedKeys(): Promise<Set<string>> {
  const { store } = (await database()).transaction('requests');
  const keys = UNFINISHED.map((step) => store.index('step').getAllKeys(step));
  return new Set((await Promise.all(keys)).flat());
}

/** Forgets the next requests and their pictures, but those that are kept. @returns the last key, and how many went */
async function forgetRequests(
  after: string,
  kept: ReadonlySet<string>,
): Promise<readonly [string | undefined, number]> {
  const write = (await database()).transaction(['requests', 'pictures'], 'readwrite');
  const requests = write.objectStore('requests');
  const pictures = write.objectStore('pictures');
  const keys = await requests.getAllKeys(IDBKeyRange.lowerBound(after, true), BATCH);
  const last = keys.at(-1);
  const gone = keys.filter((key) => !kept.has(key));
  const ranges =
    gone.length === keys.length && last !== undefined
      ? [IDBKeyRange.bound(after, last, true)]
      : gone.map((key) => IDBKeyRange.only(key));
  for (const range of ranges) {
    void requests.delete(range);
    void pictures.delete(range);
  }
  await write.done;
  return [last, gone.length];
}

/** Forgets the next records of a store that is kept for nothing else. @returns how many */
async function forgetSome(name: 'observations' | 'products'): Promise<number> {
  const { store, done } = (await database()).transaction(name, 'readwrite');
  const keys = await store.getAllKeys(null, BATCH);
  const last = keys.at(-1);
  if (last !== undefined) void store.delete(IDBKeyRange.upperBound(last));
  await done;
  return keys.length;
}

/** Small lists that tell of what was done, too. */
const LISTS = ['links', 'damaged', 'traffic'] as const;

/**
 * Forgets all but requests that are not done with, batch by batch.
 * @param goesOn asked between two batches
 */
export async function forgetEverything(
  goesOn: () => boolean,
): Promise<Counted & { readonly more?: true }> {
  const counted = { requests: 0, observations: 0 };
  const kept = await unfinishedKeys();
  let after: string | undefined = '';
  while (after !== undefined) {
    const [last, gone]: readonly [string | undefined, number] = await forgetRequests(after, kept);
    counted.requests += gone;
    after = last;
    if (!goesOn()) return { ...counted, more: true };
  }
  for (const name of ['observations', 'products'] as const) {
    for (let gone = BATCH; gone === BATCH; ) {
      gone = await forgetSome(name);
      if (name === 'observations') counted.observations += gone;
      if (!goesOn()) return { ...counted, more: true };
    }
  }
  const db = await database();
  for (const list of LISTS) await db.clear(list);
  return counted;
}
