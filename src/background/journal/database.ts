import {
  type DBSchema,
  type IDBPDatabase,
  type IDBPTransaction,
  openDB,
  type StoreNames,
} from 'idb';
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
  traffic: { key: number; value: Traffic };
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
];

/** The one database: the journal of requests, their pictures, and the list of requests made to the network. */
export function database(): Promise<Database> {
  opened ??= openDB<HashcartDatabase>('hashcart', STEPS.length, {
    upgrade(db, version, _, write) {
      for (const step of STEPS.slice(version)) step(db, write);
    },
    terminated() {
      opened = undefined;
    },
  }).catch((error: unknown) => {
    opened = undefined;
    throw error;
  });
  return opened;
}
