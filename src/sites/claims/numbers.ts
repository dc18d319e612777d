/** A written number as a machine writes it: digits, and at most one point. */
export type Amount = string;

/** Digits with marks between them, all that may be one number. */
const RUN = /\d+(?:[.,']\d+)*/y;

/** Thousands parted by spaces, as in French, Polish and Swedish. */
const SPACED = /\d{1,3}(?: \d{3})+(?:[.,]\d{1,2})?(?!\d)/y;

/** More digits than any price has. */
const MOST_DIGITS = 9;

const isThousands = (groups: readonly string[]): boolean =>
  /^[1-9]\d{0,2}$/.test(groups[0] ?? '') && groups.slice(1).every(({ length }) => length === 3);

/** Indian grouping: `1,23,999`. */
const isLakhs = (groups: readonly string[]): boolean =>
  /^[1-9]\d?$/.test(groups[0] ?? '') &&
  groups.at(-1)?.length === 3 &&
  groups.slice(1, -1).every(({ length }) => length === 2);

/** Whole numbers, whose groups one mark parts. */
function wholeOf(groups: readonly string[], mark: string): string | undefined {
  if (groups.length === 1) return /^(?:0|[1-9]\d*)$/.test(groups[0] ?? '') ? groups[0] : undefined;
  return isThousands(groups) || (mark === ',' && isLakhs(groups)) ? groups.join('') : undefined;
}

function withDecimals(whole: string | undefined, decimals: string): Amount | undefined {
  return whole !== undefined && decimals.length <= 2 ? `${whole}.${decimals}` : undefined;
}

/**
 * Reads a number with either decimal mark, and with or without marks of thousands.
 * @returns undefined for a date, a version, and what else is no amount
 */
export function amountOf(written: string): Amount | undefined {
  const marks = written.replace(/\d/g, '');
  const last = marks.at(-1) ?? '';
  const groups = written.split(/[.,' ]/);
  if (groups.join('').length > MOST_DIGITS) return undefined;
  const isOneKind = marks === last.repeat(marks.length);
  if (isOneKind) {
    const whole = wholeOf(groups, last);
    if (whole !== undefined || marks.length !== 1 || last === ' ') return whole;
  } else if (marks.indexOf(last) !== marks.length - 1 || new Set(marks).size > 2) return undefined;
  const others = groups.slice(0, -1);
  return last === "'"
    ? undefined
    : withDecimals(wholeOf(others, marks[0] ?? ''), groups.at(-1) ?? '');
}

/** The end of the number that begins at a place, as far as no space is in it. */
export function numberEnd(plain: string, at: number): number {
  RUN.lastIndex = at;
  return RUN.test(plain) ? RUN.lastIndex : at;
}

/** The end of a number whose thousands spaces part, if one begins at a place. */
export function spacedEnd(plain: string, at: number): number | undefined {
  SPACED.lastIndex = at;
  return SPACED.test(plain) ? SPACED.lastIndex : undefined;
}
