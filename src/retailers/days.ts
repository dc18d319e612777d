/** How a language writes days. */
interface Calendar {
  /** The names of each month, in lower case, in the forms that they take by themselves and in a date. */
  readonly months: readonly (readonly string[])[];
  /** Words that stand in a date beside the month: weekdays, and what links its parts. */
  readonly others: ReadonlySet<string>;
  /** In which order year, month and day stand where all are numbers. */
  readonly order: readonly string[];
}

const LONGEST = 80;
/** Fewer letters of a month's name could be the start of many words. */
const SHORTEST_NAME = 3;

const wordsIn = (text: string, language: string): readonly string[] =>
  text.toLocaleLowerCase(language).match(/[\p{L}\p{M}]+/gu) ?? [];

const MONTHS = Array.from({ length: 12 }, (_, month) => new Date(2023, month, 15, 12));
const WEEK = Array.from({ length: 7 }, (_, day) => new Date(2023, 0, day + 1, 12));

function format(language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const plain = { calendar: 'gregory', numberingSystem: 'latn' } as const;
  return new Intl.DateTimeFormat(language, { ...options, ...plain });
}

/** Parts of a date that are of these types, as words. */
function partsOf(form: Intl.DateTimeFormat, day: Date, ...types: string[]): readonly string[] {
  const { locale } = form.resolvedOptions();
  const parts = form.formatToParts(day).filter(({ type }) => types.includes(type));
  return parts.flatMap(({ value }) => wordsIn(value, locale));
}

function calendarOf(language: string): Calendar | undefined {
  try {
    const alone = format(language, { month: 'long' });
    const full = format(language, { dateStyle: 'full' });
    const numbers = format(language, { year: 'numeric', month: 'numeric', day: 'numeric' });
    return {
      months: MONTHS.map((day) => [
        ...partsOf(alone, day, 'month'),
        ...partsOf(full, day, 'month'),
      ]),
      others: new Set(WEEK.flatMap((day) => partsOf(full, day, 'weekday', 'literal'))),
      order: numbers.formatToParts(new Date(2023, 0, 1)).map(({ type }) => type),
    };
  } catch {
    // A page can state anything as its language.
    return undefined;
  }
}

function monthNamed(name: string, { months }: Calendar): number | undefined {
  const whole = months.findIndex((names) => names.includes(name));
  if (whole >= 0) return whole;
  const begun = [...months.keys()].filter((month) =>
    months[month]?.some((each) => name.length >= SHORTEST_NAME && each.startsWith(name)),
  );
  return begun.length === 1 ? begun[0] : undefined;
}

/** Noon of a day, local time; undefined when the calendar has no such day. */
function noonOf(year: number, month: number, day: number): number | undefined {
  const noon = new Date(year, month, day, 12);
  const isThere = noon.getMonth() === month && noon.getDate() === day;
  return isThere && year >= 1995 && year < 2100 ? noon.getTime() : undefined;
}

/** A day with the name of its month: of the two numbers the year has four digits. */
function namedDay(numbers: readonly string[], month: number): number | undefined {
  const year = numbers.find((each) => each.length === 4);
  const day = numbers.find((each) => each.length <= 2);
  return year && day ? noonOf(Number(year), month, Number(day)) : undefined;
}

function numberedDay(numbers: readonly string[], { order }: Calendar): number | undefined {
  const types = order.filter((type) => type !== 'literal');
  const [year = '', month, day] = ['year', 'month', 'day'].map(
    (type) => numbers[types.indexOf(type)],
  );
  return year.length === 4 ? noonOf(Number(year), Number(month) - 1, Number(day)) : undefined;
}

function dayIn(text: string, language: string, calendar: Calendar): number | undefined {
  const numbers = text.match(/\d+/g) ?? [];
  const [name, ...more] = wordsIn(text, language).filter((word) => !calendar.others.has(word));
  if (more.length > 0) return undefined;
  if (name === undefined) return numbers.length === 3 ? numberedDay(numbers, calendar) : undefined;
  const month = monthNamed(name, calendar);
  return month !== undefined && numbers.length === 2 ? namedDay(numbers, month) : undefined;
}

/**
 * What reads a text that is a day and nothing else, as pages of a language write it for people: "December 30, 2018",
 * "30. Dezember 2018", "2018年12月30日".
 * @param language a BCP 47 tag, in whatever case
 * @returns a function that gives noon of that day, local time, or undefined when the text is not surely a day
 */
export function dayReader(language: string): (text: string) => number | undefined {
  const calendar = calendarOf(language);
  return (text) => {
    const maybe = calendar && text.length <= LONGEST && /\d{4}/.test(text);
    return maybe ? dayIn(text, language, calendar) : undefined;
  };
}
