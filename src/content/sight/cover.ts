/** What paints something of its own, whatever its style. */
const PICTURES = 'img, svg, video, canvas, iframe, embed, object, input, textarea, select';

/** What is thinner than this lets one see through: some dim their whole screen so. */
const THIN = 0.5;

/** Where one looks at a control: that far along, and that far down. */
const ALONG = [0.1, 0.3, 0.5, 0.7, 0.9];
const DOWN = [0.2, 0.5, 0.8];

/** A form of the page answers with a field of its own when it is asked by this name. */
const boxOf = Element.prototype.getBoundingClientRect;

const isThick = (color: string) =>
  Number(/(?:rgba\(.*,|\/) ?([\d.]+)\)$/.exec(color)?.[1] ?? 1) > THIN;

const isPainted = ({ backgroundColor, backgroundImage, backdropFilter }: CSSStyleDeclaration) =>
  isThick(backgroundColor) || backgroundImage !== 'none' || backdropFilter !== 'none';

/** What a sheet of the page adds to an element, and paints. */
const additionsTo = (element: Element) =>
  ['::before', '::after']
    .map((part) => getComputedStyle(element, part))
    .filter((style) => !['none', 'normal'].includes(style.content) && isPainted(style));

const isWord = (node: Node) => node instanceof Text && node.data.trim() !== '';

/** Whether one sees something of an element itself: the site lays large clear boxes over its pages. */
function paints(element: Element): boolean {
  const style = getComputedStyle(element);
  const isShown = element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
  if (!isShown || Number(style.opacity) <= THIN) return false;
  return (
    isPainted(style) ||
    element.matches(PICTURES) ||
    additionsTo(element).length > 0 ||
    [...element.childNodes].some(isWord)
  );
}

/** What lies before the host at a point; undefined where the host is not hit at all. */
function before(host: Element, [x, y]: readonly [number, number]): Element[] | undefined {
  const stack = document.elementsFromPoint(x, y);
  const place = stack.indexOf(host);
  return place < 0 ? undefined : stack.slice(0, place);
}

function* everythingIn(root: ParentNode): Generator<Element> {
  for (const element of root.querySelectorAll('*')) {
    yield element;
    if (element.shadowRoot) yield* everythingIn(element.shadowRoot);
  }
}

/** Whether an element that no press can hit is over the host: for an instant it can be hit. */
function isOver(element: Element, host: Element, at: readonly [number, number]): boolean {
  if (element.closest('[inert]')) return true;
  if (!(element instanceof HTMLElement || element instanceof SVGElement)) return false;
  const { style } = element;
  const [name, kept] = ['pointer-events', style.getPropertyValue('pointer-events')];
  const priority = style.getPropertyPriority(name);
  const count = before(host, at)?.length;
  style.setProperty(name, 'auto', 'important');
  try {
    return before(host, at)?.length !== count;
  } finally {
    style.setProperty(name, kept, priority);
  }
}

/** What lies over a part of the page may be an addition to what the host is in. */
const isVeil = (around: Element) =>
  additionsTo(around).some(({ pointerEvents }) => pointerEvents === 'none');

const isUnhittable = (element: Element) =>
  getComputedStyle(element).pointerEvents === 'none' || element.closest('[inert]') !== null;

/** What the browser itself lays behind what is open, over the whole page, without being hit. */
const isVeiled = () =>
  [...document.querySelectorAll(':popover-open')].some((open) =>
    isPainted(getComputedStyle(open, '::backdrop')),
  );

function look(host: Element, { left, top, width, height }: DOMRect): boolean {
  const points = ALONG.flatMap((along) =>
    DOWN.map((down) => [left + width * along, top + height * down] as const),
  ).filter(([x, y]) => x >= 0 && y >= 0 && x < innerWidth && y < innerHeight);
  if (points.some((at) => before(host, at)?.some(paints) ?? true)) return true;
  for (const element of everythingIn(document)) {
    const box = boxOf.call(element);
    const at = points.find(
      ([x, y]) => x >= box.left && x < box.right && y >= box.top && y < box.bottom,
    );
    if (!at) continue;
    const isIn = element.contains(host);
    if (isIn && isVeil(element)) return true;
    if (!isIn && isUnhittable(element) && paints(element) && isOver(element, host, at)) return true;
  }
  return isVeiled();
}

/**
 * Whether something can be seen over a part of a control, though it may let presses through. It reads the place of
 * everything on the page: for the moment of a press alone.
 */
export function isCovered(host: Element, control: Element): boolean {
  try {
    return look(host, control.getBoundingClientRect());
  } catch {
    // The page has made its elements such that they cannot be asked.
    return true;
  }
}
