import { Traffic } from '../../model/traffic.ts';
import { database } from './database.ts';

/** How many requests to the network are remembered. */
const KEPT = 500;

/** Notes a request that leaves now, and lets go of the oldest. @returns where it is noted */
export async function noteTraffic(traffic: Traffic): Promise<number> {
  const { store } = (await database()).transaction('traffic', 'readwrite');
  const place = await store.add(traffic);
  await store.delete(IDBKeyRange.upperBound(place - KEPT));
  return place;
}

/** Notes what came of a request. */
export async function noteResult(
  place: number,
  change: Pick<Traffic, 'result' | 'to'>,
): Promise<void> {
  const { store, done } = (await database()).transaction('traffic', 'readwrite');
  const traffic = await store.get(place);
  if (traffic) await store.put({ ...traffic, ...change }, place);
  await done;
}

/** Requests made to the network, newest first. */
export async function recentTraffic(): Promise<Traffic[]> {
  const noted = (await (await database()).getAll('traffic')).reverse();
  return noted.flatMap((traffic) => Traffic.safeParse(traffic).data ?? []);
}
