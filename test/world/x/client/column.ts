import type { WireColumn, WirePost } from '../post.ts';
import { me } from './account.ts';
import * as classes from './classes.ts';
import { Composer } from './composer.ts';
import { el } from './dom.ts';
import { fetchStretch } from './server.ts';
import { VirtualList } from './virtual-list.ts';
import { say } from './words.ts';

/** What a column shows, and where. */
export interface ColumnPlace {
  readonly page: string;
  readonly place: HTMLElement;
  /** The one beside a photo has no head; those of a deck have no field for a new post. */
  readonly kind: 'primary' | 'deck' | 'beside-photo';
  /** Is told of what was written in it. */
  sent(post: WirePost): void;
}

function header(title: string, hasBack: boolean): HTMLElement {
  const back = {
    'data-testid': 'app-bar-back',
    role: 'button',
    type: 'button',
    'aria-label': say('Back'),
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
  const label = `${say('Timeline')}: ${title}`;
  const list = el('div', { 'aria-label': label, class: classes.view }, holder);
  return el(
    'section',
    { 'aria-labelledby': 'accessible-list-0', role: 'region', class: classes.view },
    heading,
    list,
  );
}

/** What is open in a column. */
export class OpenColumn {
  readonly #of: ColumnPlace;
  readonly #isHome: boolean;
  #list: VirtualList | undefined;
  #focal: WirePost | undefined;
  #next: number | undefined = 0;
  #loading = false;
  #reachedEnd = false;
  #closed = false;

  constructor(of: ColumnPlace) {
    this.#of = of;
    this.#isHome = /^\/(?:home)?(?:\?|$)/.test(of.page);
  }

  /** Whether there is nothing more to load and the end is near the screen. */
  get atEnd(): boolean {
    return this.#next === undefined && this.#reachedEnd;
  }

  /** The post whose page this is. */
  get focal(): WirePost | undefined {
    return this.#focal;
  }

  /** Fetches the first stretch and shows it. */
  async open(): Promise<void> {
    const { page, place } = this.#of;
    const first = await fetchStretch(page, 0);
    if (this.#closed) return;
    if (!first) {
      place.replaceChildren(header(say('Not found'), true));
      this.#next = undefined;
      return;
    }
    const holder = el('div', { class: classes.view, style: 'position: relative;' });
    this.#focal = first.posts.find(({ id }) => id === first.focal);
    place.replaceChildren(this.#around(first.title, holder));
    this.#list = new VirtualList(holder, first.focal, this.#inlineReply());
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

  /** Shows what was just sent where it belongs: a reply below what it answers, a new post at home. */
  show(post: WirePost): void {
    if (post.replyTo === undefined ? this.#isHome : this.#focal) {
      this.#list?.insertBelow(post.replyTo, post);
    }
  }

  /** Ends it. */
  close(): void {
    this.#closed = true;
    this.#list?.stop();
    this.#list = undefined;
  }

  #around(title: string, holder: HTMLElement): HTMLElement {
    const label = say(this.#isHome ? 'Home timeline' : title);
    const { kind } = this.#of;
    return el(
      'div',
      { tabindex: '0', 'aria-label': label, class: classes.view },
      kind !== 'beside-photo' && header(say(title), !this.#isHome),
      kind === 'primary' && this.#isHome && this.#newPost(),
      region(label, holder),
    );
  }

  #newPost(): HTMLElement | undefined {
    const { sent } = this.#of;
    const composer = me() && new Composer({ button: 'tweetButtonInline', sent });
    return composer && el('div', { class: `${classes.view} r-qklmqi` }, composer.element);
  }

  #inlineReply(): HTMLElement | undefined {
    const { kind, sent } = this.#of;
    if (!this.#focal || !me()) return undefined;
    const button = kind === 'beside-photo' ? 'tweetButton' : 'tweetButtonInline';
    const composer = new Composer({ parent: this.#focal, button, sent });
    const attributes = { 'data-testid': 'inline_reply_offscreen', class: classes.view };
    return el('div', attributes, composer.element);
  }

  async #loadMore(from: number): Promise<void> {
    if (this.#loading) return;
    this.#loading = true;
    const more = await fetchStretch(this.#of.page, from);
    this.#loading = false;
    if (more) this.#take(more);
  }

  #take(column: WireColumn): void {
    this.#next = column.next;
    this.#list?.extend(column.posts);
    this.update();
  }
}
