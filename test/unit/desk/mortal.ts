import type { DeskTools } from '../../../src/background/desk/tools.ts';

/**
 * What happens to a worker at one call of a tool: it dies before the call is made, or before the answer comes; or the
 * call fails, not done or done.
 */
export const BLOWS = ['dies before', 'dies after', 'fails before', 'fails after'] as const;
export type Blow = (typeof BLOWS)[number];

const never = () => new Promise<never>(() => undefined);

/** Nothing can happen during these. */
const ANSWERED_AT_ONCE = new Set<string | symbol>([
  ...['shop', 'cart', 'pages', 'elsewhere', 'variant', 'currency', 'carried', 'page'],
  ...['now', 'observe', 'later'],
]);

const isThing = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Tools of a worker that is struck at one of its calls. */
export class Mortal {
  /** How many calls were made so far. */
  calls = 0;
  /** Resolves when the worker dies. */
  readonly death: Promise<'dead'>;
  #die: () => void = () => undefined;
  #isDead = false;
  readonly #at: number;
  readonly #blow: Blow;

  /** @param at the number of the call that it is struck at; 0 for none */
  constructor(at: number, blow: Blow) {
    this.#at = at;
    this.#blow = blow;
    this.death = new Promise((resolve) => {
      this.#die = () => {
        this.#isDead = true;
        resolve('dead');
      };
    });
  }

  readonly tools = (tools: DeskTools): DeskTools => this.#wrap(tools);

  /** Lets the worker do something. @returns what, or `dead` */
  live<T>(work: Promise<T>): Promise<T | 'dead'> {
    return Promise.race([work, this.death]);
  }

  /** Whatever a tool gives that has tools of its own is struck as well. */
  #wrap<T extends object>(target: T): T {
    return new Proxy(target, {
      get: (_, name): unknown => {
        const value: unknown = Reflect.get(target, name);
        if (typeof value !== 'function') return this.#given(value);
        const call = (args: readonly unknown[]): unknown => Reflect.apply(value, target, args);
        if (name === 'tell') return (...args: unknown[]) => this.#isDead || call(args);
        if (ANSWERED_AT_ONCE.has(name)) return (...args: unknown[]) => this.#given(call(args));
        return (...args: unknown[]) => this.#call(() => call(args));
      },
    });
  }

  #given(value: unknown): unknown {
    const hasTools = isThing(value) && Object.values(value).some((of) => typeof of === 'function');
    return hasTools ? this.#wrap(value) : value;
  }

  async #call(call: () => unknown): Promise<unknown> {
    if (this.#isDead) return never();
    this.calls += 1;
    const isStruck = this.calls === this.#at;
    if (isStruck && this.#blow.endsWith('before')) return this.#strike();
    const result = await call();
    if (isStruck) return this.#strike();
    return this.#isDead ? never() : this.#given(result);
  }

  #strike(): Promise<never> {
    if (this.#blow.startsWith('fails')) return Promise.reject(new Error('struck'));
    this.#die();
    return never();
  }
}
