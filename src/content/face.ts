import { type Icon, icon } from './icons.ts';
import { sheet } from './style.ts';

/** What a next step does when it is pressed: opens an address, or acts. */
export interface Step {
  readonly label: string;
  readonly to: string | (() => void);
}

/** What the button shows. */
export interface Look {
  /** The word in `data-hashcart`. */
  readonly state: string;
  readonly icon: Icon;
  readonly label: string;
  /** A quiet word after the label, where one post shows several products. */
  readonly hint?: string | undefined;
  /** The accessible name; it contains the label. */
  readonly name: string;
  /** Whether pressing the button itself does something now. */
  readonly ready: boolean;
  readonly steps: readonly Step[];
  readonly why: string;
}

/** X listens for these at its root and would open the post, or take a key as a shortcut. */
const KEPT_TO_OURSELVES = [
  'click',
  'auxclick',
  'dblclick',
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'touchstart',
  'touchend',
  'keydown',
  'keypress',
  'keyup',
] as const;

function make<K extends keyof HTMLElementTagNameMap>(tag: K, className: string) {
  const element = document.createElement(tag);
  element.className = className;
  return element;
}

/** Words keep their own direction, whatever that of the page around them. */
const words = (content: string) => Object.assign(make('bdi', ''), { textContent: content });

function stepElement({ label, to }: Step): HTMLElement {
  const element = make(typeof to === 'string' ? 'a' : 'button', 'step');
  element.append(words(label));
  if (element instanceof HTMLAnchorElement && typeof to === 'string') {
    element.href = to;
    element.target = '_blank';
    element.rel = 'noopener noreferrer';
  } else if (typeof to === 'function') {
    element.addEventListener('click', (event) => event.isTrusted && to());
  }
  return element;
}

/** The face of a cart button: its own element with a closed shadow root, so that page and button stay apart. */
export class Face {
  readonly host = make('div', '');
  readonly #pill = make('button', 'pill');
  readonly #steps = make('span', 'steps');
  readonly #why = make('p', 'why');
  readonly #said = make('span', 'said');

  /** @param press what a person's click on the button does; a click made by a script does nothing */
  constructor(press: () => void) {
    const root = this.host.attachShadow({ mode: 'closed' });
    root.adoptedStyleSheets = [sheet];
    const line = make('div', 'line');
    this.#pill.type = 'button';
    this.#said.setAttribute('role', 'status');
    line.append(this.#pill, this.#steps);
    root.append(line, this.#why, this.#said);
    this.#pill.addEventListener('click', (event) => event.isTrusted && press());
    for (const name of KEPT_TO_OURSELVES) {
      this.host.addEventListener(name, (event) => event.stopPropagation());
    }
  }

  /** Shows a state. The button stays the same element, so that the keyboard's focus stays on it. */
  show(look: Look): void {
    this.host.dataset['hashcart'] = look.state;
    this.#pill.replaceChildren(icon(look.icon), words(look.label));
    if (look.hint)
      this.#pill.append(Object.assign(make('span', 'hint'), { textContent: look.hint }));
    this.#pill.ariaLabel = look.name;
    this.#pill.ariaDisabled = look.ready ? null : 'true';
    this.#pill.ariaBusy = look.state === 'working' ? 'true' : null;
    this.#pill.dataset['tone'] = look.icon;
    this.#steps.replaceChildren(...look.steps.map(stepElement));
    this.#why.replaceChildren(...(look.why ? [words(look.why)] : []));
  }

  /** Says a result to those who do not see it. */
  say(result: string): void {
    this.#said.textContent = result;
  }
}
