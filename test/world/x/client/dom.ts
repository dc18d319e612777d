type Child = Node | string | undefined | false | readonly Child[];

/** The nodes that X's own client made; all others were put there by somebody else. */
const owned = new WeakSet<Node>();

/** Whether X's own client made that node. */
export function isOwned(node: Node): boolean {
  return owned.has(node);
}

function own<T extends Node>(node: T): T {
  owned.add(node);
  return node;
}

function nodesOf(child: Child): Node[] {
  if (child === undefined || child === false) return [];
  if (typeof child === 'string') return [own(document.createTextNode(child))];
  return child instanceof Node ? [child] : child.flatMap(nodesOf);
}

const isNextYear = document.getElementById('react-root')?.dataset['markup'] === 'next-year';

/** What a mark of today may be some day. */
const isKept = (name: string, value: string) =>
  !isNextYear || !(name === 'data-testid' || (name === 'role' && value === 'article'));

/** Makes an element; attributes that are undefined are left out. */
export function el(
  tag: string,
  attributes: Readonly<Record<string, string | undefined>>,
  ...children: readonly Child[]
): HTMLElement {
  const made = own(document.createElement(isNextYear && tag === 'article' ? 'div' : tag));
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined && isKept(name, value)) made.setAttribute(name, value);
  }
  made.append(...children.flatMap(nodesOf));
  return made;
}

/** An icon of 24 units, from the path of its outline. */
export function icon(path: string): SVGElement {
  const ns = 'http://www.w3.org/2000/svg';
  const svg = own(document.createElementNS(ns, 'svg'));
  const g = own(document.createElementNS(ns, 'g'));
  const outline = own(document.createElementNS(ns, 'path'));
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  svg.setAttribute('class', 'r-4qtqp9 r-yyyyoo r-dnmrzs');
  outline.setAttribute('d', path);
  g.append(outline);
  svg.append(g);
  return svg;
}

/** An id like those of X: no meaning, new each time. */
export function freshId(): string {
  return `id__${Math.random().toString(36).slice(2, 13)}`;
}
