import type { ReplyWish } from '../../model/hashtags.ts';
import type { AddOrder } from '../../model/request.ts';
import type { Buttons } from '../buttons/buttons.ts';
import type { Face } from '../buttons/face.ts';
import type { Wish } from '../buttons/wish.ts';
import { make, words } from '../elements.ts';
import { titleOf } from '../names.ts';
import { text } from '../text.ts';
import { lookInReply } from './replylook.ts';

/** What stands beside a reply: what its hashtag adds, and a button that adds it without sending anything. */
export class Chip {
  readonly #face: Face;
  readonly #what = make('div', 'line');
  #asked: ReplyWish;
  #wish: Wish;

  /**
   * @param wishes one for each product of the post that is answered, shared with the buttons below that post
   * @param pressed is told when the shopper adds at once
   */
  constructor(
    asked: ReplyWish,
    wishes: readonly [Wish, ...Wish[]],
    { Face }: Pick<Buttons, 'Face'>,
    pressed: () => void,
  ) {
    this.#asked = asked;
    [this.#wish] = wishes;
    const press = () => {
      pressed();
      this.#wish.add(this.order);
    };
    this.#face = new Face(press, 'hashcartChip', lookInReply);
    this.#face.top(this.#what);
    this.#wish.join(this.#face);
    this.show(asked, wishes);
  }

  get host(): HTMLElement {
    return this.#face.host;
  }

  /** The wish for the product that is shown. */
  get wish(): Wish {
    return this.#wish;
  }

  /** What is asked for of that product. */
  get order(): Partial<AddOrder> {
    const { target, quantity, words } = this.#asked;
    return { target, quantity, words: [...words] };
  }

  /** Shows what would be added now. What the shopper chose among several products stays chosen. */
  show(asked: ReplyWish, wishes: readonly [Wish, ...Wish[]]): void {
    const { target, quantity } = asked;
    this.#asked = asked;
    if (!wishes.includes(this.#wish)) this.#take(wishes[0]);
    this.#what.replaceChildren(
      wishes.length > 1 ? this.#choice(wishes) : words(titleOf(this.#wish.shown)),
      ...(quantity > 1 ? [words(text('chip_count', String(quantity)))] : []),
      ...(target === 'list' ? [words(text('chip_to_list'))] : []),
    );
  }

  close(): void {
    this.#wish.dropFace(this.#face);
    this.host.remove();
  }

  #choice(wishes: readonly Wish[]): HTMLElement {
    const select = make('select', 'chip');
    select.ariaLabel = text('chip_which');
    for (const wish of wishes) {
      select.append(Object.assign(make('option'), { textContent: titleOf(wish.shown) }));
    }
    select.selectedIndex = wishes.indexOf(this.#wish);
    select.addEventListener('change', (event) => {
      const wish = wishes[select.selectedIndex];
      if (event.isTrusted && wish) this.#take(wish);
    });
    return select;
  }

  #take(wish: Wish): void {
    this.#wish.dropFace(this.#face);
    this.#wish = wish;
    wish.join(this.#face);
  }
}
