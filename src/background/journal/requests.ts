import type { ProductReference } from '../../model/product.ts';
import { Request } from '../../model/request.ts';
import { database } from './database.ts';

/** Records that no longer fit the schema are left where they are and passed over. */
function readable(records: readonly unknown[]): Request[] {
  return records.flatMap((record) => Request.safeParse(record).data ?? []);
}

/** Writes a request as it now stands. Resolves once it is on disk. */
export async function saveRequest(request: Request): Promise<void> {
  await (await database()).put('requests', request);
}

/** The request with a key, if there is one. */
export async function loadRequest(key: string): Promise<Request | undefined> {
  return readable([await (await database()).get('requests', key)])[0];
}

/** Notes that the shopper went to tell the author of the request's post. */
export async function markTold(key: string): Promise<void> {
  const { store, done } = (await database()).transaction('requests', 'readwrite');
  const [request] = readable([await store.get(key)]);
  if (request) await store.put({ ...request, toldAt: Date.now() });
  await done;
}

/** The newest requests, newest first. */
export async function recentRequests(limit: number): Promise<Request[]> {
  const index = (await database()).transaction('requests').store.index('createdAt');
  const found: unknown[] = [];
  for await (const cursor of index.iterate(null, 'prev')) {
    found.push(cursor.value);
    if (found.length === limit) break;
  }
  return readable(found);
}

/** Requests made since a moment, oldest first. */
export async function requestsSince(moment: number): Promise<Request[]> {
  const range = IDBKeyRange.lowerBound(moment);
  return readable(await (await database()).getAllFromIndex('requests', 'createdAt', range));
}

/** Requests that have no outcome yet. */
export async function unfinishedRequests(): Promise<Request[]> {
  const db = await database();
  const received = await db.getAllFromIndex('requests', 'step', 'received');
  const posting = await db.getAllFromIndex('requests', 'step', 'posting');
  const handedOver = await db.getAllFromIndex('requests', 'step', 'handed-over');
  return readable([...received, ...posting, ...handedOver]);
}

/** The request that was handed over to a tab. */
export async function requestInTab(tab: number): Promise<Request | undefined> {
  const waiting = await (await database()).getAllFromIndex('requests', 'step', 'handed-over');
  return readable(waiting).find((request) => request.tab === tab);
}

/** All requests for one product from one post. */
export async function requestsFor(product: ProductReference, postId: string): Promise<Request[]> {
  const key: [string, string, string] = [product.marketplace, product.id, postId];
  return readable(await (await database()).getAllFromIndex('requests', 'product-post', key));
}

/** All requests for a product, from whichever post, oldest first. */
export async function requestsForProduct(marketplace: string, id: string): Promise<Request[]> {
  const range = IDBKeyRange.bound([marketplace, id], [marketplace, id, []]);
  const found = await (await database()).getAllFromIndex('requests', 'product-made', range);
  return readable(found);
}

/** Forgets all requests made at a marketplace, and their pictures. */
export async function forgetRequestsAt(marketplace: string): Promise<void> {
  const write = (await database()).transaction(['requests', 'pictures'], 'readwrite');
  const requests = write.objectStore('requests');
  for (const key of await requests.index('marketplace').getAllKeys(marketplace)) {
    void requests.delete(key);
    void write.objectStore('pictures').delete(key);
  }
  await write.done;
}
