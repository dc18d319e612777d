import type { ProductOptions } from '../../model/product.ts';
import { make, pressable, words } from '../elements.ts';
import { Chips } from './chips.ts';
import { Choice } from './choice.ts';
import { List } from './list.ts';
import type { PickerWords, Row } from './row.ts';

const MOST_CHIPS = 12;

/**
 * Lets the shopper choose among the options of a product, below its button. Pictures of values are not shown:
 * the page it stands in must make no request for them.
 */
export class Picker {
  readonly element = make('div', 'picker');
  readonly #choice: Choice;
  readonly #rows: readonly Row[];
  readonly #confirm: HTMLButtonElement;

  /** @param choose takes the id of the variant when the shopper confirms it */
  constructor(options: ProductOptions, choose: (variantId: string) => void, said: PickerWords) {
    this.#choice = new Choice(options);
    this.#rows = options.dimensions.map(({ label, values }, dimension) => {
      const labels = values.map((value) => value.label);
      const Kind = labels.length > MOST_CHIPS ? List : Chips;
      return new Kind(label, labels, said, (value) => this.#take(dimension, value));
    });
    this.#confirm = pressable('pill', () => {
      const { variant } = this.#choice;
      if (variant) choose(variant.id);
    });
    this.#confirm.append(words(said.add));
    this.element.append(...this.#rows.map(({ element }) => element), this.#confirm);
    this.#update();
  }

  #take(dimension: number, value: number | undefined): void {
    this.#choice.choose(dimension, value);
    this.#update();
  }

  #update(): void {
    this.#rows.forEach((row, dimension) => {
      row.update(this.#choice.statesOf(dimension));
    });
    this.#confirm.ariaDisabled = this.#choice.variant ? null : 'true';
  }
}
