import { sendUntilHeard } from './browser.ts';
import type { Part, PartName, Runs } from './parts.ts';
import { learnRules } from './style.ts';

/** A part, if it is there already. An element of the page can go by the same name, but has no such function. */
export function partHere<N extends PartName>(name: N): Runs[N] | undefined {
  const part: Part<N> | undefined = globalThis.hashcartParts?.[name];
  if (typeof part?.run !== 'function') return undefined;
  learnRules(part.rules);
  return part.run;
}

/** Lets a part come, unless it is there. @returns undefined where it could not come */
export async function partOf<N extends PartName>(name: N): Promise<Runs[N] | undefined> {
  if (!partHere(name)) await sendUntilHeard('feed/needs', { part: name });
  return partHere(name);
}
