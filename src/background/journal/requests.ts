import type { ProductReference } from '../../model/product.ts';
import { Request } from '../../model/request.ts';
import { setDamagedAside } from './damaged.ts';
import { database } from './database.ts';
import { keptRequest } from './kept.ts';

/** The records that fit the schema. Those that do not are set aside, once, and take no other with them. */
export async function readable(records: readonly unknown[]): Promise<Request[]> {
  const requests = records.flatMap((record) => Request.safeParse(record).data ?? []);
  // A full disk leaves them where they are: passed over, as here.
  if (requests.length < records.length) await setDamagedAside().catch(() => undefined);
  return requests;
}

/**
 * Whether a record may go when the power does: of a wish that nothing was sent for, and of a gain, which the cart shows
 * whoever reads it again. All others keep something from being done twice, or from being done after it was said not to be.
 */
const isLearnedAnew = ({ step, gained, removedAt }: Request) =>
  step === 'received' || (step === 'done' && gained !== undefined && removedAt === undefined);

/** Writes a request as it now stands. Resolves once a worker that is stopped finds it again. */
export async function saveRequest(request: Request): Promise<void> {
  const { store, done } = (await database()).transaction('requests', 'readwrite', {
    durability: isLearnedAnew(request) ? 'relaxed' : 'strict',
  });
  await Promise.all([store.put(keptRequest(request)), done]);
}

/** Takes a request out of the journal. */
export async function forgetRequest(key: string): Promise<void> {
  await (await database()).delete('requests', key);
}

/** The request with a key, if there is one. */
export async function loadRequest(key: string): Promise<Request | undefined> {
  const found = await (await database()).get('requests', key);
  return found && (await readable([found]))[0];
}

/** Changes a request as it is kept now. @returns it as it then stands; undefined where it was forgotten meanwhile */
export async function changeRequest(
  key: string,
  change: (request: Request) => Request,
): Promise<Request | undefined> {
  const { store, done } = (await database()).transaction('requests', 'readwrite');
  const request = Request.safeParse(await store.get(key)).data;
  const changed = request && change(request);
  if (changed) await store.put(keptRequest(changed));
  await done;
  return changed;
}

/** Notes that the shopper went to tell the author of the request's post. */
export async function markTold(key: string): Promise<void> {
  await changeRequest(key, (request) => ({ ...request, toldAt: Date.now() }));
}

/** The newest requests, newest first. */
export async function recentRequests(limit: number): Promise<Request[]> {
  const index = (await database()).transaction('requests').store.index('createdAt');
  // Their times first: a cursor that stops at each record takes as many turns.
  const newest = await index.openKeyCursor(null, 'prev');
  const oldest = limit > 1 ? await newest?.advance(limit - 1) : newest;
  const found = await index.getAll(oldest && IDBKeyRange.lowerBound(oldest.key));
  return readable(found.slice(-limit).reverse());
}

/** Requests made since a moment, oldest first. */
export async function requestsSince(moment: number): Promise<Request[]> {
  const range = IDBKeyRange.lowerBound(moment);
  return readable(await (await database()).getAllFromIndex('requests', 'createdAt', range));
}

/** Steps of what something is still to be done for. */
export const UNFINISHED = [
  'received',
  'posting',
  'handed-over',
  'removing',
] as const satisfies readonly Request['step'][];

/** Requests that something is still to be done for. */
export async function unfinishedRequests(): Promise<Request[]> {
  const db = await database();
  const found = UNFINISHED.map((step) => db.getAllFromIndex('requests', 'step', step));
  return readable((await Promise.all(found)).flat());
}

/** The request that was handed over to a tab. */
export async function requestInTab(tab: number): Promise<Request | undefined> {
  const waiting = await (await database()).getAllFromIndex('requests', 'step', 'handed-over');
  return (await readable(waiting)).find((request) => request.tab === tab);
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
