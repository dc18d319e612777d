import { MARK } from '../../ui/mark.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** Line drawings on a grid of 24. */
const PATHS = {
  mark: MARK.lines,
  spin: 'M12 3a9 9 0 1 0 9 9',
  good: 'm4.5 12.5 5 5 10-11',
  warn: 'M12 7.5v5M12 16.4v.1M12 3a9 9 0 1 0 .01 0',
  bad: 'm8.5 8.5 7 7m0-7-7 7M12 3a9 9 0 1 0 .01 0',
} as const;

export type Icon = keyof typeof PATHS;

function draw(tag: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const element = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, `${value}`);
  return element;
}

const drawn = new Map<Icon, SVGElement>();

/** An icon. It says nothing by itself: the words beside it do. */
export function icon(name: Icon): Node {
  const svg = drawn.get(name) ?? drawing(name);
  drawn.set(name, svg);
  return svg.cloneNode(true);
}

function drawing(name: Icon): SVGElement {
  const svg = draw('svg', { viewBox: '0 0 24 24', 'aria-hidden': 'true', class: name });
  svg.append(draw('path', { d: PATHS[name] }));
  if (name !== 'mark') return svg;
  svg.append(
    ...MARK.wheels.map(({ x, y }) => draw('circle', { cx: x, cy: y, r: MARK.wheelRadius })),
  );
  return svg;
}
