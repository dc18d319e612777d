import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

export const PART_NAMES = ['feed', 'scripts', 'add', 'worker', 'pages'] as const;
export type PartName = (typeof PART_NAMES)[number];

/** What the person who starts the bench asked for. */
export interface Choices {
  readonly parts: readonly PartName[];
  /** Folders of unpacked extensions to measure beside Hashcart. */
  readonly peers: readonly string[];
  /** How often each thing is measured. */
  readonly runs: number;
  /** Scrolls through 10,000 posts too. */
  readonly long: boolean;
  /** Writes BENCHMARKS.md. */
  readonly write: boolean;
}

const isPart = (word: string): word is PartName => PART_NAMES.some((name) => name === word);

/** Reads the command line: `feed add --peer DIR --runs 5`. No part named means all of them. */
export function choicesOf(args: readonly string[]): Choices {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      peer: { type: 'string', multiple: true, default: [] },
      runs: { type: 'string', default: '5' },
      long: { type: 'boolean', default: false },
      write: { type: 'boolean', default: false },
    },
  });
  const { peer, long, write } = values;
  const runs = Number(values.runs);
  if (!Number.isInteger(runs) || runs < 1)
    throw new Error(`--runs is a number, not ${values.runs}`);
  const strange = positionals.find((word) => !isPart(word));
  if (strange) throw new Error(`There is no part ${strange}, only ${PART_NAMES.join(', ')}`);
  const named = positionals.filter(isPart);
  const parts = PART_NAMES.filter((name) => named.length === 0 || named.includes(name));
  return { parts, peers: peer.map((folder) => resolve(folder)), runs, long, write };
}
