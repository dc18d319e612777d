import { BarChart, type BarDrawEvent, Svg } from 'chartist';

/** Bars to be drawn: for each name one of each series. */
export interface Bars {
  readonly names: readonly string[];
  readonly series: readonly (readonly number[])[];
  /** What a value is written as, at the end of its bar. */
  readonly label: (value: number) => string;
}

/** Where they are drawn. */
export interface Frame {
  readonly width: number;
  readonly isRightToLeft: boolean;
}

const BAR = 12;
const ROWS_APART = 14;
/** A number of two digits stands on each. */
const COLUMNS_APART = 18;
const ROW = 42;
/** Where there is little room, names stand above their bars. */
const NARROW = 480;
const NAME_ABOVE = 32;
const NAMES = 156;
const NUMBERS = 84;
const COLUMNS_HEIGHT = 220;

/** Chartist gives its picture a size by a style attribute, which our pages take from nobody: it has attributes too. */
const { attr } = Svg.prototype;
Object.defineProperty(Svg.prototype, 'attr', {
  value(this: Svg, attributes: unknown, ...more: unknown[]): unknown {
    const { style: _, ...others } = Object(attributes);
    const taken = typeof attributes === 'string' ? attributes : others;
    return Reflect.apply(attr, this, [taken, ...more]);
  },
});

/** No axes, no grid: each bar tells its own number. */
const bare = (offset: number) => ({ offset, showLabel: false, showGrid: false });

interface Drawing {
  readonly bars: Bars;
  readonly height: number;
  readonly options: ConstructorParameters<typeof BarChart>[2];
  /** Puts a bar and its words in the place of the line that chartist draws. */
  readonly place: (bar: BarDrawEvent) => void;
}

function draw(container: Element, { width }: Frame, drawing: Drawing): () => void {
  const { bars, height, options, place } = drawing;
  const data = { labels: [...bars.names], series: bars.series.map((values) => [...values]) };
  const size = { width: `${width}px`, height: `${height}px` };
  const chart = new BarChart(container, data, {
    viewBox: { width, height },
    ...size,
    ...options,
  });
  chart.on('draw', (event) => {
    if (event.type !== 'bar') return;
    event.element.remove();
    place(event);
  });
  return () => void chart.detach();
}

const lookOf = (series: number): string => (series === 0 ? 'bar bar-first' : 'bar bar-second');

/** Draws names below each other, with bars beside them. @returns what ends it */
export function drawRows(container: Element, frame: Frame, bars: Bars): () => void {
  const { width, isRightToLeft } = frame;
  const isNarrow = width < NARROW;
  const count = bars.series.length;
  // From the bottom up, as chartist counts.
  const upwards = {
    ...bars,
    names: bars.names.toReversed(),
    series: bars.series.map((values) => values.toReversed()).toReversed(),
  };
  const fromStart = (x: number): number => (isRightToLeft ? width - x : x);
  const place = ({ group, x1, x2, y1, index, seriesIndex }: BarDrawEvent): void => {
    const series = count - 1 - seriesIndex;
    const [left, right] = x1 < x2 ? [x1, x2] : [x2, x1];
    const x = isRightToLeft ? width - right : left;
    const value = upwards.series[seriesIndex]?.[index] ?? 0;
    const size = { width: right - left, height: BAR };
    if (value !== 0) group.elem('rect', { x, y: y1 - BAR / 2, ...size }, lookOf(series));
    group
      .elem('text', { x: fromStart(right + 6), y: y1 + 4 }, 'bar-number')
      .text(bars.label(value));
    if (series > 0) return;
    const above = ((count - 1) * ROWS_APART) / 2;
    const y = isNarrow ? y1 - BAR / 2 - 6 : y1 + above + 4;
    group.elem('text', { x: fromStart(0), y }, 'bar-name').text(upwards.names[index] ?? '');
  };
  return draw(container, frame, {
    bars: upwards,
    height: bars.names.length * (isNarrow ? NAME_ABOVE + count * ROWS_APART : ROW),
    options: {
      horizontalBars: true,
      seriesBarDistance: ROWS_APART,
      chartPadding: { top: 0, right: NUMBERS, bottom: 0, left: 0 },
      axisX: bare(0),
      axisY: bare(isNarrow ? 0 : NAMES),
    },
    place,
  });
}

/** Draws names beside each other, with bars above them. @returns what ends it */
export function drawColumns(container: Element, frame: Frame, bars: Bars): () => void {
  const { width, isRightToLeft } = frame;
  const count = bars.series.length;
  const place = ({ group, chartRect, ...bar }: BarDrawEvent): void => {
    const { x1, y1, y2, index, seriesIndex } = bar;
    const x = isRightToLeft ? width - x1 : x1;
    const top = Math.min(y1, y2);
    const value = bars.series[seriesIndex]?.[index] ?? 0;
    const size = { width: BAR, height: Math.abs(y1 - y2) };
    if (value !== 0) group.elem('rect', { x: x - BAR / 2, y: top, ...size }, lookOf(seriesIndex));
    group.elem('text', { x, y: top - 5 }, 'bar-number middle').text(bars.label(value));
    if (seriesIndex > 0) return;
    const middle = x1 + ((count - 1) * COLUMNS_APART) / 2;
    const at = { x: isRightToLeft ? width - middle : middle, y: chartRect.y1 + 18 };
    group.elem('text', at, 'bar-name middle').text(bars.names[index] ?? '');
  };
  return draw(container, frame, {
    bars,
    height: COLUMNS_HEIGHT,
    options: {
      seriesBarDistance: COLUMNS_APART,
      chartPadding: { top: 20, right: 0, bottom: 0, left: 0 },
      axisX: bare(26),
      axisY: { ...bare(0), onlyInteger: true },
    },
    place,
  });
}
