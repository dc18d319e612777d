import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import type { ProductReference } from '../../model/product.ts';
import { Request } from '../../model/request.ts';
import type { Traffic } from '../../model/traffic.ts';
import { type KeptObservation, type KeptRequest, keptRequest } from './kept.ts';
import type { Staged } from './staged.ts';

/** A product that prices were seen of, with the words of all its titles. */
export interface ObservedProduct {
  readonly marketplace: string;
  readonly id: string;
  readonly words: readonly string[];
}

export interface HashcartDatabase extends DBSchema {
  requests: {
    key: string;
    value: KeptRequest;
    indexes: {
      createdAt: number;
      step: string;
      marketplace: string;
      post: string;
      words: string;
      'product-post': [string, string, string];
      'product-made': [string, string, number];
      'author-made': [string, number];
      'store-made': [string, number];
      'fate-made': [string, number];
    };
  };
  /** Product pictures as data URLs, by the request's key. */
  pictures: { key: string; value: string };
  /** Prices that were seen. */
  observations: {
    key: string;
    value: KeptObservation;
    indexes: {
      at: number;
      request: string;
      post: string;
      'product-at': [string, string, number];
      'author-at': [string, number];
    };
  };
  /** Products of the observations: a title is searched once, not once for each look at its price. */
  products: { key: [string, string]; value: ObservedProduct; indexes: { words: string } };
  /** An import that is not taken over yet: by its id, and the number of each part. */
  staged: { key: [string, number]; value: Staged };
  traffic: { key: number; value: Traffic };
  /** Requests that could not be read, by their key. */
  damaged: { key: string; value: unknown };
  /** Products that short and wrapped links led to, by the link. */
  links: { key: string; value: { readonly product: ProductReference; readonly at: number } };
}

export type Database = IDBPDatabase<HashcartDatabase>;

type Upgrade = IDBPTransaction<HashcartDatabase, StoreNames<HashcartDatabase>[], 'versionchange'>;

/** Writes beside each request what it is found by. */
async function markRequests(write: Upgrade): Promise<void> {
  for await (const cursor of write.objectStore('requests')) {
    const request = Request.safeParse(cursor.value).data;
    if (request) void cursor.update(keptRequest(request));
  }
}

/** Each step brings a database from one version to the next; a new one takes them all. */
export const STEPS: readonly ((db: Database, write: Upgrade) => void)[] = [
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
  (db, write) => {
    const requests = write.objectStore('requests');
    requests.createIndex('post', 'order.post.postId');
    requests.createIndex('words', 'found.words', { multiEntry: true });
    requests.createIndex('author-made', ['found.author', 'createdAt']);
    requests.createIndex('store-made', ['product.marketplace', 'createdAt']);
    requests.createIndex('fate-made', ['found.fate', 'createdAt']);
    const observations = db.createObjectStore('observations', { keyPath: 'id' });
    observations.createIndex('at', 'at');
    observations.createIndex('request', 'request');
    observations.createIndex('post', 'post.postId');
    observations.createIndex('product-at', ['product.marketplace', 'product.id', 'at']);
    observations.createIndex('author-at', ['found.author', 'at']);
    const products = db.createObjectStore('products', { keyPath: ['marketplace', 'id'] });
    products.createIndex('words', 'words', { multiEntry: true });
    db.createObjectStore('staged');
    void markRequests(write);
  },
];
