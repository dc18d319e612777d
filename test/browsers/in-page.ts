import type { Point } from './driver.ts';

/*
 * These functions are sent to the page as source text: each must stand alone.
 */

/** Every control under a root that a person can see. */
export function visibleControls(root: ParentNode): Element[] {
  const controls =
    'button, a[href], input, select, textarea, summary, [role=button], [role=link], [role=menuitem]';
  return [...root.querySelectorAll(controls)].filter((element) =>
    element.checkVisibility({ visibilityProperty: true }),
  );
}

/** Scrolls an element into view and gives its middle, once it rests there with nothing over it. */
export async function middleOf(find: () => Element | undefined | null): Promise<Point | null> {
  const middle = () => {
    const box = find()?.getBoundingClientRect();
    return { x: box ? box.x + box.width / 2 : -1, y: box ? box.y + box.height / 2 : -1 };
  };
  find()?.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
  await new Promise((done) => requestAnimationFrame(done));
  const before = middle();
  await new Promise((done) => requestAnimationFrame(done));
  const { x, y } = middle();
  const element = find();
  const root = element?.getRootNode();
  const hit =
    root instanceof Document || root instanceof ShadowRoot ? root.elementFromPoint(x, y) : null;
  return before.x === x && before.y === y && hit && element?.contains(hit) ? { x, y } : null;
}

/** The text that a person reads in these elements, white space folded. */
export function shownText(...elements: (Element | null)[]): string {
  return elements
    .map((element) =>
      element instanceof HTMLElement ? element.innerText : (element?.textContent ?? ''),
    )
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
}
