import { vi } from 'vitest';
import { Picker } from '../../../src/content/picker/picker.ts';
import { formatMoney } from '../../../src/model/money.ts';
import type { ProductOptions } from '../../../src/model/product.ts';

export const SAID = {
  add: 'Add to cart',
  unavailable: 'unavailable',
  price: (money: { amount: number; currency: string }) => formatMoney(money, 'en-US'),
};
export const dollars = (amount: number) => ({ price: { amount, currency: 'USD' } });
export const values = (...labels: string[]) => labels.map((label) => ({ label }));

/** Socks in two colors, of which one is not made in S, and one is sold out in L. */
export const SOCKS: ProductOptions = {
  dimensions: [
    { label: 'Size', values: values('S', 'M', 'L') },
    { label: 'Color', values: values('Moss', 'Sand') },
  ],
  variants: [
    { id: 'S-MOSS', values: [0, 0], ...dollars(1290) },
    { id: 'M-MOSS', values: [1, 0], ...dollars(1290) },
    { id: 'M-SAND', values: [1, 1], ...dollars(1390) },
    { id: 'L-SAND', values: [2, 1], available: false },
  ],
};

export const choose = vi.fn<(id: string) => void>();

export function open(options: ProductOptions): void {
  document.body.replaceChildren(new Picker(options, choose, SAID).element);
}

/** A person's act: the browser alone can make an event that is trusted. */
export function act(target: Element, event: Event): void {
  Object.defineProperty(event, 'isTrusted', { value: true });
  target.dispatchEvent(event);
}

export const press = (target: Element) => act(target, new MouseEvent('click', { bubbles: true }));

export function key(name: string, init: KeyboardEventInit = {}): KeyboardEvent {
  const event = new KeyboardEvent('keydown', {
    key: name,
    bubbles: true,
    cancelable: true,
    ...init,
  });
  act(document.activeElement ?? document.body, event);
  return event;
}

export const chips = () => [...document.querySelectorAll<HTMLElement>('[role=radio]')];

export function chip(label: string): HTMLElement {
  const found = chips().find((each) => each.textContent?.split(' · ')[0] === label);
  if (!found) throw new Error(`no ${label}`);
  return found;
}

export function confirmation(): HTMLElement {
  const found = document.querySelector<HTMLElement>('.pill');
  if (!found) throw new Error('no button to confirm with');
  return found;
}

export const isReady = () => confirmation().ariaDisabled !== 'true';
export const chosen = () =>
  chips()
    .filter((each) => each.ariaChecked === 'true')
    .map((each) => each.textContent);
export const crossedOut = () =>
  chips()
    .filter((each) => each.ariaDisabled === 'true')
    .map((each) => each.textContent);
