import { keepToOurselves, make, pressable, words } from '../elements.ts';
import { guard, type Hindrance } from '../sight/guard.ts';
import { text } from '../text.ts';
import { type Icon, icon } from './icons.ts';
import { menuElement, type Opens, type Step, stepElement } from './steps.ts';
import { sheet } from './style.ts';

/** What the button shows. */
export interface Look {
  /** The word in `data-hashcart`. */
  readonly state: string;
  readonly icon: Icon;
  readonly label: string;
  /** A quiet word after the label: which of several products, or how it is added. */
  readonly hint?: string | undefined;
  /** The accessible name; it contains the label. */
  readonly name: string;
  /** Whether pressing the button itself does something now. */
  readonly ready: boolean;
  /** The request that the steps and the count are of: another one's do something else. */
  readonly request?: string | undefined;
  /** How many are in the cart, and what makes the element that changes that. */
  readonly count?: { readonly now: number; readonly element: () => HTMLElement } | undefined;
  readonly steps: readonly Step[];
  readonly menu?: { readonly name: string; readonly open: Opens } | undefined;
  readonly why: string;
  /** Makes the line of prices that were seen; each button gets its own. */
  readonly ladder?: (() => readonly Node[]) | undefined;
  /** Makes what is shown below, such as options to choose; each button gets its own. */
  readonly below?: (() => HTMLElement) | undefined;
}

/** The face of a cart button: its own element with a closed shadow root, so that page and button stay apart. */
export class Face {
  readonly host = make('div');
  readonly #mark: string;
  readonly #adapt: (look: Look) => Look;
  readonly #root: ShadowRoot;
  readonly #pill: HTMLButtonElement;
  readonly #beside = make('span', 'beside');
  #told: Told | undefined;
  #besideSays = '';

  /**
   * @param press what a person's press on the button does
   * @param mark names the attribute with the state: `data-hashcart`
   * @param adapt what this button shows otherwise than others for the same wish
   */
  constructor(press: () => void, mark = 'hashcart', adapt = (look: Look) => look) {
    this.#mark = mark;
    this.#adapt = adapt;
    this.#root = this.host.attachShadow({ mode: 'closed' });
    this.#root.adoptedStyleSheets = [sheet];
    this.#pill = pressable('pill', press);
    const line = make('div', 'line');
    line.append(this.#pill, this.#beside);
    this.#root.append(line);
    // The page around it may be in another language.
    this.host.lang = text('language');
    keepToOurselves(this.host);
    guard(this.host, this.#root, (hindrance) => this.#hinder(hindrance));
  }

  /** Shows a state. The button stays the same element, and the keyboard's focus stays where it is of use. */
  show(shown: Look): void {
    const look = this.#adapt(shown);
    const focused = this.#root.activeElement;
    this.host.dataset[this.#mark] = look.state;
    this.#showPill(look);
    this.#showBeside(look);
    if (this.#told || look.ladder || look.why || look.below) this.#tell(look, this.listen());
    if (focused && !focused.isConnected) this.#refocus(focused);
  }

  /** What stands beside the button is made anew only when it says something else: an open menu stays open. */
  #showBeside(look: Look): void {
    const says = JSON.stringify([look.request, look.count?.now, look.steps, look.menu]);
    if (says === this.#besideSays) return;
    this.#besideSays = says;
    this.#beside.replaceChildren(...besideOf(look));
  }

  #tell({ ladder, why, below }: Look, told: Told): void {
    told.ladder.replaceChildren(...(ladder?.() ?? []));
    told.why.replaceChildren(...(why ? [words(why)] : []));
    told.below.replaceChildren(...(below ? [below()] : []));
  }

  /**
   * Makes ready what tells of a press, for most buttons are never pressed: what was not there before it says something
   * is not heard.
   */
  listen(): Told {
    this.#told ??= toldIn(this.#root);
    return this.#told;
  }

  /** Takes the keyboard's focus. */
  focus(): void {
    this.#pill.focus();
  }

  /** Puts something above the button. */
  top(element: HTMLElement): void {
    this.#root.prepend(element);
  }

  /** Says a result to those who do not see it. */
  say(result: string): void {
    this.listen().said.textContent = result;
  }

  /** Says why a press did nothing, until one does something. */
  #hinder(hindrance: Hindrance | undefined): void {
    const why = hindrance && text(hindrance);
    this.listen().hindrance.replaceChildren(...(why ? [words(why)] : []));
    if (why) this.say(why);
  }

  #showPill({ state, icon: shape, label, hint, name, ready }: Look): void {
    const pill = this.#pill;
    pill.replaceChildren(icon(shape), words(label));
    if (hint) {
      const quiet = words(hint);
      quiet.className = 'hint';
      pill.append(' ', quiet);
    }
    pill.ariaLabel = name;
    pill.ariaDisabled = ready ? null : 'true';
    pill.ariaBusy = state === 'working' ? 'true' : null;
    pill.dataset['tone'] = shape;
  }

  /** What had the focus was made anew: its successor of the same name takes it, else the button. */
  #refocus(gone: Element): void {
    const name = gone.ariaLabel ?? gone.textContent;
    const controls = [...this.#root.querySelectorAll<HTMLElement>('button, a')];
    (controls.find((each) => (each.ariaLabel ?? each.textContent) === name) ?? this.#pill).focus();
  }
}

/** What is told below a button: prices, what can be chosen, why, and what a press met with. */
interface Told {
  readonly ladder: HTMLElement;
  readonly below: HTMLElement;
  readonly why: HTMLElement;
  readonly hindrance: HTMLElement;
  /** For those who do not see it. */
  readonly said: HTMLElement;
}

function toldIn(root: ShadowRoot): Told {
  const told = {
    ladder: make('p', 'why'),
    below: make('div', 'below'),
    why: make('p', 'why'),
    hindrance: make('p', 'why'),
    said: make('span', 'said'),
  };
  told.said.setAttribute('role', 'status');
  root.append(...Object.values(told));
  return told;
}

function besideOf({ count, steps, menu }: Look): HTMLElement[] {
  const list = make('span', 'steps');
  list.append(...steps.map(stepElement));
  return [
    ...(count ? [count.element()] : []),
    ...(steps.length > 0 ? [list] : []),
    ...(menu ? [menuElement(menu.name, menu.open)] : []),
  ];
}
