import type { Observation } from '../../model/observation.ts';
import { database } from './database.ts';

/** Writes down prices that were seen. */
export async function saveObservations(observations: readonly Observation[]): Promise<void> {
  const { store, done } = (await database()).transaction('observations', 'readwrite');
  await Promise.all([...observations.map((each) => store.put(each)), done]);
}
