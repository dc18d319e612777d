import { openDB } from 'idb';
import { type Database, type HashcartDatabase, STEPS } from './schema.ts';

let opened: Promise<Database> | undefined;

/** More than opening takes on any machine: who waits longer is better told that it cannot be had. */
const LONGEST_OPENING_MS = 10_000;

function forget(): void {
  opened = undefined;
}

/** Opens the database. @param blocked called when an older copy of Hashcart does not let go of it */
async function open(blocked: () => void): Promise<Database> {
  return openDB<HashcartDatabase>('hashcart', STEPS.length, {
    upgrade(db, version, _, write) {
      for (const step of STEPS.slice(version)) step(db, write);
    },
    blocked,
    // A newer copy wants it: this one is about to go.
    blocking() {
      void opened?.then((db) => db.close());
      forget();
    },
    terminated: forget,
  });
}

/** @throws Error when it cannot be opened, or when nothing comes of it in time */
function openInTime(): Promise<Database> {
  return new Promise((resolve, reject) => {
    const give = (why: string) => reject(new Error(`the database cannot be opened: ${why}`));
    const timer = setTimeout(() => give('no answer'), LONGEST_OPENING_MS);
    open(() => give('an older copy of Hashcart holds it'))
      .then(
        (db) => {
          // It may come after all: what was asked for meanwhile has failed at once, without another opening.
          opened = Promise.resolve(db);
          resolve(db);
        },
        (error: unknown) => {
          forget();
          reject(error);
        },
      )
      .finally(() => clearTimeout(timer));
  });
}

/** The one database: the journal of requests, their pictures, and the list of requests made to the network. */
export async function database(): Promise<Database> {
  opened ??= openInTime();
  return opened;
}
