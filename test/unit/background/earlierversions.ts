/** How the database was made by each version there ever was. */
export const VERSIONS: readonly ((db: IDBDatabase, write: IDBTransaction) => void)[] = [
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
  (db) => db.createObjectStore('links'),
  (_, write) =>
    write
      .objectStore('requests')
      .createIndex('product-made', ['product.marketplace', 'product.id', 'createdAt']),
  (db) => db.createObjectStore('damaged'),
];

/** Opens a database as a version of the past made it. */
export function openOld(version: number): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('hashcart', version);
    opening.onupgradeneeded = () => {
      const { result, transaction } = opening;
      if (transaction) for (const step of VERSIONS.slice(0, version)) step(result, transaction);
    };
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
}

/** Resolves when all that was written is there. */
export const done = (write: IDBTransaction) =>
  new Promise<void>((resolve) => {
    write.oncomplete = () => resolve();
  });
