import { type Answer, type Ask, json, page, text, withHeaders } from '../http.ts';
import { savedPage, withoutScripts } from '../saved.ts';
import type { ShortLinks } from '../shortlinks.ts';
import type { Tco } from '../tco.ts';
import { clientScript } from './bundle.ts';
import { type Column, columnOf } from './columns.ts';
import { demoFeed, demoShortLinks } from './demo-feed.ts';
import { pictureAt } from './pictures.ts';
import type {
  Account,
  Failure,
  Post,
  PostText,
  Reply,
  WireColumn,
  WirePost,
  WireSent,
} from './post.ts';
import { Replies, readSent } from './replies.ts';
import { contentSecurityPolicy, isTheme, shell, type Theme } from './shell.ts';
import { syntheticFeed } from './synthetic.ts';
import { wirePost } from './wire.ts';

/** What a test has to say of a post; the rest is filled in. */
export type PostDraft = Partial<Omit<Post, 'text'>> & { readonly text: PostText };

const stretch = 60;

/**
 * X: its posts, and the pages that show them.
 *
 * - **Who is signed in** is `account`, read when a page is loaded; undefined is nobody. In a page,
 *   `window.world.switchAccount(handle)` changes it without a reload.
 * - **Replies** are written inline, in a modal or in the photo view; those that were sent are `replies`, and are no part of
 *   the feed. `failReplies` lets them fail. A new post goes to the top of the feed.
 * - **Addresses**: `?dir=rtl&lang=ar`, `?theme=`, `?posts=`, `?products=off`, `?churn=off`, `?hover=on`; `/compose/post`,
 *   `/intent/post?in_reply_to=ID&text=…`, `/HANDLE/status/ID/photo/1`; all of pro.x.com has two columns.
 */
export class XWorld {
  /** The theme of pages that do not ask for another by `?theme=`. */
  theme: Theme = 'light';
  /** Serves its pages as X may make them some day: without any of today's marks. */
  nextYear = false;
  /** Who is signed in on pages loaded from now on. */
  account: Account | undefined = { handle: 'robin_shops', name: 'Robin' };
  readonly #replies = new Replies();
  readonly #tco: Tco;
  readonly #shortLinks: ShortLinks;
  readonly #script: string;
  readonly #synthetic = new Map<string, readonly Post[]>();
  #posts: readonly Post[];
  #made = 0n;

  private constructor(tco: Tco, shortLinks: ShortLinks, script: string) {
    this.#tco = tco;
    this.#shortLinks = shortLinks;
    this.#script = script;
    this.#posts = demoFeed(Date.now());
    for (const [short, target] of Object.entries(demoShortLinks)) shortLinks.set(short, target);
  }

  /** Opens X with its demo feed. */
  static async open(tco: Tco, shortLinks: ShortLinks): Promise<XWorld> {
    return new XWorld(tco, shortLinks, await clientScript());
  }

  /** The posts of the demo feed, newest first. */
  get posts(): readonly Post[] {
    return this.#posts;
  }

  /** Puts a post at the top; pages loaded after this show it. */
  post(draft: PostDraft): Post {
    const author = { handle: 'gearnotes', name: 'Gear Notes' };
    const post: Post = { ...this.#stamp(), ...author, ...draft };
    this.#posts = [post, ...this.#posts];
    return post;
  }

  /** The replies that were really sent, oldest first. */
  get replies(): readonly Reply[] {
    return this.#replies.list;
  }

  /** Lets what is sent from now on fail, or, without a failure, go through. */
  failReplies(failure: Failure | undefined): void {
    this.#replies.failure = failure;
  }

  /** Shows these posts alone. */
  setPosts(posts: readonly Post[]): void {
    this.#posts = posts;
  }

  /** The t.co address of a link. */
  tcoOf(url: string): string {
    return this.#tco.shorten(url);
  }

  /** Answers a request to one of X's hosts. */
  async answer(ask: Ask): Promise<Answer> {
    const { pathname } = ask.url;
    if (pathname === '/i/api/column') return this.#column(ask);
    if (pathname === '/i/api/reply') return this.#take(ask);
    if (pathname.startsWith('/i/api/saved/')) return savedMarkup(pathname);
    if (pathname.startsWith('/saved/')) return this.#savedShell(ask);
    return pictureAt(pathname) ?? this.#shell(ask);
  }

  #stamp(): Pick<Post, 'id' | 'at'> {
    this.#made += 1n;
    return {
      id: String(1_990_000_000_000_000_000n + this.#made),
      at: new Date().toISOString(),
    };
  }

  #take(ask: Ask): Answer {
    if (ask.method !== 'POST') return text('', 405);
    const draft = readSent(ask.form, this.account);
    if (!draft) return text('', 403);
    return json(this.#publish(draft));
  }

  #publish(draft: Omit<Post, 'id' | 'at'>): WireSent {
    const { failure } = this.#replies;
    if (failure) return { failure };
    if (draft.replyTo === undefined) return { post: this.#wirePost(this.post(draft)) };
    const reply = { ...draft, ...this.#stamp() };
    this.#replies.add(reply);
    return { post: this.#wirePost(reply) };
  }

  #feed(ask: Ask): readonly Post[] {
    const count = Math.min(20_000, Number(ask.url.searchParams.get('posts') ?? 0));
    if (!(count > 0)) return this.#posts;
    const products = ask.url.searchParams.get('products') !== 'off';
    const key = `${count} ${products}`;
    const made = this.#synthetic.get(key) ?? syntheticFeed(count, Date.now(), products);
    this.#synthetic.set(key, made);
    return made;
  }

  #column(ask: Ask): Answer {
    const wanted = new URL(ask.url.searchParams.get('page') ?? '/home', 'https://x.com');
    const from = Number(ask.url.searchParams.get('from') ?? 0);
    const column = this.#columnFrom([this.#feed(ask), ...this.#synthetic.values()], wanted);
    if (!column) return text('{}', 404);
    const { posts, ...rest } = column;
    const shown = posts.slice(from, from + stretch);
    const next = from + stretch < posts.length ? { next: from + stretch } : {};
    const answer: WireColumn = { ...rest, ...next, posts: this.#wire(shown) };
    return json(answer);
  }

  /** A post's own page forgets which feed it was opened from, so all feeds are searched. */
  #columnFrom(feeds: readonly (readonly Post[])[], wanted: URL): Column | undefined {
    for (const feed of feeds) {
      const column = columnOf(feed, this.#replies.posts, wanted);
      if (column) return column;
    }
    return undefined;
  }

  #wire(posts: readonly Post[]): readonly WirePost[] {
    return posts.map((post, i) => ({
      ...this.#wirePost(post),
      continued: posts[i + 1]?.replyTo === post.id,
    }));
  }

  #wirePost(post: Post): WirePost {
    return wirePost(post, this.#tco, (url) => this.#domainOf(url));
  }

  /** A card names the host that a link really leads to. */
  #domainOf(url: string): string {
    const { hostname } = new URL(this.#shortLinks.endOf(url));
    return hostname.replace(/^www\./, '');
  }

  #shell(ask: Ask): Answer {
    const asked = ask.url.searchParams;
    const theme = asked.get('theme');
    const { html, nonce } = shell({
      theme: isTheme(theme) ? theme : this.theme,
      direction: asked.get('dir') === 'rtl' ? 'rtl' : 'ltr',
      language: asked.get('lang') === 'ar' ? 'ar' : 'en',
      viewer: this.account,
      nextYear: this.nextYear,
      script: this.#script,
    });
    return withHeaders(page(html), { 'content-security-policy': contentSecurityPolicy(nonce) });
  }

  async #savedShell(ask: Ask): Promise<Answer> {
    const saved = await savedPage('x', ask.url.pathname.slice('/saved/'.length));
    return saved === undefined
      ? text('There is no saved page of that name here.', 404)
      : this.#shell(ask);
  }
}

/** Pictures of saved pages come from the world as well: X's policy allows no other place. */
async function savedMarkup(pathname: string): Promise<Answer> {
  const saved = await savedPage('x', pathname.slice('/i/api/saved/'.length));
  if (saved === undefined) return text('', 404);
  return page(
    withoutScripts(saved)
      .replaceAll(' src="blob:', ' data-src="blob:')
      .replace(/(?:https?:)?\/\/[a-z0-9-]+\.twimg\.com\//g, '/twimg/'),
  );
}
