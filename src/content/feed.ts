import type { Report } from '../messages.ts';
import type { Post } from '../model/post.ts';
import type { Site } from '../sites/site.ts';
import { Account } from './account.ts';
import { sendUntilHeard } from './browser.ts';
import type { Face } from './face.ts';
import { Memory } from './known.ts';
import { hintOf, productsOf, type Shown } from './products.ts';
import { dressLike } from './style.ts';
import { Wish } from './wish.ts';

/** What one frame may spend on posts; the rest waits for the next. */
const BUDGET_MS = 4;

/** How many wishes are remembered that no button shows any more. */
const MOST_WISHES = 300;

interface Mounted {
  readonly postId: string;
  readonly faces: ReadonlyMap<Face, Wish>;
}

/**
 * Watches a page for posts and puts buttons below those that show products.
 * One observer, one pass a frame. All of it ends with the signal.
 */
export class Feed {
  readonly #site: Site;
  readonly #wishes = new Map<string, Wish>();
  readonly #memory = new Memory(() => this.refresh());
  readonly #account: Account;
  readonly #mounted = new Map<Element, Mounted>();
  readonly #waiting = new Set<Element>();
  #frame = 0;
  #theme: string | undefined;

  constructor(site: Site, signal: AbortSignal) {
    this.#site = site;
    this.#account = new Account(site, (handle) => {
      void sendUntilHeard('feed/profile', { handle });
      this.refresh();
    });
    const observer = new MutationObserver((records) => this.#notice(records));
    // A post that takes another's place may change nothing but words and addresses.
    observer.observe(document, { childList: true, subtree: true, attributeFilter: ['href'] });
    this.#queue(document.querySelectorAll(site.posts));
    const themes = new MutationObserver(() => this.dress());
    themes.observe(document.documentElement, { attributeFilter: ['style', 'data-theme', 'class'] });
    const body = new MutationObserver(() => this.#watchBody(themes, body));
    body.observe(document.documentElement, { childList: true });
    this.#watchBody(themes, body);
    signal.addEventListener('abort', () => {
      for (const each of [observer, themes, body]) each.disconnect();
      cancelAnimationFrame(this.#frame);
      this.#account.close();
      for (const post of this.#mounted.keys()) this.#unmount(post);
    });
  }

  /** Passes on what the background tells of a request. */
  hear(report: Report): void {
    this.#memory.hear(report);
    for (const wish of this.#wishes.values()) {
      if (wish.requestKey === report.key) wish.hear(report);
      else wish.refresh();
    }
  }

  /** Shows anew what depends on the linked stores. */
  refresh(): void {
    for (const wish of this.#wishes.values()) wish.refresh();
  }

  /**
   * Adds the product of the post that has the focus. Of several, the shopper chooses: the first one's button
   * takes the focus.
   */
  addFocused(): void {
    const post = document.activeElement?.closest(this.#site.posts);
    const [first, ...others] = (post && this.#mounted.get(post)?.faces) ?? [];
    if (!first) return;
    const [face, wish] = first;
    if (others.length === 0) wish.add();
    else face.focus();
  }

  /** The wish for a product of a post, which all its buttons share. */
  wishFor(shown: Shown, post: Post): Wish {
    const wish = this.#wishes.get(shown.key) ?? new Wish(shown, post, this.#memory, this.#account);
    this.#wishes.set(shown.key, wish);
    return wish;
  }

  /** Takes the looks of all buttons from the words of a post. */
  dress(post = this.#mounted.keys().next().value): void {
    if (!post) return;
    const words = this.#site.words(post);
    const theme = getComputedStyle(words).color;
    if (theme === this.#theme) return;
    this.#theme = theme;
    dressLike(words);
  }

  #watchBody(themes: MutationObserver, waiting: MutationObserver): void {
    if (!document.body) return;
    waiting.disconnect();
    themes.observe(document.body, { attributeFilter: ['style', 'class'] });
  }

  #notice(records: readonly MutationRecord[]): void {
    this.#account.glance();
    for (const { type, target, addedNodes, removedNodes } of records) {
      for (const node of addedNodes) if (node instanceof Element) this.#noticeAdded(node);
      if (removedNodes.length > 0 || type === 'attributes') this.#noticeChange(target);
    }
  }

  #noticeAdded(node: Element): void {
    if (node.matches(this.#site.posts)) this.#queue([node]);
    else if (!this.#noticeChange(node)) this.#queue(node.querySelectorAll(this.#site.posts));
  }

  /** A change inside a post: it may show another post now, more of its text, or have lost our button. */
  #noticeChange(target: Node): boolean {
    if (!(target instanceof Element)) return false;
    const post = target.closest(this.#site.posts);
    const noise = target.closest(this.#site.noise);
    // A window can be of the same role as what makes noise in a post.
    if (post && !(noise && post.contains(noise))) this.#queue([post]);
    return post !== null;
  }

  #queue(posts: Iterable<Element>): void {
    for (const post of posts) this.#waiting.add(post);
    // A page that is being closed has no frames any more: Firefox throws when asked for one.
    if (this.#waiting.size > 0 && !this.#frame && document.defaultView) {
      this.#frame = requestAnimationFrame(() => this.#pass());
    }
  }

  #pass(): void {
    this.#frame = 0;
    const end = performance.now() + BUDGET_MS;
    for (const post of this.#waiting) {
      this.#waiting.delete(post);
      if (post.isConnected) this.#visit(post);
      else this.#unmount(post);
      if (performance.now() > end) break;
    }
    this.#sweep();
    this.#queue([]);
  }

  #visit(post: Element): void {
    const mounted = this.#mounted.get(post);
    const read = this.#site.read(post);
    const shown = read ? productsOf(read) : [];
    if (mounted && this.#stands(post, mounted, read?.postId, shown)) return;
    this.#unmount(post);
    const place = shown.length > 0 && this.#site.placeIn(post);
    if (read && place) this.#mount(post, read, shown, place);
  }

  #mount(post: Element, read: Post, shown: readonly Shown[], place: Element): void {
    if (this.#theme === undefined) this.dress(post);
    const faces = new Map<Face, Wish>();
    for (const each of shown) {
      const wish = this.wishFor(each, read);
      const face = wish.newFace(shown.length > 1 ? hintOf(each) : undefined);
      faces.set(face, wish);
      place.before(face.host);
    }
    this.#mounted.set(post, { postId: read.postId, faces });
  }

  /** Whether what is mounted is still what should be. */
  #stands(
    post: Element,
    mounted: Mounted,
    postId: string | undefined,
    shown: readonly Shown[],
  ): boolean {
    const wishes = [...mounted.faces.values()];
    return (
      mounted.postId === postId &&
      wishes.length === shown.length &&
      shown.every(({ key }, i) => this.#wishes.get(key) === wishes[i]) &&
      [...mounted.faces.keys()].every(({ host }) => post.contains(host))
    );
  }

  #unmount(post: Element): void {
    for (const [face, wish] of this.#mounted.get(post)?.faces ?? []) {
      wish.dropFace(face);
      face.host.remove();
    }
    this.#mounted.delete(post);
  }

  /** Posts that left the page take their buttons with them; wishes that were never used are forgotten. */
  #sweep(): void {
    for (const post of this.#mounted.keys()) if (!post.isConnected) this.#unmount(post);
    if (this.#wishes.size <= MOST_WISHES) return;
    for (const [key, wish] of this.#wishes) if (wish.untouched) this.#wishes.delete(key);
  }
}
