import { type Step, stepElement } from '../buttons/steps.ts';
import { make } from '../elements.ts';
import { text } from '../text.ts';
import type { Asked } from './asked.ts';
import { mute } from './muting.ts';

function itemsFor(asked: Asked): Step[] {
  const { shown, post, add } = asked;
  return [
    { label: text('button_save'), to: () => add({ target: 'list' }) },
    {
      label: text('step_hand_over', shown.store),
      to: () => add({ way: 'hand-over', again: true }),
    },
    { label: text('button_mute', post.author), to: () => void mute(asked, true) },
  ];
}

const lists = new WeakMap<HTMLElement, HTMLElement>();

/** Opens the menu beside a button, or closes it. */
export function toggleMenu(button: HTMLElement, place: HTMLElement, asked: Asked): void {
  const list = lists.get(place) ?? listIn(button, place, asked);
  list.hidden = !list.hidden;
  button.ariaExpanded = String(!list.hidden);
}

function listIn(button: HTMLElement, place: HTMLElement, asked: Asked): HTMLElement {
  const list = make('span', 'steps');
  lists.set(place, list);
  list.hidden = true;
  list.append(...itemsFor(asked).map(stepElement));
  place.append(list);
  place.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || list.hidden) return;
    event.stopPropagation();
    list.hidden = true;
    button.ariaExpanded = 'false';
    button.focus();
  });
  return list;
}
