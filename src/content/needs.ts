import { sendUntilHeard } from './browser.ts';
import type { Part, PartName } from './parts.ts';

/** A part, if it is there already. An element of the page can go by the same name, but has no such function. */
export function partHere<N extends PartName>(name: N): Part<N> | undefined {
  const part: Part<N> | undefined = globalThis.hashcartParts?.[name];
  return typeof part?.run === 'function' ? part : undefined;
}

/** What was asked for and is on its way. */
const asked = new Map<PartName, Promise<unknown>>();

/** Lets a part come, unless it is there. @returns undefined where it could not come */
export async function partOf<N extends PartName>(name: N): Promise<Part<N> | undefined> {
  if (!partHere(name)) {
    const coming = asked.get(name) ?? sendUntilHeard('feed/needs', { part: name });
    asked.set(name, coming);
    await coming;
    asked.delete(name);
  }
  return partHere(name);
}
