/** The handle that was entered, with or without its sign; undefined where it can be none. */
export function authorIn(text: string): string | undefined {
  return /^[@＠]?([A-Za-z0-9_]{1,20})$/.exec(text.trim())?.[1];
}
