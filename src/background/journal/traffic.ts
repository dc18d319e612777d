import { Traffic } from '../../model/traffic.ts';
import { database } from './database.ts';

/** How many requests to the network are remembered. */
const KEPT = 500;

/** Notes a request that was made to the network, and lets go of the oldest. */
export async function noteTraffic(traffic: Traffic): Promise<void> {
  const { store } = (await database()).transaction('traffic', 'readwrite');
  const newest = await store.add(traffic);
  await store.delete(IDBKeyRange.upperBound(newest - KEPT));
}

/** Requests made to the network, newest first. */
export async function recentTraffic(): Promise<Traffic[]> {
  const noted = (await (await database()).getAll('traffic')).reverse();
  return noted.flatMap((traffic) => Traffic.safeParse(traffic).data ?? []);
}
