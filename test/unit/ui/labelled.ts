type Control = HTMLInputElement | HTMLSelectElement;

/** The control that is labelled with this text. */
export function labelled(text: string, within: ParentNode = document): Control {
  const label = [...within.querySelectorAll('label')].find(
    ({ textContent }) => textContent?.trim() === text,
  );
  const control = label?.htmlFor
    ? document.getElementById(label.htmlFor)
    : label?.querySelector('input');
  if (control instanceof HTMLInputElement || control instanceof HTMLSelectElement) return control;
  throw new Error(`no control labelled ${text}`);
}

/** Enters or chooses something there. */
export function fill(text: string, value: string, within: ParentNode = document): void {
  const control = labelled(text, within);
  control.value = value;
  control.dispatchEvent(new Event('change', { bubbles: true }));
}

/** Chooses a file there, as the shopper does in the browser's own dialog. */
export function chooseFile(text: string, file: Blob): void {
  const control = labelled(text);
  Object.defineProperty(control, 'files', { value: [file], configurable: true });
  control.dispatchEvent(new Event('change', { bubbles: true }));
}

/** The section below this heading. */
export function section(title: string): HTMLElement {
  const heading = [...document.querySelectorAll('h2')].find(
    ({ textContent }) => textContent === title,
  );
  const found = heading?.closest('section');
  if (!found) throw new Error(`no section ${title}`);
  return found;
}
