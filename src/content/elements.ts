/** Makes an element with a class. */
export function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  className = '',
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  if (className) element.className = className;
  return element;
}

/** Words keep their own direction, whatever that of the page around them. */
export function words(content: string): HTMLElement {
  const element = make('bdi');
  element.textContent = content;
  return element;
}

/** Makes a button that only a person's press works: a click made by a script does nothing. */
export function pressable(className: string, press: () => void): HTMLButtonElement {
  const button = make('button', className);
  button.type = 'button';
  button.addEventListener('click', (event) => event.isTrusted && press());
  return button;
}

/** X listens for these at its root and would open the post, or take a key as a shortcut. */
const KEPT_TO_OURSELVES = [
  'click',
  'auxclick',
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'touchstart',
  'touchend',
  'keydown',
  'keyup',
  'input',
] as const;

/** What lies over the page, such as the view of a photo, is left by this key wherever the focus is. */
const isToLeave = (event: Event) => event instanceof KeyboardEvent && event.key === 'Escape';

const keep = (event: Event) => isToLeave(event) || event.stopPropagation();

/** Keeps what is done within an element of ours from the page. */
export function keepToOurselves(host: HTMLElement): void {
  for (const name of KEPT_TO_OURSELVES) host.addEventListener(name, keep);
}
