import { make, pressable, words } from '../elements.ts';
import type { ValueState } from './choice.ts';
import { nameElement, type PickerWords, type Row, textOf } from './row.ts';

const STEP_OF_KEY: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
};

const isSideways = (key: string) => key === 'ArrowRight' || key === 'ArrowLeft';
const isRightToLeft = (element: Element) => getComputedStyle(element).direction === 'rtl';

/** A few values side by side, as a radio group. Pressing the chosen one frees the dimension again. */
export class Chips implements Row {
  readonly element = make('div', 'row');
  readonly #labels: readonly string[];
  readonly #said: PickerWords;
  readonly #choose: (value: number | undefined) => void;
  readonly #chips: readonly HTMLButtonElement[];
  #states: readonly ValueState[] = [];

  constructor(
    label: string,
    labels: readonly string[],
    said: PickerWords,
    choose: (value: number | undefined) => void,
  ) {
    this.#labels = labels;
    this.#said = said;
    this.#choose = choose;
    this.#chips = labels.map((_, index) => this.#chip(index));
    this.element.role = 'radiogroup';
    this.element.ariaLabel = label;
    const name = nameElement(label);
    name.ariaHidden = 'true';
    this.element.append(name, ...this.#chips);
    this.#stopAt(0);
  }

  update(states: readonly ValueState[]): void {
    this.#states = states;
    this.#chips.forEach((chip, index) => {
      const state = states[index];
      if (!state) return;
      chip.replaceChildren(words(textOf(this.#labels[index] ?? '', state.price, this.#said)));
      chip.ariaChecked = String(state.chosen);
      chip.ariaDisabled = state.possible ? null : 'true';
      chip.title = state.possible ? '' : this.#said.unavailable;
    });
  }

  #chip(index: number): HTMLButtonElement {
    const chip = pressable('chip', () => this.#press(index));
    chip.role = 'radio';
    chip.addEventListener('focus', () => this.#stopAt(index));
    chip.addEventListener('keydown', (event) => event.isTrusted && this.#key(event, index));
    return chip;
  }

  /** The group is one stop of the Tab key; the arrows move within it. */
  #stopAt(index: number): void {
    this.#chips.forEach((chip, each) => {
      chip.tabIndex = each === index ? 0 : -1;
    });
  }

  #press(index: number): void {
    this.#stopAt(index);
    if (this.#states[index]?.chosen) this.#choose(undefined);
    else this.#take(index);
  }

  #take(index: number): void {
    if (this.#states[index]?.possible) this.#choose(index);
  }

  #key(event: KeyboardEvent, from: number): void {
    const step = STEP_OF_KEY[event.key];
    if (!step || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const turned = isSideways(event.key) && isRightToLeft(this.element) ? -step : step;
    const to = (from + turned + this.#chips.length) % this.#chips.length;
    this.#chips[to]?.focus();
    this.#take(to);
  }
}
