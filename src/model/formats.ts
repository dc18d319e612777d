/**
 * Keeps what was made, by what it was made of. Making a formatter takes as long as some hundred uses of it.
 * @param make is told a language and options alone, of which there are few
 */
function kept<O, T>(make: (language: string | undefined, options: O) => T) {
  const made = new Map<string, T>();
  return (language: string | undefined, options: O): T => {
    const name = JSON.stringify([language, options]);
    const there = made.get(name) ?? make(language, options);
    made.set(name, there);
    return there;
  };
}

/** Writes numbers. */
export const numberFormat = kept(
  (language, options: Intl.NumberFormatOptions) => new Intl.NumberFormat(language, options),
);

/** Writes days and times, in the time zone of the machine as it was when a page began. */
export const dateFormat = kept(
  (language, options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(language, options),
);

/** Writes how long ago something was. */
export const relativeFormat = kept(
  (language, options: Intl.RelativeTimeFormatOptions) =>
    new Intl.RelativeTimeFormat(language, options),
);

/** Writes several things as a list. */
export const listFormat = kept(
  (language, options: Intl.ListFormatOptions) => new Intl.ListFormat(language, options),
);

/** Tells which form of a text goes with a number. */
export const pluralRules = kept(
  (language, options: Intl.PluralRulesOptions) => new Intl.PluralRules(language, options),
);

/** Names countries and the like. */
export const displayNames = kept(
  (language, options: Intl.DisplayNamesOptions) => new Intl.DisplayNames(language, options),
);
