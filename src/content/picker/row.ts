import type { Money } from '../../model/price.ts';
import { make, words } from '../elements.ts';
import type { ValueState } from './choice.ts';

/** What the picker says, in the reader's language. */
export interface PickerWords {
  readonly add: string;
  readonly unavailable: string;
  price(money: Money): string;
}

/** The values of one dimension, to choose from. */
export interface Row {
  readonly element: HTMLElement;
  update(states: readonly ValueState[]): void;
}

/** The name of a dimension, above its values. */
export function nameElement(label: string): HTMLElement {
  const name = make('span', 'name');
  name.append(words(label));
  return name;
}

/** A value with its price: "M · $12.90". */
export const textOf = (label: string, price: Money | undefined, said: PickerWords): string =>
  price ? `${label} · ${said.price(price)}` : label;
