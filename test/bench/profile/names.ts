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

/** The word that a function's parameters follow: its name, where it has one. */
const nameBefore = (line: string, column: number) =>
  /(#?[\w$]+)\s*(?:=\s*(?:async\s*)?)?\(?$/.exec(line.slice(0, column))?.[1] ??
  /^\W*(#?[\w$]+)/.exec(line.slice(column))?.[1];

/** A function as a person knows it. */
export interface NamedFunction {
  readonly name: string;
  /** File and line of the source; empty for what is the browser's own. */
  readonly place: string;
}

/** The function of a built script as the source has it. */
export function namedFunction(frame: CallFrame): NamedFunction {
  const { functionName, url, lineNumber, columnNumber } = frame;
  const script = URL.parse(url)?.pathname.slice(1) ?? '';
  const mapped = mapOf(script);
  const entry = mapped?.map.findEntry(lineNumber, columnNumber);
  if (!mapped || !entry || !('originalSource' in entry)) {
    return { name: functionName || '(anonymous)', place: script && `${script}:${columnNumber}` };
  }
  const { originalSource, originalLine, originalColumn } = entry;
  const content = mapped.payload.sourcesContent[mapped.payload.sources.indexOf(originalSource)];
  const line = content?.split('\n')[originalLine] ?? '';
  return {
    name: nameBefore(line, originalColumn) ?? (functionName || '(anonymous)'),
    place: `${originalSource.replace(/^(?:\.\.\/)+/, '')}:${originalLine + 1}`,
  };
}
