import type { Counted } from '../../messages/data.ts';
import { database } from './database.ts';
import { UNFINISHED } from './requests.ts';

/** The ranges before, between and after some keys: all but these. */
function rangesBeside(keys: readonly string[]): (IDBKeyRange | undefined)[] {
  const sorted = keys.toSorted();
  return [undefined, ...sorted].map((key, place) => {
    const next = sorted[place];
    if (key === undefined)
      return next === undefined ? undefined : IDBKeyRange.upperBound(next, true);
    return next === undefined
      ? IDBKeyRange.lowerBound(key, true)
      : IDBKeyRange.bound(key, next, true, true);
  });
}

const CLEARED = ['observations', 'products', 'links', 'damaged', 'traffic'] as const;

/** Forgets all but requests that are not done with. */
export async function forgetEverything(): Promise<Counted> {
  const stores = ['requests', 'pictures', ...CLEARED] as const;
  const write = (await database()).transaction(stores, 'readwrite');
  const requests = write.objectStore('requests');
  const pictures = write.objectStore('pictures');
  const [before, observations, ...open] = await Promise.all([
    requests.count(),
    write.objectStore('observations').count(),
    ...UNFINISHED.map((step) => requests.index('step').getAllKeys(step)),
  ]);
  const kept = open.flat();
  for (const range of rangesBeside(kept)) {
    if (range) {
      void requests.delete(range);
      void pictures.delete(range);
    } else {
      void requests.clear();
      void pictures.clear();
    }
  }
  for (const store of CLEARED) void write.objectStore(store).clear();
  await write.done;
  return { requests: before - kept.length, observations };
}
