import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { unzipSync, type ZipOptions, zipSync } from 'fflate';

/** Named in every time zone alike, since a zip has no zone: no archive tells when, or where, it was made. */
const firstDay = (): Date => new Date(1980, 0, 1);

const UNIX = 3;
const PLAIN = 0o100644;
const PROGRAM = 0o100755;

/** A script names its interpreter; everything else is only read. */
const modeOf = ([first, second]: Uint8Array): number =>
  first === 0x23 && second === 0x21 ? PROGRAM : PLAIN;

/**
 * Puts files into a zip. The same files give the same bytes, wherever and whenever that is done.
 * @param files what is in each, by its path with `/`
 */
export function zipOf(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const entries = [...files]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([path, bytes]): [string, [Uint8Array, ZipOptions]] => [
      path,
      [bytes, { attrs: modeOf(bytes) * 0x10000 }],
    ]);
  return zipSync(Object.fromEntries(entries), { level: 9, mtime: firstDay(), os: UNIX });
}

/** Puts what is in a zip into a folder. */
export function unzipInto(folder: string, bytes: Uint8Array): void {
  for (const [path, content] of Object.entries(unzipSync(bytes))) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}
