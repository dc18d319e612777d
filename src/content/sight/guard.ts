import { isCovered } from './cover.ts';
import { isShown } from './shown.ts';

/** For so long a control must have been at its spot before a press with a mouse counts. */
const MOMENT_MS = 200;
/** How often one looks where the controls are while the pointer comes near. */
const GLANCE_MS = 50;

/** What is in the way of a press: it came too soon, or the control cannot be seen. */
export type Hindrance = 'press_again' | 'press_covered';

const guards = new WeakMap<EventTarget, Guard>();

/** Lets a press on a button count only if that was there to be seen, at that spot, for a moment. Links need none. */
class Guard {
  readonly #host: HTMLElement;
  readonly #root: ShadowRoot;
  #seen: ReadonlyMap<string, number> = new Map();
  #pressed: { readonly control: Element; readonly hindrance: Hindrance | undefined } | undefined;

  constructor(host: HTMLElement, root: ShadowRoot) {
    this.#host = host;
    this.#root = root;
  }

  /** Notes since when each control is where it is: what is made anew at the same spot is the same. */
  note(now = performance.now()): void {
    const spots = [...this.#root.querySelectorAll('button')].map((each) => spotOf(each));
    this.#seen = new Map(spots.map((spot) => [spot, this.#seen.get(spot) ?? now]));
  }

  /** Counts from anew: nobody looks any more. */
  forget(): void {
    this.#seen = new Map();
  }

  /** Looks at what a pointer presses, before anything hears of it. */
  see(press: PointerEvent): void {
    const at = this.#root.elementFromPoint(press.clientX, press.clientY);
    const control = at?.closest('button');
    this.#pressed = control ? { control, hindrance: this.#judge(control, press) } : undefined;
  }

  /** What is in the way of a click on a control. */
  hindrance(control: HTMLButtonElement, click: MouseEvent): Hindrance | undefined {
    const pressed = this.#pressed;
    this.#pressed = undefined;
    // By the keyboard, or by what assists: the focus shows where it goes.
    if (click.detail === 0) return this.#isShown(control, click) ? undefined : 'press_covered';
    return pressed?.control === control ? pressed.hindrance : this.#judge(control, click);
  }

  #judge(control: HTMLButtonElement, press: MouseEvent): Hindrance | undefined {
    const now = performance.now();
    this.note(now);
    if (!this.#isShown(control, press) || isCovered(this.#host, control)) return 'press_covered';
    // A finger comes from nowhere: there is no moment before it.
    const hovers = !(press instanceof PointerEvent) || press.pointerType === 'mouse';
    const since = this.#seen.get(spotOf(control)) ?? now;
    return hovers && now - since < MOMENT_MS ? 'press_again' : undefined;
  }

  #isShown(control: HTMLButtonElement, press: Event): boolean {
    const path = press.composedPath();
    const around = path.slice(path.indexOf(this.#host) + 1);
    return isShown(
      control,
      around.filter((each) => each instanceof Element),
    );
  }
}

function spotOf(control: HTMLButtonElement): string {
  const { x, y, width, height } = control.getBoundingClientRect();
  const name = control.ariaLabel ?? control.textContent;
  return [name, ...[x, y, width, height].map(Math.round)].join();
}

/**
 * Guards the buttons in a shadow root.
 * @param tell is told what is in the way of each press; undefined if nothing is
 */
export function guard(
  host: HTMLElement,
  root: ShadowRoot,
  tell: (hindrance: Hindrance | undefined) => void,
): void {
  const guarded = new Guard(host, root);
  guards.set(host, guarded);
  const check = (click: Event) => {
    const { target, isTrusted } = click;
    const control = target instanceof Element && target.closest('button');
    if (!control || !isTrusted || !(click instanceof MouseEvent)) return;
    const hindrance = guarded.hindrance(control, click);
    if (hindrance) click.stopImmediatePropagation();
    tell(hindrance);
  };
  root.addEventListener('click', check, { capture: true });
}

/** The guards of what a pointer is at: the one it is on, and those of the hosts beside. */
function guardsAt(target: Element, beside: Iterable<Element>): Guard[] {
  const own = guards.get(target);
  const found = own ? [own] : [];
  for (const host of beside) {
    const guarded = guards.get(host);
    if (guarded && guarded !== own) found.push(guarded);
  }
  return found;
}

/**
 * Watches presses on all guarded buttons, and the mouse: where it comes, buttons are looked at before it is on them,
 * and what was seen counts no more once it goes. Nothing is read where there are none, or while it rests.
 * @param hostsBeside what is guarded in the post that an element is in
 */
export function watchPresses(
  hostsBeside: (target: Element) => Iterable<Element>,
  signal: AbortSignal,
): void {
  globalThis.hashcartSees = (press) => press.target && guards.get(press.target)?.see(press);
  let near: readonly Guard[] = [];
  let glanced = 0;
  const glance = ({ isTrusted, target, timeStamp, type }: PointerEvent) => {
    if (!isTrusted || !(target instanceof Element)) return;
    const isElsewhere = type === 'pointermove' && !guards.has(target);
    if (isElsewhere && timeStamp - glanced < GLANCE_MS) return;
    glanced = timeStamp;
    const gone = near;
    near = guardsAt(target, hostsBeside(target));
    for (const each of gone) if (!near.includes(each)) each.forget();
    for (const each of near) each.note();
  };
  const options = { capture: true, passive: true, signal };
  document.addEventListener('pointermove', glance, options);
  // What moves under a mouse at rest is told by this alone.
  document.addEventListener('pointerover', glance, options);
}
