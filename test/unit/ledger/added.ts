import type { Money } from '../../../src/model/price.ts';
import type { Request } from '../../../src/model/request.ts';
import { order } from '../desk/doubles.ts';

export const usd = (amount: number): Money => ({ amount, currency: 'USD' });

/** A moment of that day, by the clock of the shopper. */
export const day = (year: number, month: number, date: number): number =>
  new Date(year, month - 1, date, 10).getTime();

/** A product that was added, but for what a test changes. */
export function added(change: Partial<Request> = {}): Request {
  return {
    order: order(),
    createdAt: day(2026, 11, 24),
    step: 'done',
    outcome: 'added',
    product: {
      retailer: 'amazon',
      marketplace: 'amazon.com',
      id: 'B0BFC7WQ6R',
      url: 'https://www.amazon.com/dp/B0BFC7WQ6R',
    },
    offer: { title: 'A speaker', price: usd(2499) },
    gained: { product: 'B0BFC7WQ6R', seller: 'A1', quantity: 1 },
    ...change,
  };
}

/** The same of another author. */
export function by(author: string, change: Partial<Request> = {}): Request {
  const { post, ...rest } = order();
  return added({ order: { ...rest, ...(post && { post: { ...post, author } }) }, ...change });
}

/** Added from a link that was pasted. */
export function pasted(change: Partial<Request> = {}): Request {
  const { post: _, ...rest } = order();
  return added({ order: rest, ...change });
}
