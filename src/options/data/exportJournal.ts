import { ask } from '../../ui/ask.ts';

const TYPE = 'application/x-ndjson';

/** So much text is held before the browser is given it: it keeps large files on disk. */
const PIECE = 4_000_000;

const isCounted = (line: string) => /^\{"(?:request|observation)"/.test(line);

/**
 * Writes the journal into a file, a piece at a time.
 * @param written told how many items and prices are in it so far
 * @param isOver asked between two pieces
 * @returns the file; nothing where it was given up
 */
export async function journalFile(
  written: (records: number) => void,
  isOver: () => boolean,
): Promise<Blob | undefined> {
  const pieces: Blob[] = [];
  let text = '';
  let records = 0;
  let after: string | undefined;
  do {
    const { lines, next } = await ask('journal/export', after === undefined ? {} : { after });
    if (isOver()) return undefined;
    text += lines.map((line) => `${line}\n`).join('');
    if (text.length > PIECE) {
      pieces.push(new Blob([text]));
      text = '';
    }
    records += lines.filter(isCounted).length;
    written(records);
    after = next;
  } while (after !== undefined);
  return new Blob([...pieces, text], { type: TYPE });
}

/** What the file is called: `hashcart-2026-11-24.jsonl`. */
export function journalName(now: Date): string {
  const part = (number: number) => String(number).padStart(2, '0');
  const day = [now.getFullYear(), part(now.getMonth() + 1), part(now.getDate())].join('-');
  return `hashcart-${day}.jsonl`;
}
