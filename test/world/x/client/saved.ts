import * as classes from './classes.ts';
import { el } from './dom.ts';

/** Puts the markup of a saved page where it stood: a whole page at the root, a piece into a cell. */
export async function showSaved(
  name: string,
  root: HTMLElement,
  place: HTMLElement,
): Promise<void> {
  const answer = await fetch(`/i/api/saved/${name}`);
  const saved = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const savedRoot = saved.querySelector('#react-root');
  if (savedRoot) {
    root.replaceChildren(...savedRoot.childNodes);
    return;
  }
  const inCell = saved.querySelector('[data-testid="cellInnerDiv"]') === null;
  const cell = el('div', { 'data-testid': 'cellInnerDiv', class: classes.view });
  if (inCell) cell.append(...saved.body.childNodes);
  const content = inCell ? [cell] : [...saved.body.childNodes];
  const heading = el(
    'h1',
    { dir: 'auto', role: 'heading', class: `${classes.text} r-4iw3lz` },
    'Saved',
  );
  const list = el(
    'div',
    { 'aria-label': 'Timeline: Saved', class: classes.view },
    el('div', { class: classes.view }, content),
  );
  place.replaceChildren(el('section', { role: 'region', class: classes.view }, heading, list));
}
