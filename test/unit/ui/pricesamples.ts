import type { Observation } from '../../../src/model/observation.ts';
import type { Money } from '../../../src/model/price.ts';

export const usd = (amount: number): Money => ({ amount, currency: 'USD' });

/** Half past ten of a winter day, by the clock of the shopper. */
export const MORNING = new Date(2026, 10, 24, 10, 30).getTime();

let count = 0;

/** A price that was seen, but for what a test changes. */
export function seen(change: Partial<Observation> = {}): Observation {
  count += 1;
  return {
    id: `00000000-0000-4000-9000-${String(count).padStart(12, '0')}`,
    at: MORNING,
    product: {
      retailer: 'amazon',
      marketplace: 'amazon.com',
      id: 'B0BFC7WQ6R',
      url: 'https://www.amazon.com/dp/B0BFC7WQ6R',
    },
    title: 'Tribit XSound Go speaker',
    stage: 'page',
    visibility: 'shown',
    status: 'read',
    money: usd(4999),
    seller: 'A2L77EE7U53NWQ',
    request: '00000000-0000-4000-8000-000000000001',
    post: {
      site: 'x',
      postId: '1840000000000000001',
      author: 'gearnotes',
      permalink: 'https://x.com/gearnotes/status/1840000000000000001',
      promoted: false,
    },
    link: 'https://t.co/abc',
    context: { session: 'signed-in', locale: 'en-US', how: 'direct' },
    reader: 1,
    ...change,
  };
}

/** What the post promised, for the same request. */
export function claimed(change: Partial<Observation> = {}): Observation {
  const claim = {
    kind: 'percent',
    percent: 10,
    inCart: true,
    quote: '10% off in your cart',
  } as const;
  const { money: _, seller: __, ...rest } = seen();
  return {
    ...rest,
    stage: 'claim',
    claim,
    context: { session: 'unknown', locale: 'en-US', how: 'post' },
    ...change,
  };
}
