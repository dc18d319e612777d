import { type ReplyWish, readWish } from '../../model/hashtags.ts';
import type { Composer, Writing } from '../../sites/writing.ts';
import type { Whole } from '../buttons/whole.ts';
import type { Wish } from '../buttons/wish.ts';
import type { Handed } from '../replies.ts';
import { text } from '../text.ts';
import { Chip } from './chip.ts';
import { Hint } from './hint.ts';
import type { Parents } from './parents.ts';
import { keyOfReply } from './replykey.ts';
import { SentReply } from './sending.ts';

/** What all drafts of a page share. */
export interface Surroundings extends Handed {
  readonly writing: Writing;
  readonly parents: Parents;
  /** Ids of replies that the site told of. */
  readonly told: Set<string>;
}

/**
 * `asked`: added at once, or by sending; the rest of this draft adds nothing more.
 * `over`: the field was emptied after that; what is written next is a new draft.
 */
type Phase = 'writing' | 'sending' | 'asked' | 'over';

/** One field while a reply is written in it: its text is read, and read again when it is sent. */
export class Draft {
  readonly field: Element;
  readonly #around: Surroundings;
  readonly #observer = new MutationObserver(() => this.update());
  #phase: Phase = 'writing';
  #text: string | undefined;
  #answered: Whole | undefined;
  #beside: Chip | Hint | undefined;
  #noted: Wish | undefined;

  constructor(field: Element, around: Surroundings) {
    this.field = field;
    this.#around = around;
    this.#observer.observe(field, { childList: true, characterData: true, subtree: true });
    this.update();
  }

  /** Whether nothing can come of it any more. */
  get isOver(): boolean {
    return !this.field.isConnected && this.#phase !== 'sending';
  }

  /** Whether this event of a person's is how the site is told to send it. */
  isSentBy(event: Event, target: Element): boolean {
    const composer = this.#composer;
    if (!composer) return false;
    const senders = event.type === 'click' ? composer.sends : [composer.place];
    return senders.some((sender) => sender.contains(target));
  }

  /** Reads what is written now, and shows what it asks for. */
  update(): void {
    const composer = this.#composer;
    if (!composer) return;
    const asked = readWish(composer.text, this.#around.hashtags);
    if (this.#phase === 'asked' && composer.text.trim() === '') this.#phase = 'over';
    if (this.#phase === 'over' && asked) this.#phase = 'writing';
    if (this.#phase !== 'writing') return;
    if (composer.text !== this.#text) this.#untell();
    this.#text = composer.text;
    this.#answered = composer.answers && asked && this.#around.parents.of(composer.answers);
    if (asked && composer.answers && this.#answered) {
      this.#around.buttons.dress(composer.answers);
      this.#show(asked, this.#answered, composer.place);
    } else this.#drop();
  }

  /** The shopper sends it now: what it asks for is added when the site confirms that it was posted. */
  async send(): Promise<void> {
    this.update();
    const composer = this.#composer;
    const chip = this.#beside;
    const post = this.#answered?.post;
    if (this.#phase !== 'writing' || !composer?.ready || !(chip instanceof Chip) || !post) return;
    const { wish, order } = chip;
    this.#phase = 'sending';
    this.#tell(wish, 'chip_sending');
    const sent = this.#sentNow(post.postId, composer.text);
    const ending = await sent.ending();
    if (this.#around.signal.aborted) return;
    this.#phase = typeof ending === 'string' && sent.stands ? 'writing' : 'asked';
    if (ending === 'failed') this.#tell(wish, 'chip_not_sent');
    if (ending === 'unconfirmed') this.#tell(wish, 'chip_unconfirmed');
    this.update();
    if (this.isOver) this.close();
    const posted = ending === 'unconfirmed' ? await sent.appearance() : ending;
    if (typeof posted === 'string' || this.#around.signal.aborted) return;
    const { postId } = posted;
    wish.add({ ...order, reply: postId }, keyOfReply(post.site, postId));
  }

  close(): void {
    this.#observer.disconnect();
    this.#drop();
  }

  get #composer(): Composer | undefined {
    const { writing } = this.#around;
    return writing.composers(document).find(({ field }) => field === this.field);
  }

  #sentNow(answers: string, text: string): SentReply {
    const { buttons, writing } = this.#around;
    const author = writing.account(document);
    const stands = () => this.#composer?.text === text;
    const reply = { answers, author, text, stands };
    return new SentReply(reply, { ...writing, ...buttons.site }, this.#around);
  }

  /** What is said of sending stands below the button until something else is written. */
  #tell(wish: Wish, key: string): void {
    this.#noted = wish;
    wish.tell(text(key));
  }

  #untell(): void {
    this.#noted?.tell('');
    this.#noted = undefined;
  }

  #show(asked: ReplyWish, { post, links }: Whole, place: Element): void {
    const { buttons, productsOf } = this.#around;
    const [first, ...others] = productsOf(links)
      .filter(({ found }) => !asked.only || found.retailer === asked.only)
      .map((each) => buttons.wishFor(each, post));
    const { host } = first ? this.#chip(asked, [first, ...others]) : this.#hint();
    // Last in its parent, it is in no way of what the site puts there.
    if (host.parentElement !== place) place.append(host);
  }

  #chip(asked: ReplyWish, wishes: readonly [Wish, ...Wish[]]): Chip {
    if (this.#beside instanceof Chip) {
      this.#beside.show(asked, wishes);
      return this.#beside;
    }
    this.#drop();
    const chip = new Chip(asked, wishes, this.#around.buttons, () => {
      this.#phase = 'asked';
    });
    this.#beside = chip;
    return chip;
  }

  #hint(): Hint {
    if (this.#beside instanceof Hint) return this.#beside;
    this.#drop();
    const hint = new Hint(text('chip_nothing'), this.#around.buttons.sheet);
    this.#beside = hint;
    return hint;
  }

  #drop(): void {
    this.#beside?.close();
    this.#beside = undefined;
  }
}
