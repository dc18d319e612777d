/** What a spreadsheet takes for the beginning of a formula. */
const FORMULA = /^[=+\-@\t\r]/;

function cell(value: string | number | undefined): string {
  const text = String(value ?? '');
  // Text of others must not calculate anything: an apostrophe says that it is text.
  const safe = typeof value === 'string' && FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/**
 * Writes rows as comma-separated values (RFC 4180), with a heading and line ends of CR LF.
 * @param columns what each column is called, in their order
 */
export function csvOf<K extends string>(
  columns: readonly K[],
  rows: readonly Readonly<Partial<Record<K, string | number | undefined>>>[],
): string {
  const lines = rows.map((row) => columns.map((column) => cell(row[column])).join(','));
  return [columns.join(','), ...lines, ''].join('\r\n');
}
