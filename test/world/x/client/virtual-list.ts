import type { WirePost } from '../post.ts';
import { cellContent } from './article.ts';
import * as classes from './classes.ts';
import { el } from './dom.ts';
import { morph } from './morph.ts';

/** How many screens above and below what is seen stay in the document. */
const spareScreens = 2;
const estimatedHeight = 180;
/** Every so many-th cell that comes in takes over one that goes out, instead of being new. */
const recycledEach = 7;

/** What is known of heights from other lists. */
const heights = new Map<string, number>();

/** A list of which only the part near the screen is in the document. */
export class VirtualList {
  readonly #holder: HTMLElement;
  readonly #focal: string | undefined;
  readonly #belowFocal: HTMLElement | undefined;
  readonly #posts: WirePost[] = [];
  readonly #heights = new Map<string, number>();
  readonly #shown = new Map<number, HTMLElement>();
  readonly #resize = new ResizeObserver(() => this.#measure());
  #tops: number[] = [0];
  #placed = 0;

  constructor(holder: HTMLElement, focal?: string, belowFocal?: HTMLElement) {
    this.#holder = holder;
    this.#focal = focal;
    this.#belowFocal = belowFocal;
  }

  /** How many posts the list has, in the document or not. */
  get length(): number {
    return this.#posts.length;
  }

  /** Adds posts at the end. */
  extend(posts: readonly WirePost[]): void {
    this.#posts.push(...posts);
    this.#layOut();
    this.update();
  }

  /** Adds a post below another of the list, or, without another, on top. */
  insertBelow(above: string | undefined, post: WirePost): void {
    const found = this.#posts.findIndex(({ id }) => id === above);
    if (found < 0 && above !== undefined) return;
    const at = found + 1;
    this.#posts.splice(at, 0, post);
    const shown = [...this.#shown];
    this.#shown.clear();
    for (const [i, cell] of shown) this.#shown.set(i < at ? i : i + 1, cell);
    this.#layOut();
    this.update();
  }

  /** Brings in what is near the screen and takes out what is far; tells the last post that is in. */
  update(): number {
    const above = this.#holder.getBoundingClientRect().top;
    const first = this.#indexAt(-above - spareScreens * innerHeight);
    const last = this.#indexAt(-above + (1 + spareScreens) * innerHeight);
    const leaving = [...this.#shown].filter(([i]) => i < first || i > last);
    for (let i = first; i <= last; i++) {
      if (!this.#shown.has(i)) this.#place(i, leaving);
    }
    for (const [i, cell] of leaving) this.#drop(i, cell);
    return last;
  }

  /** Builds the cell of a post anew: something in it has changed. */
  refresh(post: WirePost): void {
    const i = this.#posts.indexOf(post);
    const cell = this.#shown.get(i);
    if (cell) morph(cell, this.#cell(i));
  }

  /** Forgets everything that was observed. */
  stop(): void {
    this.#resize.disconnect();
  }

  #cell(i: number): HTMLElement {
    const post = this.#posts[i];
    const style = `transform: translateY(${this.#tops[i] ?? 0}px); position: absolute; width: 100%;`;
    const attributes = { 'data-testid': 'cellInnerDiv', class: classes.view, style };
    const focal = post?.id === this.#focal;
    return el('div', attributes, post && cellContent(post, focal, focal && this.#belowFocal));
  }

  #place(i: number, leaving: [number, HTMLElement][]): void {
    this.#placed += 1;
    const spare = this.#placed % recycledEach === 0 ? leaving.pop() : undefined;
    const cell = this.#cell(i);
    if (spare) {
      const [old, reused] = spare;
      this.#shown.delete(old);
      morph(reused, cell);
      this.#shown.set(i, reused);
      return;
    }
    this.#holder.insertBefore(cell, this.#cellAfter(i));
    this.#shown.set(i, cell);
    this.#resize.observe(cell);
  }

  #cellAfter(i: number): HTMLElement | null {
    const following = [...this.#shown.keys()].filter((other) => other > i);
    return this.#shown.get(Math.min(...following)) ?? null;
  }

  #drop(i: number, cell: HTMLElement): void {
    this.#resize.unobserve(cell);
    this.#shown.delete(i);
    cell.remove();
  }

  #measure(): void {
    let grownAbove = 0;
    for (const [i, cell] of this.#shown) {
      const { height, bottom } = cell.getBoundingClientRect();
      const grown = height - this.#heightOf(i);
      if (bottom - grown < 0) grownAbove += grown;
      for (const known of [heights, this.#heights]) known.set(this.#posts[i]?.id ?? '', height);
    }
    this.#layOut();
    if (Math.abs(grownAbove) > 1) scrollBy(0, grownAbove);
    this.update();
  }

  #heightOf(i: number): number {
    const id = this.#posts[i]?.id ?? '';
    return this.#heights.get(id) ?? heights.get(id) ?? estimatedHeight;
  }

  #layOut(): void {
    this.#tops = [0];
    this.#posts.forEach((_, i) => {
      this.#tops.push((this.#tops[i] ?? 0) + this.#heightOf(i));
    });
    this.#holder.style.minHeight = `${this.#tops.at(-1) ?? 0}px`;
    for (const [i, cell] of this.#shown) {
      cell.style.transform = `translateY(${this.#tops[i] ?? 0}px)`;
    }
  }

  #indexAt(y: number): number {
    let low = 0;
    let high = Math.max(0, this.#posts.length - 1);
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((this.#tops[middle] ?? 0) <= y) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}
