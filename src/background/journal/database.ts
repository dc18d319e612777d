import {
  type DBSchema,
  type IDBPDatabase,
  type IDBPTransaction,
  openDB,
  type StoreNames,
} from 'idb';
import type { Observation } from '../../model/observation.ts';
import type { ProductReference } from '../../model/product.ts';
import type { Request } from '../../model/request.ts';
import type { Traffic } from '../../model/traffic.ts';

interface HashcartDatabase extends DBSchema {
  requests: {
    key: string;
    value: Request;
    indexes: {
      createdAt: number;
      step: string;
      marketplace: string;
      'product-post': [string, string, string];
      'product-made': [string, string, number];
    };
  };
  /** Product pictures as data URLs, by the request's key. */
  pictures: { key: string; value: string };
  /** Prices that were seen. */
  observations: {
    key: string;
    value: Observation;
    indexes: {
      at: number;
      request: string;
      'product-at': [string, string, number];
      'author-at': [string, number];
    };
  };
  traffic: { key: number; value: Traffic };
  /** Requests that could not be read, by their key. */
  damaged: { key: string; value: unknown };
  /** Products that short and wrapped links led to, by the link. */
  links: { key: string; value: { readonly product: ProductReference; readonly at: number } };
}

export type Database = IDBPDatabase<HashcartDatabase>;

let opened: Promise<Database> | undefined;

type Upgrade = IDBPTransaction<HashcartDatabase, StoreNames<HashcartDatabase>[], 'versionchange'>;

/** Each step brings a database from one version to the next; a new one takes them all. */
const STEPS: readonly ((db: Database, write: Upgrade) => void)[] = [
  (db) => {
    const requests = db.createObjectStore('requests', { keyPath: 'order.key' });
    requests.createIndex('createdAt', 'createdAt');
    requests.createIndex('step', 'step');
    requests.createIndex('marketplace', 'product.marketplace');
    requests.createIndex('product-post', [
      'product.marketplace',
      'product.id',
      'order.post.postId',
    ]);
    db.createObjectStore('pictures');
    db.createObjectStore('traffic', { autoIncrement: true });
  },
  (db) => void db.createObjectStore('links'),
  (_, write) => {
    const keys = ['product.marketplace', 'product.id', 'createdAt'];
    write.objectStore('requests').createIndex('product-made', keys);
  },
  (db) => void db.createObjectStore('damaged'),
  (db) => {
    const observations = db.createObjectStore('observations', { keyPath: 'id' });
    observations.createIndex('at', 'at');
    observations.createIndex('request', 'request');
    observations.createIndex('product-at', ['product.marketplace', 'product.id', 'at']);
    observations.createIndex('author-at', ['post.author', 'at']);
  },
];

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
