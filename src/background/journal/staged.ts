import type { FilePicture } from '../../model/journalfile.ts';
import { database } from './database.ts';
import type { KeptObservation, KeptRequest } from './kept.ts';

/** A part of an import, as it will be kept. */
export interface Staged {
  readonly requests: KeptRequest[];
  readonly pictures: FilePicture[];
  readonly observations: KeptObservation[];
}

/** All parts of one import. */
export const partsOf = (id: string): IDBKeyRange =>
  IDBKeyRange.bound([id, 0], [id, Number.MAX_SAFE_INTEGER]);

/** Puts a part of an import down. */
export async function stage(id: string, part: number, staged: Staged): Promise<void> {
  await (await database()).put('staged', staged, [id, part]);
}

/** Lets go of what was put down for one import. */
export async function unstage(id: string): Promise<void> {
  await (await database()).delete('staged', partsOf(id));
}

/** Lets go of all that was put down: of imports that ended without a word, as with the worker. */
export async function clearStaged(): Promise<void> {
  await (await database()).clear('staged');
}
