import type { Forgettable } from '../../messages/data.ts';
import { sameAuthor } from './kept.ts';

/** Where in the journal something lies: an index of requests and one of observations, each with a range. */
interface Ranges {
  readonly requests: {
    readonly index?: 'post' | 'author-made' | 'store-made' | 'createdAt';
    readonly range: IDBKeyRange;
  };
  readonly observations: {
    readonly index: 'request' | 'post' | 'author-at' | 'product-at' | 'at';
    readonly range: IDBKeyRange;
  };
}

const begins = (first: string) => IDBKeyRange.bound([first], [first, []]);

/** A moment after all others, for a range that must have an end. */
const NEVER = Number.MAX_SAFE_INTEGER;

/** Where what may be forgotten lies; undefined where that is nowhere. */
export function rangesOf(what: Exclude<Forgettable, { by: 'everything' }>): Ranges | undefined {
  switch (what.by) {
    case 'item': {
      const range = IDBKeyRange.only(what.key);
      return { requests: { range }, observations: { index: 'request', range } };
    }
    case 'post': {
      const range = IDBKeyRange.only(what.postId);
      return { requests: { index: 'post', range }, observations: { index: 'post', range } };
    }
    case 'author': {
      const range = begins(sameAuthor(what.author));
      return {
        requests: { index: 'author-made', range },
        observations: { index: 'author-at', range },
      };
    }
    case 'store': {
      const range = begins(what.marketplace);
      return {
        requests: { index: 'store-made', range },
        observations: { index: 'product-at', range },
      };
    }
    case 'time': {
      const { from = 0, to = NEVER } = what;
      if (from > to) return undefined;
      const range = IDBKeyRange.bound(from, to);
      return { requests: { index: 'createdAt', range }, observations: { index: 'at', range } };
    }
  }
}
