import { database } from './database.ts';

/** As many as are held in memory at once. */
const BATCH = 2000;

/** All requests in batches, in no order that means anything, and as they are kept: who reads them, parses them. */
export async function* everyRequest(): AsyncGenerator<readonly unknown[], void> {
  const db = await database();
  let range: IDBKeyRange | undefined;
  for (;;) {
    const records = await db.getAll('requests', range, BATCH);
    yield records;
    const last = records.at(-1);
    if (!last || records.length < BATCH) return;
    range = IDBKeyRange.lowerBound(last.order.key, true);
  }
}
