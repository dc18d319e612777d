import type { WirePost } from '../post.ts';
import { OpenColumn } from './column.ts';
import { showSaved } from './saved.ts';

/** Which page of X is open; changes without loading a document. */
export class Router {
  readonly #root: HTMLElement;
  readonly #place: HTMLElement;
  #column: OpenColumn | undefined;

  constructor(root: HTMLElement, place: HTMLElement) {
    this.#root = root;
    this.#place = place;
  }

  /** Follows the address bar, from now on. */
  start(): void {
    addEventListener('popstate', () => void this.#show());
    addEventListener('scroll', () => requestAnimationFrame(() => this.#column?.update()));
    void this.#show();
  }

  /** Goes to another page of X. */
  go(path: string): void {
    history.replaceState({ y: scrollY }, '');
    history.pushState({ y: 0 }, '', path);
    void this.#show();
  }

  /** Whether the column is loaded and scrolled to its end. */
  get atEnd(): boolean {
    return this.#column?.atEnd ?? false;
  }

  /** Builds a post's cell anew. */
  refresh(post: WirePost): void {
    this.#column?.refresh(post);
  }

  async #show(): Promise<void> {
    this.#column?.close();
    this.#column = undefined;
    const saved = /^\/saved\/([\w-]+)$/.exec(location.pathname)?.[1];
    if (saved !== undefined) return showSaved(saved, this.#root, this.#place);
    const column = new OpenColumn(location.pathname + location.search, this.#place);
    this.#column = column;
    await column.open();
    const state: unknown = history.state;
    const y = typeof state === 'object' && state !== null && 'y' in state ? state.y : 0;
    scrollTo(0, typeof y === 'number' ? y : 0);
  }
}
