import type { ProductOptions } from '../model/product.ts';
import { sendUntilHeard } from './browser.ts';
import type { Handed } from './replies.ts';

/** What comes into a page only once it is needed, each as a script of its own. */
export interface Parts {
  /** Begins to read replies, until the signal it is handed ends that. */
  conversation(handed: Handed): void;
  /** Makes what lets the shopper choose among the options of a product. @param choose takes the variant's id */
  picker(options: ProductOptions, choose: (variant: string) => void): HTMLElement;
}

declare global {
  /** The parts that are there. The scripts of an extension share a world that the page does not see. */
  var hashcartParts: Partial<Parts> | undefined;
}

/** Gives a part to the scripts that wait for it. */
export function bring<N extends keyof Parts>(name: N, part: Parts[N]): void {
  globalThis.hashcartParts = { ...globalThis.hashcartParts, [name]: part };
}

/** A part, if it is there already. An element of the page can go by the same name, but has no such function. */
export function partHere<N extends keyof Parts>(name: N): Parts[N] | undefined {
  const part = globalThis.hashcartParts?.[name];
  return typeof part === 'function' ? part : undefined;
}

/** Lets a part come, unless it is there. @returns undefined where it could not come */
export async function partOf<N extends keyof Parts>(name: N): Promise<Parts[N] | undefined> {
  if (!partHere(name)) await sendUntilHeard('feed/needs', { part: name });
  return partHere(name);
}
