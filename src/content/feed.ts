import type { Standing } from '../model/standing.ts';
import type { Site } from '../sites/site.ts';
import { allIn, hasAny, isA, nearest } from './asking.ts';
import type { Buttons } from './buttons/buttons.ts';
import { partHere, partOf } from './needs.ts';
import type { Part } from './parts.ts';
import { productsOf } from './products.ts';
import { isEndless } from './reading.ts';

/** What one frame may spend on posts; the rest waits for the next. */
const BUDGET_MS = 4;

/** When more changes at once, the page is looked at as a whole: that takes as long however much changed. */
const MOST_CHANGES = 1_000;

/**
 * Watches a page for posts and finds those that show products: buttons come with the first of them. One observer,
 * one pass a frame. All of it ends with the signal.
 */
export class Feed {
  readonly #site: Site;
  readonly #signal: AbortSignal;
  readonly #observer = new MutationObserver((records) => this.#notice(records));
  readonly #waiting = new Set<Element>();
  #standing: Standing;
  #buttons: Buttons | undefined;
  #frame = 0;

  constructor(site: Site, standing: Standing, signal: AbortSignal) {
    this.#site = site;
    this.#standing = standing;
    this.#signal = signal;
    // A post that takes another's place may change nothing but words and addresses.
    this.#observer.observe(document, { childList: true, subtree: true, attributeFilter: ['href'] });
    this.#queue(document.querySelectorAll(site.posts));
    signal.addEventListener('abort', () => {
      this.#observer.disconnect();
      cancelAnimationFrame(this.#frame);
    });
  }

  /** The buttons of this page, if their script is there. */
  get buttons(): Buttons | undefined {
    return this.#buttons ?? this.#begin(partHere('buttons'));
  }

  /** Lets the script of the buttons come, unless it is there. @returns undefined where it could not come */
  async bringButtons(): Promise<Buttons | undefined> {
    return this.buttons ?? this.#begin(await partOf('buttons'));
  }

  /** Learns what the shopper wants, and looks at all posts anew: they may have buttons now, or none. */
  async learn(standing: Standing): Promise<void> {
    this.#standing = standing;
    await this.#buttons?.learn(standing);
    this.#queue(document.querySelectorAll(this.#site.posts));
  }

  /** Whether the posts of this site are to have buttons. */
  get #isWanted(): boolean {
    return this.#standing.buttons[this.#site.name]?.on !== false;
  }

  #begin(part: Part<'buttons'> | undefined): Buttons | undefined {
    if (part && !this.#signal.aborted) {
      this.#buttons ??= part.run(this.#site, this.#standing, this.#signal);
    }
    return this.#buttons;
  }

  #notice(records: readonly MutationRecord[]): void {
    this.#buttons?.glance();
    let changes = 0;
    let last: Node | undefined;
    for (const record of records) {
      const { target } = record;
      changes += 1;
      if (target === last || this.#noticeIn(target)) last = target;
      else if (record.type === 'childList') changes += this.#noticeAdded(record.addedNodes);
      if (changes > MOST_CHANGES) {
        this.#queue(document.querySelectorAll(this.#site.posts));
        return;
      }
    }
  }

  /**
   * A change inside a post: it may show another post now, more of its text, or have lost our button.
   * @returns whether it was in a post
   */
  #noticeIn(target: Node): boolean {
    const post = target instanceof Element && nearest(target, this.#site.posts);
    if (!post) return false;
    if (this.#waiting.has(post)) return true;
    const noise = nearest(target, this.#site.noise);
    // A window can be of the same role as what makes noise in a post.
    if (!(noise && post.contains(noise))) this.#queue([post]);
    return true;
  }

  /** @returns how much was looked at */
  #noticeAdded(nodes: NodeList): number {
    if (nodes.length > MOST_CHANGES) return nodes.length;
    for (const node of nodes) {
      if (!(node instanceof Element)) continue;
      this.#queue(isA(node, this.#site.posts) ? [node] : allIn(node, this.#site.posts));
    }
    return nodes.length;
  }

  #queue(posts: Iterable<Element>): void {
    for (const post of posts) this.#waiting.add(post);
    // The page is asked last: this is called for each change, and most come while a frame is awaited.
    if (this.#frame || this.#waiting.size === 0 || this.#isOver) return;
    this.#frame = requestAnimationFrame(() => this.#pass());
  }

  /** A page that is being closed has no frames any more: Firefox throws when asked for one. */
  get #isOver(): boolean {
    return this.#signal.aborted || !document.defaultView;
  }

  #pass(): void {
    this.#frame = 0;
    const end = performance.now() + BUDGET_MS;
    for (const post of this.#waiting) {
      this.#waiting.delete(post);
      this.#attempt(post);
      if (performance.now() > end) break;
    }
    this.#buttons?.sweep();
    // A frame begins with nothing left to tell: what there is now are our own changes.
    this.#observer.takeRecords();
    this.#queue([]);
  }

  /** What cannot be read, however it is made, is no post; the others are read all the same. */
  #attempt(post: Element): void {
    try {
      if (post.isConnected) this.#visit(post);
    } catch {
      this.#buttons?.hide(post);
    }
  }

  #visit(post: Element): void {
    const isOfUse = this.#isWanted && hasAny(post, this.#site.ways) && !isEndless(post);
    const shown = isOfUse ? productsOf(this.#site.links(post)) : [];
    if (shown.length === 0) this.#buttons?.hide(post);
    else if (this.buttons) this.buttons.show(post, shown);
    else void this.#bringFor(post);
  }

  /** A post that needs buttons is visited again once they are there: it may show something else by then. */
  async #bringFor(post: Element): Promise<void> {
    if (await this.bringButtons()) this.#queue([post]);
  }
}
