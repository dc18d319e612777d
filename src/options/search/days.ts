/** The beginning of a day by the shopper's clock, as a date field gives it; so many days later, if so. */
function midnight(day: string, later: number): number | undefined {
  const [, year, month, date] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(day) ?? [];
  if (!year) return undefined;
  const at = new Date(Number(year), Number(month) - 1, Number(date) + later).getTime();
  return at > 0 ? at : undefined;
}

/** The moments that two date fields mean: all of both days. */
export function timesOf(from: string, to: string): { from?: number; to?: number } {
  const first = midnight(from, 0);
  const next = midnight(to, 1);
  return { ...(first && { from: first }), ...(next && { to: next - 1 }) };
}
