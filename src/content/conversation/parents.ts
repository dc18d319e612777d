import type { Post } from '../../model/post.ts';
import type { Handed } from '../replies.ts';

/** Knows which post a reply answers, also where only the outline of that post stands above the field. */
export class Parents {
  readonly #handed: Pick<Handed, 'site' | 'pressed'>;

  constructor(handed: Pick<Handed, 'site' | 'pressed'>) {
    this.#handed = handed;
  }

  /** Reads the post that stands above a reply; undefined when it cannot be told which one it is. */
  of(element: Element): Post | undefined {
    const { site, pressed } = this.#handed;
    const whole = site.read(element);
    if (whole) return whole;
    const sign = site.signOf(element);
    if (!sign) return undefined;
    const asked = pressed();
    return asked?.sign === sign ? asked.post : this.#onPage(sign);
  }

  /** Posts of a thread can carry the same second: then none of them is meant for sure. */
  #onPage(sign: string): Post | undefined {
    const { site } = this.#handed;
    const posts = [...document.querySelectorAll(site.posts)]
      .filter((element) => site.signOf(element) === sign)
      .flatMap((element) => site.read(element) ?? []);
    return new Set(posts.map(({ postId }) => postId)).size === 1 ? posts[0] : undefined;
  }
}
