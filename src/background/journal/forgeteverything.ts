import type { Counted } from '../../messages/data.ts';
import { database } from './database.ts';
import { UNFINISHED } from './requests.ts';

/** The ranges before, between and after some keys: all but these. */
function rangesBeside(keys: readonly string[]): IDBKeyRange[] {
  const sorted = keys.toSorted();
  return ['', ...sorted].map((key, place) => {
    const next = sorted[place];
    return next === undefined
      ? IDBKeyRange.lowerBound(key, true)
      : IDBKeyRange.bound(key, next, true, true);
  });
}

const CLEARED = ['links', 'damaged', 'traffic'] as const;

/** Forgets all but requests that are not done with. */
export async function forgetEverything(): Promise<Counted> {
  const stores = ['requests', 'pictures', 'observations', 'products', ...CLEARED] as const;
  const write = (await database()).transaction(stores, 'readwrite');
  const requests = write.objectStore('requests');
  const [before, observations, ...open] = await Promise.all([
    requests.count(),
    write.objectStore('observations').count(),
    ...UNFINISHED.map((step) => requests.index('step').getAllKeys(step)),
  ]);
  const kept = open.flat();
  for (const range of rangesBeside(kept)) {
    void requests.delete(range);
    void write.objectStore('pictures').delete(range);
  }
  // Chromium lets go of a range of keys ten times as fast as it clears a store that has indexes.
  void write.objectStore('observations').delete(IDBKeyRange.lowerBound(''));
  void write.objectStore('products').delete(IDBKeyRange.lowerBound([]));
  for (const store of CLEARED) void write.objectStore(store).clear();
  await write.done;
  return { requests: before - kept.length, observations };
}
