import { unwrap } from 'idb';
import type { Counted } from '../../messages/data.ts';
import { database } from './database.ts';
import { type KnownWords, noteProducts } from './products.ts';
import { partsOf, type Staged } from './staged.ts';

/** What an import brought: what is new, and what was known already. */
export interface TakenOver {
  readonly added: Counted;
  readonly known: Counted;
}

async function writing() {
  const stores = ['requests', 'pictures', 'observations', 'products', 'staged'] as const;
  return (await database()).transaction(stores, 'readwrite', { durability: 'strict' });
}
type Writing = Awaited<ReturnType<typeof writing>>;

/** Adds a record, unless one has its key. @returns whether it is new */
async function add(store: IDBObjectStore, value: unknown, key?: IDBValidKey): Promise<boolean> {
  const adding = store.add(value, key);
  return new Promise((resolve, reject) => {
    adding.onsuccess = () => resolve(true);
    adding.onerror = (event) => {
      if (adding.error?.name !== 'ConstraintError') return reject(adding.error);
      // It is there: that is no reason to take all the others back.
      event.preventDefault();
      event.stopPropagation();
      resolve(false);
    };
  });
}

async function addAll(store: IDBObjectStore, values: readonly unknown[]): Promise<number> {
  const added = await Promise.all(values.map((value) => add(store, value)));
  return added.filter(Boolean).length;
}

async function addPictures(write: Writing, { pictures }: Staged): Promise<void> {
  const requests = write.objectStore('requests');
  const store = unwrap(write.objectStore('pictures'));
  await Promise.all(
    pictures.map(async ({ key, url }) => {
      if ((await requests.getKey(key)) !== undefined) await add(store, url, key);
    }),
  );
}

async function takePart(write: Writing, part: Staged, words: KnownWords): Promise<Counted> {
  const [requests, observations] = await Promise.all([
    addAll(unwrap(write.objectStore('requests')), part.requests),
    addAll(unwrap(write.objectStore('observations')), part.observations),
    noteProducts(write.objectStore('products'), part.observations, words),
  ]);
  await addPictures(write, part);
  return { requests, observations };
}

async function takeParts(
  write: Writing,
  id: string,
  parts: number,
  looked: (records: number) => void,
): Promise<TakenOver> {
  const added = { requests: 0, observations: 0 };
  const known = { requests: 0, observations: 0 };
  const words: KnownWords = new Map();
  for (let number = 0; number < parts; number += 1) {
    const part = await write.objectStore('staged').get([id, number]);
    if (!part) throw new Error('a part of the import is gone');
    const fresh = await takePart(write, part, words);
    added.requests += fresh.requests;
    added.observations += fresh.observations;
    known.requests += part.requests.length - fresh.requests;
    known.observations += part.observations.length - fresh.observations;
    looked(part.requests.length + part.observations.length);
  }
  await write.objectStore('staged').delete(partsOf(id));
  return { added, known };
}

function abort(write: Writing): void {
  try {
    write.abort();
  } catch {
    // It has ended by itself.
  }
}

/**
 * Takes the parts of an import into the journal in one transaction: all, or nothing.
 * @param looked told how many records each part had; what it throws ends it, and nothing was taken
 * @throws what the database gave as the reason where it could not take them
 */
export async function takeOver(
  id: string,
  parts: number,
  looked: (records: number) => void,
): Promise<TakenOver> {
  const write = await writing();
  const ended = write.done.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  try {
    const taken = await takeParts(write, id, parts, looked);
    await write.done;
    return taken;
  } catch (error) {
    abort(write);
    // Of what it waited for, the database says but that it was broken off; the reason is the transaction's.
    const reason = await ended;
    const isReason = reason instanceof DOMException && reason.name !== 'AbortError';
    throw isReason ? reason : error;
  }
}
