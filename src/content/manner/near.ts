import type { Around } from './manner.ts';

const NEAR = 'data-hashcart-near';

/** Marks the buttons of the post that the pointer is over, and those of the post with the focus in it. */
export function watchNear({ hostsBeside, signal }: Pick<Around, 'hostsBeside' | 'signal'>): void {
  const near = new Map<string, readonly Element[]>();
  const mark = (by: string, target: EventTarget | null) => {
    const gone = near.get(by) ?? [];
    const come = target instanceof Element ? [...hostsBeside(target)] : [];
    near.set(by, come);
    const all = [...near.values()].flat();
    for (const host of [...gone, ...come]) host.toggleAttribute(NEAR, all.includes(host));
  };
  const options = { capture: true, passive: true, signal };
  document.addEventListener('pointerover', ({ target }) => mark('pointer', target), options);
  document.addEventListener('focusin', ({ target }) => mark('focus', target), options);
  document.addEventListener('focusout', (event) => mark('focus', event.relatedTarget), options);
}
