import { type ComponentChild, render } from 'preact';
import { expect, vi } from 'vitest';

/** Shows a page in an empty document. */
export function show(page: ComponentChild): void {
  leave();
  const root = document.createElement('div');
  document.body.append(root);
  render(page, root);
}

/** Takes the page away, as closing it does. */
export function leave(): void {
  const root = document.body.firstElementChild;
  if (root) render(null, root);
  document.body.replaceChildren();
}

/** An answer that comes when the test says so. */
export function later<T>(): { readonly answer: Promise<T>; readonly give: (value: T) => void } {
  let give: (value: T) => void = () => {};
  const answer = new Promise<T>((resolve) => {
    give = resolve;
  });
  return { answer, give };
}

/** All words on the page. */
export function words(): string {
  return document.body.textContent ?? '';
}

/** Waits until the page says something. */
export async function says(text: string): Promise<void> {
  await vi.waitFor(() => expect(words()).toContain(text));
}

/** What the live regions of the page say. */
export function told(): string {
  const lines = [...document.querySelectorAll('[role="status"]')];
  return lines.map(({ textContent }) => textContent).join('');
}

/** The field of an accessible name. */
export function field(name: string): HTMLInputElement {
  const found = document.querySelector<HTMLInputElement>(`input[aria-label="${name}"]`);
  if (!found) throw new Error(`no field ${name}`);
  return found;
}

/** Puts a text into a field, as typing or pasting does. */
export function enter(
  name: string,
  value: string,
  inputType: 'insertText' | 'insertFromPaste',
): void {
  const input = field(name);
  input.value = value;
  input.dispatchEvent(new InputEvent('input', { bubbles: true, inputType }));
}

/** The control that a label stands above. */
export function control(label: string): HTMLInputElement | HTMLSelectElement {
  const found = [...document.querySelectorAll('label')].find((each) => each.textContent === label);
  const element = document.getElementById(found?.htmlFor ?? '');
  if (element instanceof HTMLInputElement || element instanceof HTMLSelectElement) return element;
  throw new Error(`no control ${label}`);
}

function nameOf(element: Element): string {
  return element.getAttribute('aria-label') ?? element.textContent ?? '';
}

/** Names of all buttons and links, in their order. */
export function controls(): string[] {
  return [...document.querySelectorAll('button, a')].map(nameOf);
}

/** Names of what can be done about the only item of the popup. */
export function sideActs(): string[] {
  return [...document.querySelectorAll(':is(.item-side, .item-steps) :is(button, a)')].map(nameOf);
}

/** The button of an accessible name. */
export function button(name: string): HTMLButtonElement {
  const found = [...document.querySelectorAll('button')].find((each) => nameOf(each) === name);
  if (!found) throw new Error(`no button ${name} among ${controls().join(', ')}`);
  return found;
}

/** The switch that is labelled with this title. */
export function switched(title: string): HTMLButtonElement {
  const found = [...document.querySelectorAll<HTMLButtonElement>('[role="switch"]')].find(
    (each) =>
      document.getElementById(each.getAttribute('aria-labelledby') ?? '')?.textContent === title,
  );
  if (!found) throw new Error(`no switch ${title}`);
  return found;
}

/** Whether that switch is on. */
export const isOn = (title: string): boolean =>
  switched(title).getAttribute('aria-checked') === 'true';

/** Where the link of an accessible name leads. */
export function target(name: string): string {
  const found = [...document.querySelectorAll('a')].find((each) => nameOf(each) === name);
  if (!found) throw new Error(`no link ${name} among ${controls().join(', ')}`);
  return found.href;
}
