import { make, pressable, words } from '../elements.ts';

/** What a next step does when it is pressed: opens an address, or acts. */
export interface Step {
  readonly label: string;
  readonly to: string | (() => void);
  /** Is told when an address is opened, by whichever button of the mouse. */
  readonly pressed?: () => void;
}

/** A next step: a link for what opens a page, a button for what acts. */
export function stepElement({ label, to, pressed }: Step): HTMLElement {
  if (typeof to === 'function') {
    const button = pressable('step', to);
    button.append(words(label));
    return button;
  }
  const link = make('a', 'step');
  link.append(words(label));
  link.href = to;
  link.target = '_blank';
  link.rel = 'noopener noreferrer';
  for (const press of ['click', 'auxclick']) {
    link.addEventListener(press, ({ isTrusted }) => isTrusted && pressed?.());
  }
  return link;
}

/** What opens a menu, or closes it: the button that was pressed, and the place around it. */
export type Opens = (button: HTMLElement, place: HTMLElement) => void;

/** More that can be done, behind one small button: what that is comes with the first press. */
export function menuElement(name: string, open: Opens): HTMLElement {
  const menu = make('span', 'menu');
  const button = pressable('more', () => open(button, menu));
  button.textContent = '⋯';
  button.ariaLabel = name;
  button.ariaExpanded = 'false';
  menu.append(button);
  return menu;
}
