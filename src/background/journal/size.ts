import type { Counted, Forgettable } from '../../messages/data.ts';
import type { Request } from '../../model/request.ts';
import { database } from './database.ts';
import { sameAuthor } from './kept.ts';
import { rangesOf } from './ranges.ts';
import { unfinishedRequests } from './requests.ts';

function isOf({ order, product, createdAt }: Request, what: Forgettable): boolean {
  switch (what.by) {
    case 'item':
      return order.key === what.key;
    case 'post':
      return order.post?.postId === what.postId;
    case 'author':
      return sameAuthor(order.post?.author ?? '') === sameAuthor(what.author);
    case 'store':
      return product?.marketplace === what.marketplace;
    case 'time':
      return createdAt >= (what.from ?? 0) && createdAt <= (what.to ?? createdAt);
    case 'everything':
      return true;
  }
}

/** How much the journal holds. */
export async function journalSize(): Promise<Counted> {
  const db = await database();
  const [requests, observations] = await Promise.all([
    db.count('requests'),
    db.count('observations'),
  ]);
  return { requests, observations };
}

async function sizeOf(what: Forgettable): Promise<Counted> {
  if (what.by === 'everything') return journalSize();
  const ranges = rangesOf(what);
  if (!ranges) return { requests: 0, observations: 0 };
  const read = (await database()).transaction(['requests', 'observations']);
  const store = read.objectStore('requests');
  const { index, range } = ranges.requests;
  const seen = read.objectStore('observations').index(ranges.observations.index);
  const [requests, observations] = await Promise.all([
    index ? store.index(index).count(range) : store.count(range),
    seen.count(ranges.observations.range),
  ]);
  return { requests, observations };
}

/** How much of the journal would be forgotten now. */
export async function forgettableSize(what: Forgettable): Promise<Counted> {
  const staying = (await unfinishedRequests()).filter((request) => isOf(request, what)).length;
  const { requests, observations } = await sizeOf(what);
  // What is still to be done for an item is not forgotten, nor is what was seen for it.
  const isNone = what.by === 'item' && staying > 0;
  return { requests: requests - staying, observations: isNone ? 0 : observations };
}
