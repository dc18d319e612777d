import type { FileEnd, FileRecord, FileSettings } from '../../model/journalfile.ts';
import { keptObservation, keptRequest } from '../journal/kept.ts';
import type { Staged } from '../journal/staged.ts';
import { type Fault, faultOfHead, recordIn } from './reading.ts';

/** What was read of a file so far. */
export interface Incoming {
  /** The number of the line that comes next. */
  line: number;
  readonly counts: { -readonly [K in keyof FileEnd]: number };
  settings: FileSettings | undefined;
  /** Set when the last line was read. */
  ended: boolean;
}

/** A file that nothing was read of. */
export const nothingRead = (): Incoming => ({
  line: 1,
  counts: { requests: 0, pictures: 0, observations: 0 },
  settings: undefined,
  ended: false,
});

function isWhole({ counts }: Incoming, end: FileEnd): boolean {
  const { requests, pictures, observations } = counts;
  return (
    requests === end.requests && pictures === end.pictures && observations === end.observations
  );
}

function takeRecord(file: Incoming, staged: Staged, record: FileRecord): Fault | undefined {
  const { counts } = file;
  if ('observation' in record) {
    staged.observations.push(keptObservation(record.observation));
    counts.observations += 1;
  } else if ('request' in record) {
    staged.requests.push(keptRequest(record.request));
    counts.requests += 1;
  } else if ('picture' in record) {
    staged.pictures.push(record.picture);
    counts.pictures += 1;
  } else if ('settings' in record) {
    file.settings = record.settings;
  } else {
    file.ended = true;
    // Lines are missing before it, or were put in.
    if (!isWhole(file, record.end)) return 'damaged';
  }
  return undefined;
}

function takeLine(file: Incoming, staged: Staged, text: string): Fault | undefined {
  if (file.line === 1) return faultOfHead(text);
  if (file.ended) return text.trim() === '' ? undefined : 'damaged';
  const record = recordIn(text);
  return record ? takeRecord(file, staged, record) : 'damaged';
}

/** Reads lines, up to the first that something is wrong with: `file.line` is its number then. */
export function takeLinesIn(
  file: Incoming,
  staged: Staged,
  lines: readonly string[],
): Fault | undefined {
  for (const text of lines) {
    const fault = takeLine(file, staged, text);
    if (fault) return fault;
    file.line += 1;
  }
  return undefined;
}
