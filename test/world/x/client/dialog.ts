import * as classes from './classes.ts';
import { el } from './dom.ts';
import { say } from './words.ts';

function closeButton(): HTMLElement {
  const attributes = {
    'data-testid': 'app-bar-close',
    role: 'button',
    type: 'button',
    'aria-label': say('Close'),
    class: `${classes.text} r-1loqt21 r-1h3ijdo`,
  };
  return el('button', attributes, '✕');
}

/** Something over the page: in X's way a dialog in a dialog, with a mask behind it. */
export function dialog(look: 'box' | 'whole', ...content: readonly HTMLElement[]): HTMLElement {
  const attributes = {
    role: 'dialog',
    'aria-modal': 'true',
    'aria-labelledby': 'modal-header',
    class: `${classes.view} ${look === 'box' ? 'r-rsyp9y' : 'r-1p0dtai'}`,
  };
  const mask = el('div', {
    'data-testid': 'mask',
    class: `${classes.view} ${classes.fill} r-1c4vpko`,
  });
  const group = el(
    'div',
    { role: 'group', tabindex: '0', class: `${classes.view} r-16y2uox` },
    mask,
    el('div', attributes, closeButton(), ...content),
  );
  const outer = el('div', { role: 'dialog', class: `${classes.view} r-1ffj0ar` }, group);
  return el('div', { class: classes.view }, outer);
}
