import { ask } from '../../ui/ask.ts';
import { type LargeFile, openLargeFile } from './largefile.ts';

/** So much text is written at once. */
const PIECE = 4_000_000;

const isCounted = (line: string) => /^\{"(?:request|observation)"/.test(line);

/** Writes all lines. @returns whether it was not given up */
async function writeLines(
  file: LargeFile,
  written: (records: number) => void,
  isOver: () => boolean,
): Promise<boolean> {
  let text = '';
  let records = 0;
  let after: string | undefined;
  do {
    const { lines, next } = await ask('journal/export', after === undefined ? {} : { after });
    if (isOver()) return false;
    text += lines.map((line) => `${line}\n`).join('');
    if (text.length > PIECE || next === undefined) {
      await file.write(text);
      text = '';
    }
    records += lines.filter(isCounted).length;
    written(records);
    after = next;
  } while (after !== undefined);
  return true;
}

/**
 * Writes the journal into a file, a piece at a time.
 * @param written told how many items and prices are in it so far
 * @param isOver asked between two pieces
 * @returns the file; nothing where it was given up
 * @throws DOMException where there is no room for it
 */
export async function journalFile(
  written: (records: number) => void,
  isOver: () => boolean,
): Promise<Blob | undefined> {
  const file = await openLargeFile();
  const isWhole = await writeLines(file, written, isOver).catch(async (error: unknown) => {
    await file.giveUp().catch(() => undefined);
    throw error;
  });
  if (isWhole) return file.end();
  await file.giveUp();
  return undefined;
}

/** What the file is called: `hashcart-2026-11-24.jsonl`. */
export function journalName(now: Date): string {
  const part = (number: number) => String(number).padStart(2, '0');
  const day = [now.getFullYear(), part(now.getMonth() + 1), part(now.getDate())].join('-');
  return `hashcart-${day}.jsonl`;
}
