import type { Failure, WirePost } from '../post.ts';
import { me, onSwitch } from './account.ts';
import { avatar } from './author.ts';
import * as classes from './classes.ts';
import { el } from './dom.ts';
import { Editor } from './editor.ts';
import { hold } from './held.ts';
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

function sendButton(testId: string | undefined, words: string): HTMLElement {
  const attributes = {
    role: 'button',
    type: 'button',
    'data-testid': testId,
    class: `${classes.view} r-sdzlij r-icoktb`,
  };
  const inner = el('span', { class: classes.inline }, el('span', { class: classes.inline }, words));
  return el('button', attributes, el('div', { dir: 'ltr', class: classes.strong }, inner));
}

/** One of the tools that send nothing. */
function pollButton(): HTMLElement {
  const attributes = {
    'data-testid': 'createPollButton',
    role: 'button',
    type: 'button',
    'aria-label': say('Poll'),
    class: `${classes.text} r-1loqt21`,
  };
  return el('button', attributes, '▤');
}

function layOut(editor: Editor, buttons: readonly HTMLElement[]): HTMLElement {
  const input = el(
    'div',
    { 'data-testid': 'tweetTextarea_0RichTextInputContainer', class: classes.view },
    editor.element,
  );
  const label = el('div', { 'data-testid': 'tweetTextarea_0_label', class: classes.view }, input);
  const toolBar = el(
    'div',
    { 'data-testid': 'toolBar', class: `${classes.row} r-1awozwy` },
    el('nav', { role: 'navigation', class: classes.view }, pollButton()),
    ...buttons,
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
  readonly #buttons: readonly HTMLElement[];
  readonly #writing: Writing;
  #sending = false;

  constructor(writing: Writing) {
    this.#writing = writing;
    const { parent, button, text = '' } = writing;
    this.#buttons = [
      ...(me()?.boosts ? [sendButton(undefined, say('Boost'))] : []),
      sendButton(button, say(parent ? 'Reply' : 'Post')),
    ];
    const placeholder = say(parent ? 'Post your reply' : 'What’s happening?');
    this.#editor = new Editor(placeholder, () => this.#update());
    this.#editor.text = text;
    this.element = layOut(this.#editor, this.#buttons);
    for (const each of this.#buttons) each.addEventListener('click', () => void this.#send());
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
      for (const button of this.#buttons) {
        if (this.#isOff) button.setAttribute(name, value);
        else button.removeAttribute(name);
      }
    }
  }

  async #send(): Promise<void> {
    const account = me();
    if (!account || this.#isOff) return;
    this.#setSending(true);
    const { parent } = this.#writing;
    const { handle } = account;
    const fields = { handle, text: this.#editor.text, ...(parent && { to: parent.id }) };
    if (account.holds) return this.#hold(fields, parent);
    const sent = await sendPost(fields);
    this.#setSending(false);
    if ('failure' in sent) return showToast(failures[sent.failure]);
    this.#editor.text = '';
    showToast('Your post was sent.', `/${handle}/status/${sent.post.id}`);
    this.#writing.sent(sent.post);
  }

  /** Says that it was sent, with a link to what it answers; really it is sent later. */
  #hold(fields: Parameters<typeof sendPost>[0], parent?: WirePost): void {
    this.#setSending(false);
    this.#editor.text = '';
    showToast('Your post was sent.', parent && `/${parent.handle}/status/${parent.id}`);
    hold(async () => {
      const sent = await sendPost(fields);
      if ('post' in sent) this.#writing.sent(sent.post);
    });
  }

  #setSending(sending: boolean): void {
    this.#sending = sending;
    this.#update();
  }
}
