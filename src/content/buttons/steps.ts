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

/** More that can be done, behind one small button. */
export function menuElement(name: string, items: readonly Step[]): HTMLElement {
  const list = make('span', 'steps');
  list.hidden = true;
  const button = pressable('more', () => {
    if (!list.firstChild) list.append(...items.map(stepElement));
    list.hidden = !list.hidden;
    button.ariaExpanded = String(!list.hidden);
  });
  button.textContent = '⋯';
  button.ariaLabel = name;
  button.ariaExpanded = 'false';
  const menu = make('span', 'menu');
  menu.append(button, list);
  menu.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || list.hidden) return;
    event.stopPropagation();
    list.hidden = true;
    button.ariaExpanded = 'false';
    button.focus();
  });
  return menu;
}
