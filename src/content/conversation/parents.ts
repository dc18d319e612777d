import type { Writing } from '../../sites/writing.ts';
import type { Whole } from '../buttons/whole.ts';
import type { Handed } from '../replies.ts';

/** Knows which post a reply answers, also where only the outline of that post stands above the field. */
export class Parents {
  readonly #handed: Pick<Handed, 'buttons' | 'pressed'>;
  readonly #writing: Pick<Writing, 'answeredAt'>;

  constructor(handed: Pick<Handed, 'buttons' | 'pressed'>, writing: Pick<Writing, 'answeredAt'>) {
    this.#handed = handed;
    this.#writing = writing;
  }

  /** Reads the post that stands above a reply; undefined when it cannot be told which one it is. */
  of(element: Element): Whole | undefined {
    const { buttons, pressed } = this.#handed;
    const whole = buttons.read(element);
    if (whole) return whole;
    const sign = buttons.site.signOf(element);
    if (!sign) return undefined;
    const id = this.#writing.answeredAt(new URL(location.href));
    if (id) return this.#addressed(id, sign, element);
    const asked = pressed();
    return asked?.sign === sign ? asked : this.#alike(sign);
  }

  /** The post that the address names: the whole of it where it is on the page, else what the outline shows. */
  #addressed(id: string, sign: string, outline: Element): Whole | undefined {
    const whole = this.#wholePosts().find(({ post }) => post.postId === id);
    if (!whole) return this.#handed.buttons.read(outline, id);
    return whole.sign === sign ? whole : undefined;
  }

  /** Posts of a thread can carry the same second: then none of them is meant for sure. */
  #alike(sign: string): Whole | undefined {
    const posts = this.#wholePosts().filter((each) => each.sign === sign);
    return new Set(posts.map(({ post }) => post.postId)).size === 1 ? posts[0] : undefined;
  }

  #wholePosts(): Whole[] {
    const { buttons } = this.#handed;
    return [...document.querySelectorAll(buttons.site.posts)].flatMap((element) => {
      const whole = buttons.read(element);
      return whole?.sign ? [whole] : [];
    });
  }
}
