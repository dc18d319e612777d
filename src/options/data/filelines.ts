import { LONGEST_LINE } from '../../model/journalfile.ts';

type Bytes = Uint8Array<ArrayBuffer>;

interface Line {
  /** Undefined where it is too long, or no text in UTF-8: nothing after it is read. */
  readonly text: string | undefined;
  /** False for what comes after the last line end: the file may have been cut off there. */
  readonly isEnded: boolean;
  /** How many bytes of the file were read by then. */
  readonly read: number;
}

const NEW_LINE = 10;

const sizeOf = (pieces: readonly Bytes[]) => pieces.reduce((sum, { length }) => sum + length, 0);

function textOf(pieces: readonly Bytes[]): string | undefined {
  if (sizeOf(pieces) > LONGEST_LINE) return undefined;
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    const texts = pieces.map((piece) => decoder.decode(piece, { stream: true }));
    return texts.join('') + decoder.decode();
  } catch {
    return undefined;
  }
}

/** The lines of a file as they come. One that is too long is never held as a whole. */
async function* eachLine(file: Blob): AsyncGenerator<Line, void> {
  let begun: Bytes[] = [];
  let read = 0;
  for await (const chunk of file.stream()) {
    read += chunk.length;
    let from = 0;
    for (let end = chunk.indexOf(NEW_LINE); end >= 0; end = chunk.indexOf(NEW_LINE, from)) {
      yield { text: textOf([...begun, chunk.subarray(from, end)]), isEnded: true, read };
      begun = [];
      from = end + 1;
    }
    begun.push(chunk.subarray(from));
    if (sizeOf(begun) > LONGEST_LINE) return yield { text: undefined, isEnded: true, read };
  }
  if (sizeOf(begun) > 0) yield { text: textOf(begun), isEnded: false, read };
}

/** Some lines of a file, in their order. */
export interface Lines {
  readonly lines: readonly string[];
  /** Set where the line after these cannot be read. */
  readonly unreadable: boolean;
  /** False where the file does not end its last line. */
  readonly isEnded: boolean;
  readonly read: number;
}

const ENOUGH_LINES = 500;
const ENOUGH_TEXT = 1_000_000;

/** The lines of a file, some at a time. What may be cut off, or cannot be read, comes by itself, and last. */
export async function* linesOf(file: Blob): AsyncGenerator<Lines, void> {
  let lines: string[] = [];
  let size = 0;
  let last = 0;
  for await (const { text, isEnded, read } of eachLine(file)) {
    const isOdd = text === undefined || !isEnded;
    const isFull = lines.length === ENOUGH_LINES || size + (text?.length ?? 0) > ENOUGH_TEXT;
    if (lines.length > 0 && (isOdd || isFull)) {
      yield { lines, unreadable: false, isEnded: true, read };
      lines = [];
      size = 0;
    }
    if (isOdd) {
      const alone = text === undefined ? [] : [text];
      return yield { lines: alone, unreadable: text === undefined, isEnded, read };
    }
    lines.push(text);
    size += text.length;
    last = read;
  }
  if (lines.length > 0) yield { lines, unreadable: false, isEnded: true, read: last };
}
