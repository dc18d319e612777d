import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { database } from '../../../src/background/journal/database.ts';
import { forgetRequestsAt } from '../../../src/background/journal/forget.ts';
import {
  loadRequest,
  recentRequests,
  requestsFor,
  saveRequest,
  unfinishedRequests,
} from '../../../src/background/journal/requests.ts';
import { knownOf } from '../../../src/background/known.ts';
import type { Request } from '../../../src/model/request.ts';
import { order } from '../desk/doubles.ts';

const product = (marketplace: string) => ({
  retailer: 'amazon' as const,
  marketplace,
  id: 'B0BFC7WQ6R',
  url: `https://www.${marketplace}/dp/B0BFC7WQ6R`,
});

let clock = 1;
function request(change: Partial<Request> = {}): Request {
  clock += 1;
  return { order: order(), createdAt: clock, step: 'received', ...change };
}

describe('the journal', () => {
  it('keeps a request and finds it by key, age, step, product and post', async () => {
    const first = request({ product: product('amazon.com') });
    const second = request({ step: 'done', outcome: 'added', product: product('amazon.de') });
    await saveRequest(first);
    await saveRequest(second);
    expect(await loadRequest(first.order.key)).toEqual(first);
    expect((await recentRequests(10)).map(({ createdAt }) => createdAt)).toEqual([
      second.createdAt,
      first.createdAt,
    ]);
    expect(await recentRequests(1)).toHaveLength(1);
    expect(await unfinishedRequests()).toEqual([first]);
    const postId = first.order.post?.postId ?? '';
    expect(await requestsFor(product('amazon.com'), postId)).toEqual([first]);
    expect(await requestsFor(product('amazon.fr'), postId)).toEqual([]);
  });

  it('passes over a damaged record, and keeps the others', async () => {
    const whole = request();
    await saveRequest(whole);
    const damaged: object = { order: { key: 'damaged' }, createdAt: 1e12, step: 'received' };
    const store = (await database()).transaction('requests', 'readwrite').store;
    await Reflect.apply(store.put, store, [damaged]);
    const keys = (await recentRequests(50)).map((each) => each.order.key);
    expect(keys).toContain(whole.order.key);
    expect(keys).not.toContain('damaged');
  });

  it('knows what became of a product, whichever post it came from', async () => {
    const id = 'B0N0TEB00K';
    const { retailer, url } = product('amazon.es');
    const made = { retailer, marketplace: 'amazon.es', id, url };
    const gained = { product: id, seller: 'S', quantity: 1 };
    const known = async () => (await knownOf([made])).map(({ as }) => as);
    expect(await known()).toEqual([]);
    const first = request({ step: 'done', outcome: 'added', product: made, gained });
    await saveRequest(first);
    expect(await known()).toEqual(['in-cart']);
    await saveRequest({ ...first, removedAt: 5 });
    expect(await known()).toEqual(['removed']);
    await saveRequest(request({ step: 'done', outcome: 'added', detail: 'listed', product: made }));
    await saveRequest(request({ step: 'done', outcome: 'unavailable', product: made }));
    expect(await known()).toEqual(['listed']);
  });

  it('forgets what was done at one marketplace, and nothing else', async () => {
    const there = request({ product: product('amazon.nl') });
    const here = request({ product: product('amazon.se') });
    await saveRequest(there);
    await saveRequest(here);
    await forgetRequestsAt('amazon.nl');
    expect(await loadRequest(there.order.key)).toBeUndefined();
    expect(await loadRequest(here.order.key)).toEqual(here);
  });
});
