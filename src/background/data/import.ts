import type { ImportFault } from '../../messages/data.ts';
import { clearStaged, type Staged, stage, unstage } from '../journal/staged.ts';
import { type TakenOver, takeOver } from '../journal/takeover.ts';
import { adoptSettings } from './adopt.ts';
import { type Incoming, nothingRead, takeLinesIn } from './incoming.ts';
import type { Fault } from './reading.ts';

/** An import on its way. It ends with the worker: what it put down by then is cleared by the next one. */
interface Import {
  readonly id: string;
  readonly file: Incoming;
  /** How many parts were put down. */
  parts: number;
  /** How many records were looked at while they are taken over. */
  looked: number;
  takingOver: Promise<TakenOver> | undefined;
}

let running: Import | undefined;

/** Begins an import; another that was on its way ends. */
export async function beginImport(): Promise<string> {
  const id = crypto.randomUUID();
  running = { id, file: nothingRead(), parts: 0, looked: 0, takingOver: undefined };
  await clearStaged();
  return id;
}

/** Lets go of an import: nothing of it was taken. */
export async function endImport(id: string): Promise<void> {
  if (running?.id === id) running = undefined;
  await unstage(id);
}

/** What a failure of ours, or of the disk, is to the shopper. */
function faultOf(error: unknown): Fault {
  if (error instanceof DOMException && error.name === 'QuotaExceededError') return 'no-room';
  console.error('Hashcart could not import', error);
  return 'broken';
}

async function endWith(id: string, fault: ImportFault): Promise<ImportFault> {
  // A disk without room may not even let go.
  await endImport(id).catch(() => undefined);
  return fault;
}

/** Puts lines of the file down. @returns what is wrong with one of them, which ends the import */
export async function takeLines(
  id: string,
  first: number,
  lines: readonly string[],
): Promise<ImportFault | undefined> {
  const mine = running;
  const broken = { line: first, fault: 'broken' } as const;
  if (mine?.id !== id || mine.takingOver || mine.file.line !== first) return endWith(id, broken);
  const staged: Staged = { requests: [], pictures: [], observations: [] };
  const fault = takeLinesIn(mine.file, staged, lines);
  if (fault) return endWith(id, { line: mine.file.line, fault });
  const part = mine.parts;
  mine.parts += 1;
  try {
    await stage(id, part, staged);
  } catch (error) {
    return endWith(id, { line: first, fault: faultOf(error) });
  }
  // It was cancelled meanwhile.
  return running === mine ? undefined : endWith(id, broken);
}

/** What became of an import, or how far it came. */
type Finish = { readonly fault: ImportFault } | { readonly working: number } | TakenOver;

/** So long one answer may take: the browser ends a worker that seems to hang. */
const PATIENCE_MS = 5000;

const patience = () =>
  new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), PATIENCE_MS));

function faultAtEnd({ file }: Import, lines: number): ImportFault | undefined {
  if (file.line !== lines + 1) return { line: lines, fault: 'broken' };
  if (lines === 0) return { line: 1, fault: 'not-ours' };
  return file.ended ? undefined : { line: lines, fault: 'cut-off' };
}

async function takeIn(mine: Import): Promise<TakenOver> {
  const taken = await takeOver(mine.id, mine.parts, (records) => {
    if (running !== mine) throw new Error('the import was cancelled');
    mine.looked += records;
  });
  if (mine.file.settings) await adoptSettings(mine.file.settings);
  return taken;
}

/** Takes the whole into the journal, or nothing of it; and tells how far that is, when it takes long. */
export async function finishImport(id: string, lines: number): Promise<Finish> {
  const mine = running;
  if (mine?.id !== id) return { fault: await endWith(id, { line: lines, fault: 'broken' }) };
  const fault = faultAtEnd(mine, lines);
  if (fault) return { fault: await endWith(id, fault) };
  mine.takingOver ??= takeIn(mine);
  // Nobody may be left to ask.
  mine.takingOver.catch(() => undefined);
  try {
    const taken = await Promise.race([mine.takingOver, patience()]);
    if (!taken) return { working: mine.looked };
    running = undefined;
    return taken;
  } catch (error) {
    const failed = running === mine ? faultOf(error) : 'broken';
    return { fault: await endWith(id, { line: lines, fault: failed }) };
  }
}
