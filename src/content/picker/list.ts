import { make } from '../elements.ts';
import type { ValueState } from './choice.ts';
import { nameElement, type PickerWords, type Row, textOf } from './row.ts';

const NONE = '–';

/** Many values, as the browser's own list. */
export class List implements Row {
  readonly element = make('label', 'row');
  readonly #labels: readonly string[];
  readonly #said: PickerWords;
  readonly #select = make('select', 'chip');
  readonly #options: readonly HTMLOptionElement[];

  constructor(
    label: string,
    labels: readonly string[],
    said: PickerWords,
    choose: (value: number | undefined) => void,
  ) {
    this.#labels = labels;
    this.#said = said;
    this.#options = labels.map(() => make('option'));
    const none = Object.assign(make('option'), { textContent: NONE });
    this.#select.append(none, ...this.#options);
    this.element.append(nameElement(label), this.#select);
    this.#select.addEventListener('change', (event) => {
      const index = this.#select.selectedIndex - 1;
      if (event.isTrusted) choose(index < 0 ? undefined : index);
    });
  }

  update(states: readonly ValueState[]): void {
    this.#options.forEach((option, index) => {
      const state = states[index];
      if (!state) return;
      const text = textOf(this.#labels[index] ?? '', state.price, this.#said);
      option.textContent = state.possible ? text : `${text} · ${this.#said.unavailable}`;
      option.disabled = !state.possible;
    });
    this.#select.selectedIndex = states.findIndex(({ chosen }) => chosen) + 1;
  }
}
