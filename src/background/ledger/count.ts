import type { Figures, Span } from '../../model/figures.ts';
import { postTimeOf } from '../../sites/posttimes.ts';
import { Counted, Paid } from './counted.ts';
import { SavingsCount } from './savings.ts';
import { type Events, Tallies } from './tallies.ts';

/** More are read by nobody, and there may be thousands. */
const MOST_AUTHORS = 100;

function spanOf(times: readonly number[]): Span {
  const sorted = Float64Array.from(times).sort();
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle];
  if (upper === undefined) return { count: 0 };
  const lower = sorted.length % 2 === 0 ? (sorted[middle - 1] ?? upper) : upper;
  return { count: sorted.length, median: Math.round((lower + upper) / 2) };
}

/** The month of a moment, where the shopper is: `2026-11`. */
function monthOf(at: number): string {
  const date = new Date(at);
  const month = String(date.getMonth() + 1).padStart(2, '0');
  return `${date.getFullYear()}-${month}`;
}

/** When each thing happened to what was added. What was returned had been bought, even where nobody told us so. */
function momentsOf(request: Counted): Partial<Record<keyof Events, number>> {
  const { createdAt, removedAt, bought, returnedAt } = request;
  const boughtAt = bought?.at ?? returnedAt;
  return {
    added: createdAt,
    ...(boughtAt ? { bought: boughtAt } : removedAt && { removed: removedAt }),
    ...(returnedAt && { returned: returnedAt }),
  };
}

/** Counts what the journal holds, one request after the other. */
export class FigureCount {
  readonly #authors = new Tallies();
  readonly #sites = new Tallies();
  readonly #stores = new Tallies();
  readonly #months = new Tallies();
  readonly #savings = new SavingsCount();
  readonly #untilAdded: number[] = [];
  readonly #untilBought: number[] = [];

  /** @param record a request as the journal holds it: passed over if nothing was added, or it cannot be read */
  take(record: unknown): void {
    const request = Counted.safeParse(record).data;
    if (!request) return;
    const { order, product, bought } = request;
    const moments = Object.entries(momentsOf(request));
    const events: Events = Object.fromEntries(moments.map(([event]) => [event, 1]));
    const author = order.post?.author ?? '';
    this.#authors.count(author, events, author.toLowerCase());
    this.#sites.count(order.post?.site ?? '', events);
    this.#stores.count(product.marketplace, events);
    for (const [event, at] of moments) this.#months.count(monthOf(at), { [event]: 1 });
    this.#takeTimes(request);
    const paid = bought && Paid.safeParse(record).data;
    if (paid) this.#savings.take(paid);
  }

  #takeTimes({ order, createdAt, bought }: Counted): void {
    const posted = order.post && postTimeOf(order.post);
    // A clock that is wrong may tell that it was added before it was posted.
    if (posted && posted <= createdAt) this.#untilAdded.push(createdAt - posted);
    // Of an order the shop may tell the day alone, which stands for its noon.
    if (bought) this.#untilBought.push(Math.max(0, bought.at - createdAt));
  }

  figures(): Figures {
    const authors = this.#authors.most();
    return {
      total: this.#stores.total(),
      authors: authors.filter(({ name }) => name !== '').length,
      byAuthor: authors.slice(0, MOST_AUTHORS),
      bySite: this.#sites.most(),
      byStore: this.#stores.most(),
      byMonth: this.#months.inOrder(),
      fromPostToAdd: spanOf(this.#untilAdded),
      fromAddToPurchase: spanOf(this.#untilBought),
      savings: this.#savings.all(),
    };
  }
}
