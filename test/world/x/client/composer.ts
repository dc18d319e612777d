import type { Failure, WirePost } from '../post.ts';
import { me, onSwitch } from './account.ts';
import { avatar } from './author.ts';
import * as classes from './classes.ts';
import { el } from './dom.ts';
import { Editor } from './editor.ts';
import { sendPost } from './server.ts';
import { showToast } from './toast.ts';
import { say } from './words.ts';

const failures: Readonly<Record<Failure, string>> = {
  duplicate: 'Whoops! You already said that.',
  error: 'Something went wrong. Try sending your post again in a minute.',
};

/** What is written, and where. */
export interface Writing {
  /** The post that is answered; none for a new post. */
  readonly parent?: WirePost;
  readonly text?: string;
  readonly button: 'tweetButton' | 'tweetButtonInline';
  /** Is told when it was sent. */
  sent(post: WirePost): void;
}

function ownAvatar(): HTMLElement {
  const place = el('div', { class: classes.view });
  const show = () => place.replaceChildren(avatar(me()?.handle ?? '', 40, true));
  onSwitch(show);
  show();
  return place;
}

function sendButton(testId: string, words: string): HTMLElement {
  const attributes = {
    role: 'button',
    type: 'button',
    'data-testid': testId,
    class: `${classes.view} r-sdzlij r-icoktb`,
  };
  const inner = el('span', { class: classes.inline }, el('span', { class: classes.inline }, words));
  return el('button', attributes, el('div', { dir: 'ltr', class: classes.strong }, inner));
}

function layOut(editor: Editor, button: HTMLElement): HTMLElement {
  const input = el(
    'div',
    { 'data-testid': 'tweetTextarea_0RichTextInputContainer', class: classes.view },
    editor.element,
  );
  const label = el('div', { 'data-testid': 'tweetTextarea_0_label', class: classes.view }, input);
  const toolBar = el(
    'div',
    { 'data-testid': 'toolBar', class: `${classes.row} r-1awozwy` },
    button,
  );
  const main = el(
    'div',
    { class: `${classes.view} r-1iusvr4 r-16y2uox r-1b7u577` },
    label,
    toolBar,
  );
  return el('div', { class: `${classes.row} r-kzbkwu` }, ownAvatar(), main);
}

/** Where a post is written and sent. */
export class Composer {
  readonly element: HTMLElement;
  readonly #editor: Editor;
  readonly #button: HTMLElement;
  readonly #writing: Writing;
  #sending = false;

  constructor(writing: Writing) {
    this.#writing = writing;
    const { parent, button, text = '' } = writing;
    this.#button = sendButton(button, say(parent ? 'Reply' : 'Post'));
    const placeholder = say(parent ? 'Post your reply' : 'What’s happening?');
    this.#editor = new Editor(placeholder, () => this.#update());
    this.#editor.text = text;
    this.element = layOut(this.#editor, this.#button);
    this.#button.addEventListener('click', () => void this.#send());
    this.element.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      void this.#send();
    });
  }

  /** Lets one write. */
  focus(): void {
    this.#editor.focus();
  }

  get #isOff(): boolean {
    return this.#sending || this.#editor.text.trim() === '';
  }

  #update(): void {
    for (const [name, value] of [
      ['aria-disabled', 'true'],
      ['disabled', ''],
      ['tabindex', '-1'],
    ] as const) {
      if (this.#isOff) this.#button.setAttribute(name, value);
      else this.#button.removeAttribute(name);
    }
  }

  async #send(): Promise<void> {
    const account = me();
    if (!account || this.#isOff) return;
    this.#setSending(true);
    const { parent } = this.#writing;
    const { handle } = account;
    const sent = await sendPost({
      handle,
      text: this.#editor.text,
      ...(parent && { to: parent.id }),
    });
    this.#setSending(false);
    if ('failure' in sent) return showToast(failures[sent.failure]);
    this.#editor.text = '';
    showToast('Your post was sent.', `/${handle}/status/${sent.post.id}`);
    this.#writing.sent(sent.post);
  }

  #setSending(sending: boolean): void {
    this.#sending = sending;
    this.#update();
  }
}
