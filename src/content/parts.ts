import type { ProductOptions } from '../model/product.ts';
import type { Standing } from '../model/standing.ts';
import type { Site } from '../sites/site.ts';
import type { Buttons } from './buttons/buttons.ts';
import type { Asked } from './deed/asked.ts';
import type { Deed } from './deed/deed.ts';
import type { Around, Manner } from './manner/manner.ts';
import type { Asked as AskedOfMenu } from './menu/asked.ts';
import type { Handed } from './replies.ts';

/** What comes into a page only once it is needed, each as a script of its own. */
export interface Runs {
  /** Makes what shows buttons below posts, until the signal ends that. */
  buttons(site: Site, standing: Standing, signal: AbortSignal): Buttons;
  /** Makes what carries out a press, and tells what became of it. */
  deed(asked: Asked): Deed;
  /** Begins to tell whether posts can be found, until the signal ends that. */
  health(site: Site, signal: AbortSignal): void;
  /** Makes what goes by how the shopper wants buttons: only where that is not the usual. */
  manner(around: Around): Manner;
  /** Opens the menu beside a button, or closes it. */
  menu(button: HTMLElement, place: HTMLElement, asked: AskedOfMenu): void;
  /** Begins to read replies, until the signal it is handed ends that. */
  conversation(handed: Handed): void;
  /** Makes what lets the shopper choose among the options of a product. @param choose takes the variant's id */
  picker(options: ProductOptions, choose: (variant: string) => void): HTMLElement;
}

export type PartName = keyof Runs;

/** A part: what it does, and how what it shows looks. */
export interface Part<N extends PartName> {
  readonly run: Runs[N];
  readonly rules: string;
}

declare global {
  /** The parts that are there. The scripts of an extension share a world that the page does not see. */
  var hashcartParts: { readonly [N in PartName]?: Part<N> } | undefined;
}

/** Gives a part to the scripts that wait for it. */
export function bring<N extends PartName>(name: N, run: Runs[N], rules: string): void {
  globalThis.hashcartParts = { ...globalThis.hashcartParts, [name]: { run, rules } };
}
