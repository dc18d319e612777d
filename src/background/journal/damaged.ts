import { Request } from '../../model/request.ts';
import { database } from './database.ts';

/** Moves requests that cannot be read out of the way of all others, each once. */
export async function setDamagedAside(): Promise<void> {
  const write = (await database()).transaction(['requests', 'damaged'], 'readwrite');
  const moves: Promise<unknown>[] = [write.done];
  for await (const cursor of write.objectStore('requests')) {
    if (Request.safeParse(cursor.value).success) continue;
    moves.push(write.objectStore('damaged').put(cursor.value, cursor.primaryKey), cursor.delete());
  }
  await Promise.all(moves);
}

/** How many requests were set aside. */
export async function damagedCount(): Promise<number> {
  return (await database()).count('damaged');
}

/** Lets go of what was set aside. */
export async function discardDamaged(): Promise<void> {
  await (await database()).clear('damaged');
}
