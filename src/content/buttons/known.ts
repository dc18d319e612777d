import type { Known, ProductName, Report } from '../../model/report.ts';
import { after, sendUntilHeard } from '../browser.ts';

/** Posts appear in bursts: one question for all of them. */
const BURST_MS = 120;

/** A feed has no end; what was asked longest ago is asked again when it shows again. */
const MOST_KNOWN = 1000;

type As = Known['as'];

/** What the journal knows of the products on this page, by product. */
export class Memory {
  readonly #known = new Map<string, As | undefined>();
  readonly #asked = new Map<string, ProductName>();
  readonly #learned: () => void;
  #timer: ReturnType<typeof after>;

  /** @param learned called when something new is known */
  constructor(learned: () => void) {
    this.#learned = learned;
  }

  /** What is known of a product. One that was never asked for is asked for now, and known later. */
  of(product: ProductName): As | undefined {
    const name = nameOf(product);
    if (!this.#known.has(name)) {
      this.#note(name, undefined);
      this.#asked.set(name, product);
      this.#timer ??= after(BURST_MS, () => void this.#ask());
    }
    return this.#known.get(name);
  }

  /** Learns from the news of a request. */
  hear({ marketplace, productId, state, target, fate }: Report): void {
    if (!marketplace || !productId) return;
    const name = nameOf({ marketplace, id: productId });
    if (fate === 'bought') this.#note(name, 'bought');
    else if (state === 'removed') this.#note(name, 'removed');
    else if (state === 'added' || state === 'added-adjusted') {
      this.#note(name, target === 'list' ? 'listed' : 'in-cart');
    }
  }

  #note(name: string, as: As | undefined): void {
    this.#known.delete(name);
    this.#known.set(name, as);
    const [oldest] = this.#known.keys();
    if (oldest !== undefined && this.#known.size > MOST_KNOWN) this.#known.delete(oldest);
  }

  async #ask(): Promise<void> {
    this.#timer = undefined;
    const products = [...this.#asked.values()].slice(0, 100);
    for (const product of products) this.#asked.delete(nameOf(product));
    const answer = await sendUntilHeard('feed/known', { products });
    for (const { as, ...product } of answer?.known ?? []) this.#note(nameOf(product), as);
    if (answer?.known.length) this.#learned();
    if (this.#asked.size > 0) await this.#ask();
  }
}

const nameOf = ({ marketplace, id }: ProductName) => `${marketplace}/${id}`;
