import type { Money } from '../../model/price.ts';
import type { ProductOptions, Variant } from '../../model/product.ts';

/** How one value stands beside what is chosen in the other dimensions. */
export interface ValueState {
  readonly chosen: boolean;
  /** Whether a variant with it can be had. */
  readonly possible: boolean;
  /** The price, where it is known and the same for all variants that are left with it. */
  readonly price: Money | undefined;
}

function commonPrice([first, ...others]: readonly Variant[]): Money | undefined {
  const price = first?.price;
  const isCommon = others.every(
    (other) => other.price?.amount === price?.amount && other.price?.currency === price?.currency,
  );
  return isCommon ? price : undefined;
}

/** What a shopper has chosen of a product so far, and what that leaves. */
export class Choice {
  readonly #variants: readonly Variant[];
  readonly #sizes: readonly number[];
  /** What is chosen before the shopper chooses: a single value needs no choosing. */
  readonly #given: readonly (number | undefined)[];
  #chosen: readonly (number | undefined)[];

  constructor({ dimensions, variants }: ProductOptions) {
    this.#variants = variants.filter(({ available }) => available !== false);
    this.#sizes = dimensions.map(({ values }) => values.length);
    this.#given = this.#sizes.map((size) => (size === 1 ? 0 : undefined));
    this.#chosen = this.#given;
  }

  /** Chooses a value; without one, the dimension is free again. */
  choose(dimension: number, value: number | undefined): void {
    this.#chosen = this.#chosen.with(dimension, value ?? this.#given[dimension]);
  }

  /** How all values of a dimension stand. */
  statesOf(dimension: number): ValueState[] {
    return Array.from({ length: this.#sizes[dimension] ?? 0 }, (_, value) => {
      const left = this.#left(this.#chosen.with(dimension, value));
      const chosen = this.#chosen[dimension] === value;
      return { chosen, possible: left.length > 0, price: commonPrice(left) };
    });
  }

  /** The variant that was chosen, once there is a value of every dimension. */
  get variant(): Variant | undefined {
    return this.#chosen.includes(undefined) ? undefined : this.#left(this.#chosen)[0];
  }

  #left(chosen: readonly (number | undefined)[]): Variant[] {
    return this.#variants.filter(({ values }) =>
      chosen.every((value, dimension) => value === undefined || values[dimension] === value),
    );
  }
}
