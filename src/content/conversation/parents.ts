import type { Post } from '../../model/post.ts';
import type { Site } from '../../sites/site.ts';

/** Knows which post a reply answers, also where only the outline of that post stands above the field. */
export class Parents {
  readonly #site: Site;
  #remembered: { readonly sign: string; readonly post: Post } | undefined;

  constructor(site: Site) {
    this.#site = site;
  }

  /** Notes the post whose reply was asked for, while all of it is there to read. */
  remember(element: Element): void {
    const post = this.#site.read(element);
    const sign = this.#site.signOf(element);
    if (post && sign) this.#remembered = { post, sign };
  }

  /** Reads the post that stands above a reply; undefined when it cannot be told which one it is. */
  of(element: Element): Post | undefined {
    const whole = this.#site.read(element);
    if (whole) return whole;
    const sign = this.#site.signOf(element);
    if (!sign) return undefined;
    return this.#remembered?.sign === sign ? this.#remembered.post : this.#onPage(sign);
  }

  /** Posts of a thread can carry the same second: then none of them is meant for sure. */
  #onPage(sign: string): Post | undefined {
    const posts = [...document.querySelectorAll(this.#site.posts)]
      .filter((element) => this.#site.signOf(element) === sign)
      .flatMap((element) => this.#site.read(element) ?? []);
    return new Set(posts.map(({ postId }) => postId)).size === 1 ? posts[0] : undefined;
  }
}
