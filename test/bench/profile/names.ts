import { readFileSync } from 'node:fs';
import { SourceMap, type SourceMapPayload } from 'node:module';
import { join } from 'node:path';
import { z } from 'zod';
import { BUILT } from '../build.ts';
import type { CallFrame } from './profile.ts';

const Payload = z.object({
  file: z.string().default(''),
  version: z.number(),
  sources: z.array(z.string()),
  sourcesContent: z.array(z.string()),
  names: z.array(z.string()),
  mappings: z.string(),
  sourceRoot: z.string().default(''),
});

interface Mapped {
  readonly map: SourceMap;
  readonly payload: SourceMapPayload;
}

const maps = new Map<string, Mapped | undefined>();

function load(path: string): Mapped | undefined {
  try {
    const payload = Payload.parse(JSON.parse(readFileSync(join(BUILT, `${path}.map`), 'utf8')));
    return { map: new SourceMap(payload), payload };
  } catch {
    return undefined;
  }
}

function mapOf(path: string): Mapped | undefined {
  if (!maps.has(path)) maps.set(path, load(path));
  return maps.get(path);
}

/** What stands right before a function's beginning, and at it, where it has a name. */
const BEFORE = [/(#?[\w$]+)(?::[^=]*)?\s*=\s*(?:async\s*)?$/, /(#?[\w$]+)$/];
const AT = [
  /^(?:async\s+)?function\*?\s+([\w$]+)/,
  /^(?:const\s+)?(#?[\w$]+)(?::[^=]*)?\s*=\s/,
  /^(?!async\b|function\b)(#?[\w$]+)\s*[(<]/,
];
/** A function handed over is called by what it is handed to. */
const HANDED_TO = /([\w$]+)\((?:async\s*)?$/;

const firstMatch = (patterns: readonly RegExp[], text: string) =>
  patterns.map((pattern) => pattern.exec(text)?.[1]).find((found) => found !== undefined);

/** The name of the function that begins there, if the source says one. */
export function nameAt(line: string, column: number): string | undefined {
  const before = line.slice(0, column);
  const name = firstMatch(AT, line.slice(column)) ?? firstMatch(BEFORE, before);
  const handed = HANDED_TO.exec(before)?.[1];
  return name ?? (handed && `in ${handed}()`);
}

/** A function as a person knows it. */
export interface NamedFunction {
  readonly name: string;
  /** File and line of the source; empty for what is the browser's own. */
  readonly place: string;
}

/** Where a file lies in the project. */
const tidy = (path: string) =>
  path.replace(/^.*\/(?=(?:node_modules|src|test)\/)|^(?:\.\.\/)+/, '');

/** The function of a built script as the source has it. */
export function namedFunction(frame: CallFrame): NamedFunction {
  const { functionName, url, lineNumber, columnNumber } = frame;
  const script = URL.parse(url)?.pathname.slice(1) ?? '';
  const mapped = mapOf(script);
  const entry = mapped?.map.findEntry(lineNumber, columnNumber);
  // Glue of the bundler's has no source.
  if (!mapped || !entry || !('originalSource' in entry) || !entry.originalSource) {
    return { name: functionName || '(anonymous)', place: tidy(script) };
  }
  const { originalSource, originalLine, originalColumn } = entry;
  const content = mapped.payload.sourcesContent[mapped.payload.sources.indexOf(originalSource)];
  const line = content?.split('\n')[originalLine] ?? '';
  return {
    name: nameAt(line, originalColumn) ?? (functionName || '(anonymous)'),
    place: `${tidy(originalSource)}:${originalLine + 1}`,
  };
}
