import type messages from '../../public/_locales/en/messages.json';
import type { UndoResult } from '../messages.ts';
import type { OutcomeWord } from '../model/outcome.ts';
import { browser } from '../platform.ts';

/** The name of a text in the locales. */
export type TextKey = keyof typeof messages;

/** A text in the shopper's language. */
export function t(key: TextKey, ...substitutions: string[]): string {
  return browser.i18n.getMessage(key, substitutions);
}

/** Locales may not have `-` in their keys. */
function textOf(family: 'outcome' | 'undo', word: string, store: string): string {
  return browser.i18n.getMessage(`${family}_${word.replaceAll('-', '_')}`, [store]);
}

/** What became of a request, in the shopper's words. */
export function outcomeText(word: OutcomeWord, store: string): string {
  return textOf('outcome', word, store);
}

/** What became of an undo. */
export function undoText(result: UndoResult, store: string): string {
  return textOf('undo', result, store);
}

/** The language of the browser's own surface, which ours follows. */
export function uiLanguage(): string {
  return browser.i18n.getUILanguage();
}

/** Tells the document its language and the direction it is written in. */
export function applyLanguage(): void {
  document.documentElement.lang = uiLanguage();
  document.documentElement.dir = browser.i18n.getMessage('@@bidi_dir');
}
