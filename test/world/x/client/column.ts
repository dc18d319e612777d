import type { WireColumn, WirePost } from '../post.ts';
import * as classes from './classes.ts';
import { el } from './dom.ts';
import { VirtualList } from './virtual-list.ts';

const asked = new URLSearchParams(location.search);

async function fetchStretch(page: string, from: number): Promise<WireColumn | undefined> {
  const query = new URLSearchParams({ page, from: String(from), posts: asked.get('posts') ?? '' });
  const answer = await fetch(`/i/api/column?${query}`);
  if (!answer.ok) return undefined;
  const column: WireColumn = await answer.json();
  return column;
}

function header(title: string, hasBack: boolean): HTMLElement {
  const back = {
    'data-testid': 'app-bar-back',
    role: 'button',
    type: 'button',
    'aria-label': 'Back',
    class: `${classes.text} r-1loqt21`,
  };
  const heading = el(
    'h2',
    { role: 'heading', 'aria-level': '2', dir: 'ltr', class: `${classes.strong} r-adyw6z` },
    el('span', { class: classes.inline }, title),
  );
  return el(
    'div',
    { class: `${classes.row} r-1h3ijdo r-136ojw6` },
    hasBack && el('button', back, '←'),
    heading,
  );
}

function region(title: string, holder: HTMLElement): HTMLElement {
  const heading = el(
    'h1',
    {
      dir: 'auto',
      'aria-level': '1',
      role: 'heading',
      id: 'accessible-list-0',
      class: `${classes.text} r-4iw3lz`,
    },
    title,
  );
  const list = el('div', { 'aria-label': `Timeline: ${title}`, class: classes.view }, holder);
  return el(
    'section',
    { 'aria-labelledby': 'accessible-list-0', role: 'region', class: classes.view },
    heading,
    list,
  );
}

/** What is open in the middle column. */
export class OpenColumn {
  readonly #page: string;
  readonly #place: HTMLElement;
  #list: VirtualList | undefined;
  #next: number | undefined = 0;
  #loading = false;
  #reachedEnd = false;

  constructor(page: string, place: HTMLElement) {
    this.#page = page;
    this.#place = place;
  }

  /** Whether there is nothing more to load and the end is near the screen. */
  get atEnd(): boolean {
    return this.#next === undefined && this.#reachedEnd;
  }

  /** Fetches the first stretch and shows it. */
  async open(): Promise<void> {
    const first = await fetchStretch(this.#page, 0);
    if (!first) {
      this.#place.replaceChildren(header('Not found', true));
      this.#next = undefined;
      return;
    }
    const holder = el('div', { class: classes.view, style: 'position: relative;' });
    const isHome = this.#page.startsWith('/home') || this.#page === '/';
    const label = isHome ? 'Home timeline' : first.title;
    const inner = el(
      'div',
      { tabindex: '0', 'aria-label': label, class: classes.view },
      header(first.title, !isHome),
      region(label, holder),
    );
    this.#place.replaceChildren(inner);
    this.#list = new VirtualList(holder, first.focal);
    this.#take(first);
  }

  /** After a scroll. */
  update(): void {
    const last = this.#list?.update() ?? 0;
    this.#reachedEnd = last >= (this.#list?.length ?? 0) - 1;
    const near = last >= (this.#list?.length ?? 0) - 12;
    if (near && this.#next !== undefined) void this.#loadMore(this.#next);
  }

  /** Builds a post's cell anew. */
  refresh(post: WirePost): void {
    this.#list?.refresh(post);
  }

  /** Ends it. */
  close(): void {
    this.#list?.stop();
    this.#list = undefined;
  }

  async #loadMore(from: number): Promise<void> {
    if (this.#loading) return;
    this.#loading = true;
    const more = await fetchStretch(this.#page, from);
    this.#loading = false;
    if (more) this.#take(more);
  }

  #take(column: WireColumn): void {
    this.#next = column.next;
    this.#list?.extend(column.posts);
    this.update();
  }
}
