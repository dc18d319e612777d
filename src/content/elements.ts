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
