import type { WirePost } from '../post.ts';
import { OpenColumn } from './column.ts';
import { type Layer, openLayer } from './layer.ts';
import { entryNow, overAt, pageBelow } from './over.ts';
import { showSaved } from './saved.ts';

/** Where columns are: the first follows the address; further ones, of a deck, stay at home. */
export interface Places {
  readonly kind: 'primary' | 'deck';
  readonly first: HTMLElement;
  readonly others: readonly HTMLElement[];
}

/** Which page of X is open, and what lies over it; changes without loading a document. */
export class Router {
  readonly #root: HTMLElement;
  readonly #places: Places;
  #page: string | undefined;
  #main: OpenColumn | undefined;
  #others: readonly OpenColumn[] = [];
  #layer: Layer | undefined;
  #turn = 0;

  constructor(root: HTMLElement, places: Places) {
    this.#root = root;
    this.#places = places;
  }

  /** Follows the address bar, from now on. */
  start(): void {
    const update = () => requestAnimationFrame(() => this.#update());
    addEventListener('popstate', () => void this.#show());
    // A deck's columns and a photo's replies scroll by themselves.
    addEventListener('scroll', update, { capture: true });
    void this.#openOthers();
    void this.#show();
  }

  /** Goes to another page of X. */
  go(path: string, parent?: WirePost): void {
    const over = overAt(new URL(path, location.href));
    const lies = over && { below: this.#page ?? pageBelow(over), parent: parent?.id };
    history.replaceState({ ...entryNow(), y: scrollY }, '');
    history.pushState({ y: 0, ...lies }, '', path);
    void this.#show();
  }

  /** Opens the modal in which a post is answered. */
  reply(post: WirePost): void {
    this.go('/compose/post', post);
  }

  /** Closes what lies over the page. */
  closeLayer(): void {
    if (!this.#layer) return;
    if (entryNow().below !== undefined) {
      history.back();
      return;
    }
    history.replaceState({ y: scrollY }, '', this.#page);
    void this.#show();
  }

  /** Whether the column is loaded and scrolled to its end. */
  get atEnd(): boolean {
    return this.#main?.atEnd ?? false;
  }

  /** Builds a post's cell anew. */
  refresh(post: WirePost): void {
    for (const column of this.#open) column.refresh(post);
  }

  get #open(): readonly OpenColumn[] {
    const open = [this.#main, ...this.#others, this.#layer?.column];
    return open.filter((column) => column !== undefined);
  }

  #update(): void {
    for (const column of this.#open) column.update();
  }

  #columnAt(page: string, place: HTMLElement): OpenColumn {
    const sent = (post: WirePost) => this.#showSent(post);
    return new OpenColumn({ page, place, kind: this.#places.kind, sent });
  }

  #showSent(post: WirePost): void {
    for (const column of this.#open) column.show(post);
  }

  async #openOthers(): Promise<void> {
    this.#others = this.#places.others.map((place) => this.#columnAt('/home', place));
    await Promise.all(this.#others.map((column) => column.open()));
  }

  async #show(): Promise<void> {
    this.#turn += 1;
    const turn = this.#turn;
    const entry = entryNow();
    const over = overAt(location, entry.parent);
    const wasCovered = this.#layer !== undefined;
    this.#layer?.close();
    this.#layer = undefined;
    const page = over ? (entry.below ?? pageBelow(over)) : location.pathname + location.search;
    if (page !== this.#page || !(over || wasCovered)) await this.#openPage(page, entry.y);
    if (!over || turn !== this.#turn) return;
    const layer = await openLayer(over, (post) => {
      this.#showSent(post);
      if (over.kind === 'compose') this.closeLayer();
    });
    if (turn === this.#turn) this.#layer = layer;
    else layer?.close();
  }

  async #openPage(page: string, y: number): Promise<void> {
    this.#main?.close();
    this.#main = undefined;
    this.#page = page;
    const saved = /^\/saved\/([\w-]+)$/.exec(location.pathname)?.[1];
    if (saved !== undefined) return showSaved(saved, this.#root, this.#places.first);
    this.#main = this.#columnAt(page, this.#places.first);
    await this.#main.open();
    scrollTo(0, y);
  }
}
