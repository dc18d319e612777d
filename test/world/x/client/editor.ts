import * as classes from './classes.ts';
import { el } from './dom.ts';
import { blocksOf, offsetAt, pointAt, textOf } from './draft.ts';
import { say } from './words.ts';

/** What an input puts in place of what it covers; undefined if it is none that changes the text. */
function insertedBy(event: InputEvent): string | undefined {
  if (event.inputType === 'insertParagraph' || event.inputType === 'insertLineBreak') return '\n';
  if (event.inputType.startsWith('delete')) return '';
  if (!event.inputType.startsWith('insert')) return undefined;
  return event.data ?? event.dataTransfer?.getData('text/plain') ?? '';
}

function field(contents: HTMLElement, placeholder: HTMLElement): HTMLElement {
  const attributes = {
    'aria-label': say('Post text'),
    'aria-describedby': placeholder.firstElementChild?.id,
    'aria-multiline': 'true',
    class: 'notranslate public-DraftEditor-content',
    contenteditable: 'true',
    'data-testid': 'tweetTextarea_0',
    role: 'textbox',
    spellcheck: 'true',
    tabindex: '0',
  };
  return el('div', attributes, contents);
}

function placeholderOf(words: string): HTMLElement {
  const id = `placeholder-${Math.random().toString(36).slice(2, 7)}`;
  const inner = el('div', { class: 'public-DraftEditorPlaceholder-inner', id }, words);
  return el('div', { class: 'public-DraftEditorPlaceholder-root' }, inner);
}

/** A field as Draft.js makes it: it keeps the text, and builds the document from the text. */
export class Editor {
  readonly element: HTMLElement;
  readonly #placeholder: HTMLElement;
  readonly #contents = el('div', { 'data-contents': 'true' });
  readonly #field: HTMLElement;
  readonly #changed: () => void;
  #text = '';

  constructor(placeholder: string, changed: () => void) {
    this.#changed = changed;
    this.#placeholder = placeholderOf(placeholder);
    this.#field = field(this.#contents, this.#placeholder);
    const container = el('div', { class: 'DraftEditor-editorContainer' }, this.#field);
    this.element = el('div', { class: `DraftEditor-root ${classes.text}` }, container);
    this.#field.addEventListener('beforeinput', (event) => this.#before(event));
    this.#field.addEventListener('input', (event) => {
      if (!(event instanceof InputEvent && event.isComposing)) this.#readBack();
    });
    this.#field.addEventListener('compositionend', () => this.#readBack());
    this.#render();
  }

  /** What is written in it. */
  get text(): string {
    return this.#text;
  }

  set text(text: string) {
    this.#write(text, text.length);
  }

  /** Puts the caret into it. */
  focus(): void {
    this.#field.focus();
    this.#render(this.#text.length);
  }

  #before(event: InputEvent): void {
    if (event.isComposing) return;
    event.preventDefault();
    const inserted = insertedBy(event)?.replaceAll('\r\n', '\n');
    if (inserted === undefined) return;
    const [from, to] = this.#coveredBy(event);
    const text = this.#text.slice(0, from) + inserted + this.#text.slice(to);
    this.#write(text, from + inserted.length);
  }

  #coveredBy(event: InputEvent): [number, number] {
    const range = event.getTargetRanges()[0] ?? getSelection()?.getRangeAt(0);
    if (!range) return [this.#text.length, this.#text.length];
    return [
      offsetAt(this.#contents, range.startContainer, range.startOffset),
      offsetAt(this.#contents, range.endContainer, range.endOffset),
    ];
  }

  /** Input methods write into the document themselves. */
  #readBack(): void {
    const range = getSelection()?.getRangeAt(0);
    const caret = range && offsetAt(this.#contents, range.endContainer, range.endOffset);
    this.#write(textOf(this.#contents), caret);
  }

  #write(text: string, caret: number | undefined): void {
    this.#text = text;
    this.#render(caret);
    this.#changed();
  }

  #render(caret?: number): void {
    this.#contents.replaceChildren(...blocksOf(this.#text));
    if (this.#text !== '') this.#placeholder.remove();
    else this.element.prepend(this.#placeholder);
    if (caret !== undefined && document.activeElement === this.#field) {
      getSelection()?.collapse(...pointAt(this.#contents, caret));
    }
  }
}
