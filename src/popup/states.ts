import type { Report } from '../messages.ts';
import { meaningOf, type Tone } from '../model/outcome.ts';
import { outcomeText, t } from '../ui/text.ts';

/** The store that a request went to; while it is unknown, the host that its link points at. */
export function storeOf({ marketplace, urls }: Report): string {
  return marketplace ?? URL.parse(urls.link)?.host ?? urls.link;
}

interface State {
  readonly text: string;
  readonly tone: Tone | 'still';
}

/** The state of a request in a word or two, and how it feels. */
export function stateOf(report: Report): State {
  const { state } = report;
  if (state === 'working') return { text: t('button_working'), tone: 'still' };
  if (state === 'removed') return { text: t('popup_removed'), tone: 'still' };
  const text = state === 'added' ? t('popup_added') : outcomeText(state, storeOf(report));
  return { text, tone: meaningOf(state).tone };
}
