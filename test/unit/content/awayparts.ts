import type { PartName } from '../../../src/content/parts.ts';
import { world } from '../ui/fakeBrowser.ts';

type Parts = NonNullable<typeof globalThis.hashcartParts>;

let whole: Parts = {};

/** The parts that there are, whether they were taken away or not. */
export const wholeParts = () => whole;

/** Takes all parts away, but those that are kept. */
export function takeParts(...kept: readonly PartName[]): void {
  whole = { ...whole, ...globalThis.hashcartParts };
  globalThis.hashcartParts = {};
  for (const name of kept) give(name);
}

function give(name: PartName): void {
  globalThis.hashcartParts = { ...globalThis.hashcartParts, [name]: whole[name] };
}

/** As the background does it: a part is there when the answer is. @param when the earliest that it comes */
export function bringWhenAsked(when: Promise<void> = Promise.resolve()): void {
  world.answers['feed/needs'] = async ({ part }) => {
    await when;
    give(part);
    return {};
  };
}

/** The background answers, but no part comes. */
export function bringNothing(): void {
  world.answers['feed/needs'] = () => ({});
}

/** Gives all parts back to the tests that follow. */
export function giveParts(): void {
  globalThis.hashcartParts = whole;
}
