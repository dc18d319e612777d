import { type Detail, isOutcome, meaningOf, type Tone } from '../model/outcome.ts';
import type { Report } from '../model/report.ts';
import { detailText, outcomeText, t } from '../ui/text.ts';

/** The store that a request went to; while it is unknown, the host that its link points at. */
export function storeOf({ marketplace, urls }: Report): string {
  return marketplace ?? URL.parse(urls.link)?.host ?? urls.link;
}

/** What texts about a request may tell: its store, and the shopper's own one or how many there are. */
export function particularsOf(report: Report): { detail?: Detail; store: string; more: string } {
  const { detail, elsewhere, quantity } = report;
  return { ...(detail && { detail }), store: storeOf(report), more: elsewhere ?? String(quantity) };
}

interface State {
  readonly text: string;
  readonly tone: Tone | 'still';
}

/** The state of a request in a word or two, and how it feels. */
export function stateOf(report: Report): State {
  const { state, target, ahead } = report;
  switch (state) {
    case 'working':
      return {
        text: ahead ? t('button_in_line', String(ahead)) : t('button_working'),
        tone: 'still',
      };
    case 'waiting':
      return { text: t('button_waiting', storeOf(report)), tone: 'warn' };
    case 'dropped':
      return { text: t('popup_dropped'), tone: 'still' };
    case 'removed':
      return { text: t('popup_removed'), tone: 'still' };
    case 'added':
      return { text: t(target === 'list' ? 'popup_on_list' : 'popup_added'), tone: 'good' };
    default:
      return { text: outcomeText(state, particularsOf(report)), tone: meaningOf(state).tone };
  }
}

/** What the shopper must know to choose the next step, where the state alone does not tell. */
export function detailOf(report: Report): string {
  return isOutcome(report.state) ? detailText(report.state, particularsOf(report)) : '';
}
