import type { Counted, Forgettable } from '../../messages/data.ts';
import type { Observation } from '../../model/observation.ts';
import { database } from './database.ts';
import { forgetEverything } from './forgeteverything.ts';
import { forgetLinksTo } from './links.ts';
import { forgetProducts } from './products.ts';
import { rangesOf } from './ranges.ts';

type Ranges = NonNullable<ReturnType<typeof rangesOf>>;

/** Which requests may go: those that are done with; or all, where their store goes. */
type Which = 'done' | 'all';

/** So many go in one transaction: others have their turn between two. */
const BATCH = 500;

async function writing() {
  return (await database()).transaction(
    ['requests', 'pictures', 'observations', 'products'],
    'readwrite',
  );
}
type Writing = Awaited<ReturnType<typeof writing>>;

async function drop(write: Writing, seen: readonly Observation[]): Promise<void> {
  const observations = write.objectStore('observations');
  for (const { id } of seen) void observations.delete(id);
  const products = seen.map(({ product }) => product);
  await forgetProducts(write.objectStore('products'), observations, products);
}

/** The next requests that may go. */
async function keysIn(
  write: Writing,
  { index, range }: Ranges['requests'],
  which: Which,
): Promise<string[]> {
  const store = write.objectStore('requests');
  const keys: string[] = [];
  for await (const cursor of (index ? store.index(index) : store).iterate(range)) {
    if (which === 'all' || cursor.value.step === 'done') keys.push(cursor.primaryKey);
    if (keys.length === BATCH) break;
  }
  return keys;
}

async function forgetRequests(ranges: Ranges, which: Which): Promise<Counted> {
  const write = await writing();
  const keys = await keysIn(write, ranges.requests, which);
  const index = write.objectStore('observations').index('request');
  const seen = await Promise.all(keys.map((key) => index.getAll(key, BATCH)));
  // A request goes with the last that was seen for it.
  const gone = keys.filter((_, place) => (seen[place]?.length ?? 0) < BATCH);
  for (const key of gone) {
    void write.objectStore('requests').delete(key);
    void write.objectStore('pictures').delete(key);
  }
  await drop(write, seen.flat());
  await write.done;
  return { requests: gone.length, observations: seen.flat().length };
}

async function forgetObservations({ observations: { index, range } }: Ranges): Promise<Counted> {
  const write = await writing();
  const seen = await write.objectStore('observations').index(index).getAll(range, BATCH);
  await drop(write, seen);
  await write.done;
  return { requests: 0, observations: seen.length };
}

async function isUnfinished(key: string): Promise<boolean> {
  const step = (await (await database()).get('requests', key))?.step;
  return step !== undefined && step !== 'done';
}

/**
 * Forgets requests with their pictures and what was seen for them, batch by batch; what is not done with stays.
 * @param goesOn asked between two batches
 */
export async function forget(
  what: Forgettable,
  goesOn: () => boolean = () => true,
  which: Which = 'done',
): Promise<Counted & { readonly more?: true }> {
  if (what.by === 'everything') return forgetEverything(goesOn);
  if (what.by === 'store') await forgetLinksTo(what.marketplace);
  const ranges = rangesOf(what);
  let counted: Counted = { requests: 0, observations: 0 };
  if (!ranges || (what.by === 'item' && (await isUnfinished(what.key)))) return counted;
  for (const batch of [forgetRequests, forgetObservations]) {
    for (;;) {
      const { requests, observations } = await batch(ranges, which);
      if (requests + observations === 0) break;
      counted = {
        requests: counted.requests + requests,
        observations: counted.observations + observations,
      };
      if (!goesOn()) return { ...counted, more: true };
    }
  }
  return counted;
}

/** Forgets all of a store that is unlinked; and what cannot be read, since it may be of it. */
export async function forgetRequestsAt(marketplace: string): Promise<void> {
  await (await database()).clear('damaged');
  await forget({ by: 'store', marketplace }, undefined, 'all');
}
