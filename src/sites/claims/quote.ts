/** The longest quote that is kept. */
const LONGEST = 160;

/** Where one sentence ends: at a new line, or after a mark that ends one. */
const ENDS = /\n|[.!?。！？؟।](?=\s)/g;

/** Moves a place so that it does not stand between the halves of a character. */
const whole = (text: string, place: number): number =>
  /[\udc00-\udfff]/.test(text[place] ?? '') ? place + 1 : place;

/** The start of the sentence that a place stands in, and the end of it, as far as they are near. */
function sentenceAround(text: string, at: number, end: number): { from: number; to: number } {
  const near = Math.max(0, at - LONGEST);
  const before = [...text.slice(near, at).matchAll(ENDS)].at(-1);
  const from = before ? near + before.index + 1 : near;
  const [after] = text.slice(end, end + LONGEST).matchAll(ENDS);
  return { from, to: after ? end + after.index : Math.min(text.length, end + LONGEST) };
}

/** The words that say a claim: its sentence, or as much of that around it as is kept. */
export function quoteOf(text: string, at: number, end: number): string {
  const { from, to } = sentenceAround(text, at, end);
  const fits = to - from <= LONGEST;
  const start = fits ? from : whole(text, Math.max(from, Math.min(at - LONGEST / 2, to - LONGEST)));
  const stop = whole(text, Math.min(to, start + LONGEST));
  const quote = text.slice(start, stop).replace(/\s+/g, ' ').trim();
  return quote.length <= LONGEST ? quote : quote.slice(0, whole(quote, LONGEST) - 2);
}
