/** Longer words are searched by their beginnings alone; more of them than these no title needs. */
const LONGEST = 40;
const MOST = 60;

/** Scripts that put no spaces between words. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** One spelling for what people take for the same letter: no accents, small, full width as half. */
const folded = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();

function spaced(text: string): string {
  if (!UNSPACED.test(text)) return text;
  const segments = new Intl.Segmenter('und', { granularity: 'word' }).segment(text);
  return Array.from(segments, ({ segment }) => segment).join(' ');
}

/** The words of texts, each once, as they are searched. */
export function searchWords(...texts: readonly (string | undefined)[]): string[] {
  const all = texts.flatMap((text) => folded(spaced(text ?? '')).split(/[^\p{L}\p{N}]+/u));
  const words = new Set(all.filter(Boolean).map((word) => word.slice(0, LONGEST)));
  return [...words].slice(0, MOST);
}

/** Whether each of the beginnings begins one of the words. */
export const haveBeginnings = (words: readonly string[], beginnings: readonly string[]): boolean =>
  beginnings.every((beginning) => words.some((word) => word.startsWith(beginning)));
