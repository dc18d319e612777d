import type { Answer } from '../../messages.ts';
import type { Known, Report } from '../../model/report.ts';
import type { AddOrder } from '../../model/request.ts';

/** The only product there is: the post links to it as a real one would, but no store has it. */
export const PRODUCT = {
  marketplace: 'amazon.com',
  id: 'B0PRACTICE',
  link: 'https://www.amazon.com/Toy-Gift-Box/dp/B0PRACTICE',
} as const;

/** What one order put into the cart, and how much of that is left. */
interface Line {
  readonly order: AddOrder;
  readonly left: number;
}

function reportOf(order: AddOrder, state: Report['state'], quantity: number): Report {
  const { key, post, target, link } = order;
  const { marketplace, id } = PRODUCT;
  const createdAt = Date.now();
  const urls = { link: link.href };
  return { key, state, post, createdAt, marketplace, productId: id, target, quantity, urls };
}

/** A store for practice, with one product. It is kept in this page's memory, and knows no network. */
export class ToyStore {
  readonly #lines = new Map<string, Line>();
  readonly #told = new Map<string, Report>();
  readonly #watchers = new Set<(news: Report | undefined) => void>();
  #listed = false;
  #waiting: AddOrder | undefined;

  /** How many are in its cart. */
  get inCart(): number {
    return [...this.#lines.values()].reduce((sum, { left }) => sum + left, 0);
  }

  get isListed(): boolean {
    return this.#listed;
  }

  /** Whether the product is open for the shopper to press the store's own button. */
  get isOpen(): boolean {
    return this.#waiting !== undefined;
  }

  /** What is known of the product. */
  get known(): Known[] {
    const { marketplace, id } = PRODUCT;
    const as = this.inCart > 0 ? 'in-cart' : this.#listed ? 'listed' : undefined;
    return as ? [{ marketplace, id, as }] : [];
  }

  /** Takes an order; the same order again is answered as before. */
  add(order: AddOrder): Report {
    const report = this.#told.get(order.key) ?? this.#take(order);
    this.#told.set(order.key, report);
    this.#changed();
    return report;
  }

  /** Takes back what an order put into the cart, all of it or some. */
  undo(key: string, quantity = Number.POSITIVE_INFINITY): Answer<'cart/undo'> {
    const line = this.#lines.get(key);
    if (!line) return { result: 'failed' };
    const left = Math.max(0, line.left - quantity);
    this.#lines.set(key, { ...line, left });
    this.#changed();
    const report = reportOf(line.order, left > 0 ? 'added' : 'removed', left);
    return { result: line.left > 0 ? 'removed' : 'gone', report };
  }

  /** The shopper presses the store's own button. */
  press(): void {
    const order = this.#waiting;
    this.#waiting = undefined;
    if (order) this.#changed(this.#put(order));
  }

  /** The shopper empties the cart at the store itself, which tells nobody. */
  empty(): void {
    for (const [key, line] of this.#lines) this.#lines.set(key, { ...line, left: 0 });
    this.#changed();
  }

  /** Calls back at every change, with the news of an order where there is some. @returns ends that */
  watch(watcher: (news: Report | undefined) => void): () => void {
    this.#watchers.add(watcher);
    return () => this.#watchers.delete(watcher);
  }

  #take(order: AddOrder): Report {
    if (order.target === 'list') return this.#list(order);
    if (order.way === 'hand-over') {
      this.#waiting = order;
      return reportOf(order, 'waiting', 0);
    }
    if (this.inCart > 0 && !order.again) return reportOf(order, 'already-requested', 0);
    return this.#put(order);
  }

  #put(order: AddOrder): Report {
    this.#lines.set(order.key, { order, left: order.quantity });
    return reportOf(order, 'added', order.quantity);
  }

  #list(order: AddOrder): Report {
    const state = this.#listed ? 'already-in-cart' : 'added';
    this.#listed = true;
    return { ...reportOf(order, state, order.quantity), detail: 'listed' };
  }

  #changed(news?: Report): void {
    for (const watcher of this.#watchers) watcher(news);
  }
}
