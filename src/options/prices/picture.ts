/** What a picture of a ladder says, in the shopper's words. */
export interface PictureWords {
  readonly name: string;
  readonly title: string;
  /** The store, the post, the day. */
  readonly about: readonly string[];
  readonly steps: readonly {
    readonly stage: string;
    readonly price: string;
    readonly facts: readonly string[];
    readonly verdict: string;
  }[];
  readonly caveat: string;
}

const STYLES = {
  name: { size: 17, weight: 600, color: '#17151f' },
  title: { size: 20, weight: 600, color: '#17151f' },
  stage: { size: 14, weight: 600, color: '#17151f' },
  price: { size: 16, weight: 600, color: '#17151f' },
  hint: { size: 13, weight: 400, color: '#5d5a6b' },
} as const;

export type Style = keyof typeof STYLES;

/** One line of text; `x` is counted from the side that reading begins at. */
export interface Line {
  readonly text: string;
  readonly x: number;
  /** Where the line of text stands. */
  readonly y: number;
  readonly style: Style;
}

export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly lines: readonly Line[];
  /** Where a rule is drawn from side to side. */
  readonly rules: readonly number[];
}

/** How wide a text is in a style. */
export type Measure = (text: string, style: Style) => number;

export const PICTURE_WIDTH = 640;
export const MARGIN = 32;
/** Prices stand in a column of their own. */
const PRICES = 168;
const MOST_LINES = 4;

/** The font of a style, as a canvas takes it. */
export const fontOf = (style: Style): string =>
  `${STYLES[style].weight} ${STYLES[style].size}px Inter, system-ui, sans-serif`;

export const colorOf = (style: Style): string => STYLES[style].color;

/** Keeps the direction of one text from that of others around it. */
const isolated = (text: string): string => `\u2068${text}\u2069`;

/** Breaks a text where words end. What is left after the last line that there is room for goes. */
function wrap(text: string, width: number, style: Style, measure: Measure): string[] {
  const parts = [...new Intl.Segmenter(undefined, { granularity: 'word' }).segment(text)];
  const lines: string[] = [];
  let line = '';
  for (const { segment } of parts) {
    if (line.trim() && measure((line + segment).trimEnd(), style) > width) {
      lines.push(line.trim());
      line = '';
    }
    line += segment;
  }
  if (line.trim()) lines.push(line.trim());
  const isCut = lines.length > MOST_LINES;
  return lines.slice(0, MOST_LINES).map((each, index) => {
    return isolated(isCut && index === MOST_LINES - 1 ? `${each}…` : each);
  });
}

const BETWEEN = ' · ';

/** Joins facts to lines, each fact whole where that can be. */
function join(facts: readonly string[], width: number, style: Style, measure: Measure): string[] {
  const lines: string[] = [];
  for (const fact of facts) {
    const [first = '', ...others] = wrap(fact, width, style, measure);
    const longer = [...lines.slice(-1), first].join(BETWEEN);
    if (lines.length > 0 && measure(longer, style) <= width) lines.splice(-1, 1, longer);
    else lines.push(first);
    lines.push(...others);
  }
  return lines;
}

/** Lays out the picture of a ladder: our name, the product, its prices from the post to the checkout, the caveat. */
export function layOut(words: PictureWords, measure: Measure): Picture {
  const lines: Line[] = [];
  const rules: number[] = [];
  let y = MARGIN;
  const writeFacts = (facts: readonly string[], style: Style, x = MARGIN): void => {
    for (const text of join(facts.filter(Boolean), PICTURE_WIDTH - MARGIN - x, style, measure)) {
      y += Math.round(STYLES[style].size * 1.4);
      lines.push({ text, x, y, style });
    }
  };
  const write = (text: string, style: Style, x = MARGIN) => writeFacts([text], style, x);
  const rule = (): void => {
    y += 16;
    rules.push(y);
    y += 6;
  };
  // Beside the mark.
  lines.push({ text: words.name, x: MARGIN + 36, y: y + 19, style: 'name' });
  y += 36;
  write(words.title, 'title');
  y += 4;
  writeFacts(words.about, 'hint');
  for (const { stage, price, facts, verdict } of words.steps) {
    rule();
    const top = y;
    write(stage, 'stage');
    const below = y;
    y = top;
    write(price, 'price', PRICES);
    writeFacts(facts, 'hint', PRICES);
    write(verdict, 'hint', PRICES);
    y = Math.max(y, below);
  }
  rule();
  write(words.caveat, 'hint');
  return { width: PICTURE_WIDTH, height: y + MARGIN, lines, rules };
}
