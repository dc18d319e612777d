import * as z from 'zod/mini';
import {
  FILE_VERSION,
  FileEnd,
  type FileLine,
  FilePicture,
  FileRequest,
  FileSettings,
} from '../../model/journalfile.ts';
import { Observation } from '../../model/observation.ts';
import { database } from '../journal/database.ts';
import { loadSettings } from '../settings.ts';

/** Where an export goes on, and how much it wrote so far. */
const Spot = z.object({
  of: z.enum(['requests', 'observations', 'end']),
  /** The last key that was written. */
  key: z.string(),
  counts: FileEnd,
});
type Spot = z.infer<typeof Spot>;

/** Lines of the file, and where to go on. */
interface Part {
  readonly lines: string[];
  readonly next: Spot;
}

const NOTHING: FileEnd = { requests: 0, pictures: 0, observations: 0 };

/** So many records are written for one answer, and about so much text: pictures may be large. */
const BATCH = 500;
const ENOUGH = 1_000_000;

const lineOf = (line: z.infer<typeof FileLine>): string => JSON.stringify(line);

const sizeOf = (lines: readonly string[]) => lines.reduce((sum, { length }) => sum + length, 0);

/** A request that is done with, and its picture. */
function linesOf(record: unknown, url: string | undefined): string[] {
  const request = FileRequest.safeParse(record).data;
  if (!request) return [];
  const picture = FilePicture.safeParse({ key: request.order.key, url }).data;
  return [lineOf({ request }), ...(picture ? [lineOf({ picture })] : [])];
}

async function requestLines({ key, counts }: Spot): Promise<Part> {
  const read = (await database()).transaction(['requests', 'pictures']);
  const store = read.objectStore('requests');
  const records = await store.getAll(IDBKeyRange.lowerBound(key, true), BATCH);
  const lines: string[] = [];
  let { requests, pictures } = counts;
  let size = 0;
  for (const record of records) {
    const { key: last } = record.order;
    const its = linesOf(record, await read.objectStore('pictures').get(last));
    lines.push(...its);
    requests += Math.min(its.length, 1);
    pictures += Math.max(its.length - 1, 0);
    size += sizeOf(its);
    if (size > ENOUGH) {
      return {
        lines,
        next: { of: 'requests', key: last, counts: { ...counts, requests, pictures } },
      };
    }
  }
  const written = { ...counts, requests, pictures };
  const last = records.at(BATCH - 1)?.order.key;
  const next: Spot = last
    ? { of: 'requests', key: last, counts: written }
    : { of: 'observations', key: '', counts: written };
  return { lines, next };
}

async function observationLines({ key, counts }: Spot): Promise<Part> {
  const range = IDBKeyRange.lowerBound(key, true);
  const records = await (await database()).getAll('observations', range, BATCH);
  const seen = records.flatMap((record) => Observation.safeParse(record).data ?? []);
  const lines = seen.map((observation) => lineOf({ observation }));
  const written = { ...counts, observations: counts.observations + seen.length };
  const last = records.at(BATCH - 1)?.id;
  return {
    lines,
    next: last
      ? { of: 'observations', key: last, counts: written }
      : { of: 'end', key: '', counts: written },
  };
}

/** The settings, and how much there is before them. */
async function lastLines({ counts }: Spot): Promise<string[]> {
  const settings = FileSettings.parse(await loadSettings());
  return [lineOf({ settings }), lineOf({ end: counts })];
}

/**
 * The next lines of an export. What is added while it goes on may be in it or not.
 * @param after where it goes on, as it was told with the lines before
 * @throws when that is no place that was told
 */
export async function exportLines(
  after: string | undefined,
): Promise<{ readonly lines: string[]; readonly next?: string }> {
  const spot: Spot =
    after === undefined
      ? { of: 'requests', key: '', counts: NOTHING }
      : Spot.parse(JSON.parse(after));
  if (spot.of === 'end') return { lines: await lastLines(spot) };
  const { lines, next } = await (spot.of === 'requests' ? requestLines : observationLines)(spot);
  const head = lineOf({ hashcart: 'journal', version: FILE_VERSION, savedAt: Date.now() });
  return {
    lines: after === undefined ? [head, ...lines] : lines,
    next: JSON.stringify(next),
  };
}
