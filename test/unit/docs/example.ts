import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const GUIDE = join(import.meta.dirname, '../../../CONTRIBUTING.md');

/** A change to a file that is there: a piece of it, and what stands in its place. */
export interface Edit {
  readonly path: string;
  readonly from: string;
  readonly to: string;
}

/** A worked example of the guide: the files it writes, and what it changes in others. */
export interface Example {
  readonly files: ReadonlyMap<string, string>;
  readonly edits: readonly Edit[];
}

/** A fenced block, and the last path that is named in the paragraph before it. */
const BLOCK = /(?:`([^`\s]+)`:)?\n\n```(\w+)\n([\s\S]*?)^```$/gm;

/** Lines that begin with one of some signs, without those. */
const linesOf = (hunk: string, signs: string): string =>
  hunk
    .split('\n')
    .filter((line) => line && signs.includes(line.charAt(0)))
    .map((line) => `${line.slice(1)}\n`)
    .join('');

function editsIn(diff: string): Edit[] {
  return diff.split(/^--- /m).flatMap((part) => {
    const [path = '', ...hunks] = part.split('\n@@\n');
    return hunks.map((hunk) => ({ path, from: linesOf(hunk, ' -'), to: linesOf(hunk, ' +') }));
  });
}

/** Reads a worked example. @param title the heading of its section */
export function exampleOf(title: string): Example {
  const sections = readFileSync(GUIDE, 'utf8').split(/^## /m);
  const section = sections.find((each) => each.startsWith(`${title}\n`)) ?? '';
  const files = new Map<string, string>();
  const edits: Edit[] = [];
  for (const [, path, language, text = ''] of section.matchAll(BLOCK)) {
    if (language === 'diff') edits.push(...editsIn(text));
    else if (language !== 'sh') files.set(path ?? '', text);
  }
  return { files, edits };
}
