import type { Page } from 'puppeteer-core';

/**
 * Runs in a page of the extension, where the database has been opened once: writes requests into its journal, an
 * add every 26 minutes, so that 100,000 of them are five years. The fields are those of `src/model/request.ts`.
 */
async function write(count: number): Promise<void> {
  const done = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const requestAt = (i: number, now: number) => {
    const createdAt = now - i * 26 * 60_000;
    const id = `B0${String(i % 3000).padStart(8, '0')}`;
    const [author, postId] = [`writer_${i % 500}`, String(1_990_000_000_000_000_000n - BigInt(i))];
    const url = `https://www.amazon.com/dp/${id}`;
    const post = { site: 'x', postId, author, promoted: false };
    return {
      order: {
        ...{ key: crypto.randomUUID(), quantity: 1, target: 'cart', again: false },
        link: { href: `https://t.co/${postId}`, text: url },
        post: { ...post, permalink: `https://x.com/${author}/status/${postId}` },
      },
      ...{ createdAt, finishedAt: createdAt + 1500, step: 'done', way: 'direct', outcome: 'added' },
      product: { retailer: 'amazon', marketplace: 'amazon.com', id, url },
      offer: {
        title: `A good thing for every day, in a box, number ${i % 3000}`,
        price: { amount: 999 + (i % 97) * 100, currency: 'USD' },
        seller: 'ATVPDKIKX0DER',
      },
      before: [],
      gained: { product: id, seller: 'ATVPDKIKX0DER', quantity: 1 },
      ...(i % 4 === 3 && { removedAt: createdAt + 60_000 }),
      ...(i % 4 === 1 && { bought: { at: createdAt + 90_000, by: 'hand', quantity: 1 } }),
    };
  };
  const database = await done(indexedDB.open('hashcart'));
  const now = Date.now();
  for (let from = 0; from < count; from += 5000) {
    const writing = database.transaction('requests', 'readwrite');
    const store = writing.objectStore('requests');
    for (let i = from; i < Math.min(count, from + 5000); i++) store.put(requestAt(i, now));
    await new Promise((resolve, reject) => {
      writing.oncomplete = resolve;
      writing.onerror = reject;
    });
  }
  database.close();
}

/** Fills the journal, from a page of the extension. */
export async function fillJournal(page: Page, count: number): Promise<void> {
  await page.evaluate(async () => {
    // The worker opens the database, in its newest version, before it answers.
    const { runtime } = Reflect.get(globalThis, 'chrome');
    await runtime.sendMessage({ name: 'journal/recent', body: {} });
  });
  await page.evaluate(`((__name) => (${write.toString()}))((f) => f)(${count})`);
}
