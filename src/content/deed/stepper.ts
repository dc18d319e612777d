import { make, pressable } from '../elements.ts';

/** How many are in the cart, and what changes that. */
interface Count {
  readonly now: number;
  readonly names: { readonly fewer: string; readonly more: string; readonly now: string };
  change(to: number): void;
}

/** Many enough for a shopper; a shop's own limit is told by the shop. */
const MOST = 30;

/** A number with a button on either side. */
export function stepperElement({ now, names, change }: Count): HTMLElement {
  const stepper = make('span', 'stepper');
  stepper.setAttribute('role', 'group');
  stepper.ariaLabel = names.now;
  const button = (sign: string, name: string, to: number) => {
    const element = pressable('more', () => to >= 0 && to <= MOST && change(to));
    element.textContent = sign;
    element.ariaLabel = name;
    return element;
  };
  const number = make('output');
  number.textContent = String(now);
  stepper.append(button('−', names.fewer, now - 1), number, button('+', names.more, now + 1));
  return stepper;
}
