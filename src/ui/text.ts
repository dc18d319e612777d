import type messages from '../../public/_locales/en/messages.json';
import { numberFormat, pluralRules } from '../model/formats.ts';
import type { Detail, NextStep, OutcomeWord } from '../model/outcome.ts';
import type { UndoResult } from '../model/report.ts';
import { browser } from '../platform.ts';

/** The name of a text in the locales. */
export type TextKey = keyof typeof messages;

/** A text in the shopper's language. */
export function t(key: TextKey, ...substitutions: string[]): string {
  return browser.i18n.getMessage(key, substitutions);
}

/** The name of a text that has a form for each kind of number that its language knows. */
type CountedKey = TextKey extends infer Key
  ? Key extends `${infer Name}_other`
    ? Name
    : never
  : never;

/** A text about a number of things, in the form that goes with the number. */
export function tn(key: CountedKey, count: number): string {
  const form = pluralRules(t('language'), {}).select(count);
  const number = countText(count);
  return textOf(`${key}_${form}`, number) || textOf(`${key}_other`, number);
}

/** A whole number as the shopper's language writes it. */
export const countText = (count: number): string => numberFormat(uiLanguage(), {}).format(count);

/** Locales may not have `-` in their keys. */
function textOf(name: string, ...substitutions: string[]): string {
  return browser.i18n.getMessage(name.replaceAll('-', '_'), substitutions);
}

/** What may be told beside a word: its detail, the store, and how many there are or which other store. */
interface Particulars {
  readonly detail?: Detail | undefined;
  readonly store: string;
  readonly more?: string;
}

/** What became of a request, in the shopper's words. Some details have words of their own. */
export function outcomeText(word: OutcomeWord, particulars: Particulars): string {
  const { detail, store, more = '' } = particulars;
  const own = detail && textOf(`outcome_${word}_${detail}`, store, more);
  return own || textOf(`outcome_${word}`, store, more);
}

/** What the detail of an outcome means to the shopper, if there is more to say than the outcome. */
export function detailText(word: OutcomeWord, particulars: Particulars): string {
  const { detail, store, more = '' } = particulars;
  return detail ? textOf(`reason_${word}_${detail}`, store, more) : '';
}

/** What a next step does. */
export function stepText(step: NextStep, { store, more = '' }: Particulars): string {
  return textOf(`step_${step}`, store, more);
}

/** What became of an undo. */
export function undoText(result: UndoResult, store: string): string {
  return textOf(`undo_${result}`, store);
}

/** The language of the browser's own surface, which ours follows. */
export function uiLanguage(): string {
  return browser.i18n.getUILanguage();
}

/** Tells the document the language of its texts, which need not be the browser's, and how that is written. */
export function applyLanguage(): void {
  document.documentElement.lang = t('language');
  document.documentElement.dir = t('direction');
}
