import type { Counted, ImportFault } from '../../messages/data.ts';
import { ask } from '../../ui/ask.ts';
import { type Lines, linesOf } from './filelines.ts';

/** How far an import is: how much of the file was read, or how many records were taken over. */
export type Progress = { readonly read: number } | { readonly taken: number };

/** What became of an import. */
export type Imported =
  | { readonly fault: ImportFault }
  | { readonly added: Counted; readonly known: Counted }
  | 'given-up';

interface Import {
  readonly file: Blob;
  readonly tell: (progress: Progress) => void;
  /** Asked between two messages. */
  readonly isOver: () => boolean;
}

/** What is wrong with a line that is too long, or no text. */
function unreadableAt(line: number, { isEnded }: Lines): ImportFault {
  if (line === 1) return { line, fault: 'not-ours' };
  return { line, fault: isEnded ? 'damaged' : 'cut-off' };
}

/** A damaged line that the file does not end is one that it was cut off in. */
function faultIn(lines: Lines, found: ImportFault | undefined): ImportFault | undefined {
  return found?.fault === 'damaged' && !lines.isEnded ? { ...found, fault: 'cut-off' } : found;
}

/** Sends all lines. @returns how many there were, or why not all were sent */
async function sendLines(
  id: string,
  { file, tell, isOver }: Import,
): Promise<number | ImportFault | 'given-up'> {
  let first = 1;
  for await (const some of linesOf(file)) {
    if (isOver()) return 'given-up';
    if (some.unreadable) return unreadableAt(first, some);
    const { fault } = await ask('import/lines', { id, first, lines: [...some.lines] });
    const found = faultIn(some, fault);
    if (found) return found;
    first += some.lines.length;
    tell({ read: some.read });
  }
  return first - 1;
}

async function finish(id: string, lines: number, { tell, isOver }: Import): Promise<Imported> {
  for (;;) {
    const { fault, working, ...taken } = await ask('import/finish', { id, lines });
    if (isOver() && (fault || working !== undefined)) return 'given-up';
    if (fault) return { fault };
    if (working === undefined) return taken;
    tell({ taken: working });
  }
}

/** Imports a file without ever holding the whole of it. @throws what broke it off */
export async function importJournal(order: Import): Promise<Imported> {
  const { id } = await ask('import/begin', {});
  try {
    const sent = await sendLines(id, order);
    if (typeof sent === 'number') return await finish(id, sent, order);
    return sent === 'given-up' ? sent : { fault: sent };
  } finally {
    // Of one that is finished, nothing is left to let go of.
    await ask('import/cancel', { id });
  }
}
