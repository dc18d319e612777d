import type { Post } from '../../model/post.ts';
import type { Report } from '../../model/report.ts';
import type { Standing } from '../../model/standing.ts';
import type { Page } from '../../sites/page.ts';
import type { Reader } from '../../sites/reader.ts';
import type { Site } from '../../sites/site.ts';
import { nearest } from '../asking.ts';
import { sendUntilHeard } from '../browser.ts';
import type { Manner } from '../manner/manner.ts';
import { hintOf, marketplaceOf } from '../names.ts';
import { partHere, partOf } from '../needs.ts';
import type { Shown } from '../products.ts';
import { watchPresses } from '../sight/guard.ts';
import { Account } from './account.ts';
import { Face } from './face.ts';
import { Memory } from './known.ts';
import { learnStanding } from './standing.ts';
import { dressLike, learnManner, learnRules, sheet } from './style.ts';
import { readWhole, type Whole } from './whole.ts';
import { Wish } from './wish.ts';

/** How many wishes are remembered that no button shows any more. */
const MOST_WISHES = 300;

/** The same for the same product in the same post, wherever that post is on the page. */
const keyOf = (postId: string, { name }: Shown) => `${postId} ${name}`;

interface Mounted {
  readonly postId: string;
  readonly faces: ReadonlyMap<Face, Wish>;
}

/** All buttons on a page, below the posts that show products. They go when the signal ends. */
export class Buttons {
  /** The site, with all that is known of its pages. */
  readonly site: Site & Page & Reader;
  /** Makes a button: for what stands elsewhere than below a post. */
  readonly Face = Face;
  readonly sheet = sheet;
  readonly learnRules = learnRules;
  readonly #wishes = new Map<string, Wish>();
  readonly #memory = new Memory(() => this.#refresh());
  readonly #account: Account;
  readonly #mounted = new Map<Element, Mounted>();
  readonly #signal: AbortSignal;
  #manner: Manner | undefined;
  #theme: string | undefined;

  constructor(site: Site & Page & Reader, standing: Standing, signal: AbortSignal) {
    this.site = site;
    this.#account = new Account(site, (handle) => {
      void sendUntilHeard('feed/profile', { handle });
      this.#refresh();
    });
    this.#account.glance();
    this.#signal = signal;
    void this.learn(standing);
    watchPresses((target) => this.#hostsBeside(target), signal);
    const themes = new MutationObserver(() => this.dress());
    themes.observe(document.documentElement, { attributeFilter: ['style', 'data-theme', 'class'] });
    const body = new MutationObserver(() => this.#watchBody(themes, body));
    body.observe(document.documentElement, { childList: true });
    this.#watchBody(themes, body);
    signal.addEventListener('abort', () => {
      for (const each of [themes, body]) each.disconnect();
      this.#account.close();
      for (const post of this.#mounted.keys()) this.hide(post);
    });
  }

  /** Learns what the shopper wants, and shows anew what depends on it. */
  async learn(standing: Standing): Promise<void> {
    learnStanding(standing);
    this.#refresh();
    const isUsual = !standing.buttons[this.site.name] && !standing.mutes;
    const part = partHere('manner') ?? (isUsual ? undefined : await partOf('manner'));
    this.#manner ??= part?.run({
      site: this.site,
      signal: this.#signal,
      hostsBeside: (target) => this.#hostsBeside(target),
      learnManner,
    });
    this.#manner?.learn(standing);
  }

  /** Passes on what the background tells of a request. */
  hear(report: Report): void {
    this.#memory.hear(report);
    for (const wish of this.#wishes.values()) {
      if (wish.requestKey === report.key) wish.hear(report);
      else wish.refresh();
    }
  }

  /**
   * Adds the product of the post that has the focus. Of several, the shopper chooses: the first one's button
   * takes the focus.
   */
  addFocused(): void {
    const post = document.activeElement?.closest(this.site.posts);
    const [first, ...others] = (post && this.#mounted.get(post)?.faces) ?? [];
    if (!first) return;
    const [face, wish] = first;
    if (others.length === 0) wish.add();
    else face.focus();
  }

  /** The wish for a product of a post, which all its buttons share. */
  wishFor(shown: Shown, post: Post): Wish {
    const around = { site: this.site, memory: this.#memory, account: this.#account };
    const key = keyOf(post.postId, shown);
    const wish = this.#wishes.get(key) ?? new Wish(shown, post, around);
    this.#wishes.set(key, wish);
    return wish;
  }

  /** Takes the looks of all buttons from the words of a post. */
  dress(post = this.#mounted.keys().next().value): void {
    if (!post) return;
    const words = this.site.words(post);
    const theme = getComputedStyle(words).color;
    if (theme === this.#theme) return;
    this.#theme = theme;
    dressLike(words);
  }

  /** Reads a post for who answers it: see `readWhole`. */
  read(post: Element, id?: string): Whole | undefined {
    return readWhole(this.site, post, id);
  }

  /** Puts a button below a post for each product that it shows now, unless they stand there already. */
  show(post: Element, shown: readonly Shown[]): void {
    const read = this.site.read(post);
    const wanted = read ? shown.filter((each) => this.#isWanted(read, each)) : [];
    const mounted = this.#mounted.get(post);
    if (read && mounted && this.#stands(post, mounted, read.postId, wanted)) return;
    this.hide(post);
    const place = read && wanted.length > 0 && this.site.placeIn(post);
    if (place) this.#mount(post, read, wanted, place);
  }

  /** What was asked for stays, whoever is muted. */
  #isWanted(post: Post, each: Shown): boolean {
    if (!this.#manner?.isMuted(post, marketplaceOf(each))) return true;
    return this.#wishes.get(keyOf(post.postId, each))?.rests === false;
  }

  /** Takes the buttons of a post away. */
  hide(post: Element): void {
    for (const [face, wish] of this.#mounted.get(post)?.faces ?? []) {
      wish.dropFace(face);
      face.host.remove();
    }
    this.#mounted.delete(post);
  }

  /** Called when the page has changed. */
  glance(): void {
    this.#account.glance();
  }

  /** Posts that left the page take their buttons with them; wishes that were never used are forgotten. */
  sweep(): void {
    for (const post of this.#mounted.keys()) if (!post.isConnected) this.hide(post);
    if (this.#wishes.size <= MOST_WISHES) return;
    for (const [key, wish] of this.#wishes) if (wish.untouched) this.#wishes.delete(key);
  }

  *#hostsBeside(target: Element): Generator<Element> {
    const post = this.#mounted.size > 0 && nearest(target, this.site.posts);
    for (const face of (post && this.#mounted.get(post)?.faces.keys()) || []) yield face.host;
  }

  #refresh(): void {
    for (const wish of this.#wishes.values()) wish.refresh();
  }

  #watchBody(themes: MutationObserver, waiting: MutationObserver): void {
    if (!document.body) return;
    waiting.disconnect();
    themes.observe(document.body, { attributeFilter: ['style', 'class'] });
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
  #stands(post: Element, mounted: Mounted, postId: string, shown: readonly Shown[]): boolean {
    const wishes = [...mounted.faces.values()];
    return (
      mounted.postId === postId &&
      wishes.length === shown.length &&
      shown.every((each, i) => this.#wishes.get(keyOf(postId, each)) === wishes[i]) &&
      [...mounted.faces.keys()].every(({ host }) => post.contains(host))
    );
  }
}
