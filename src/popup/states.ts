import { formatMoney } from '../model/money.ts';
import { type Detail, isOutcome, meaningOf, type Tone } from '../model/outcome.ts';
import type { Report } from '../model/report.ts';
import { storeOf } from '../ui/itemtexts.ts';
import { detailText, outcomeText, type TextKey, t, uiLanguage } from '../ui/text.ts';

/** What texts about a request may tell: its store, and the shopper's own one or how many there are. */
export function particularsOf(report: Report): { detail?: Detail; store: string; more: string } {
  const { detail, elsewhere, quantity } = report;
  return { ...(detail && { detail }), store: storeOf(report), more: elsewhere ?? String(quantity) };
}

interface State {
  readonly text: string;
  readonly tone: Tone | 'still';
}

const CHANGES = {
  rose: { text: 'popup_rose', tone: 'warn' },
  fell: { text: 'popup_fell', tone: 'good' },
  'sold-out': { text: 'popup_sold_out', tone: 'warn' },
  saved: { text: 'popup_saved', tone: 'still' },
  gone: { text: 'popup_gone', tone: 'still' },
} as const satisfies Record<
  NonNullable<Report['change']>['kind'],
  { readonly text: TextKey; readonly tone: State['tone'] }
>;

/** What became of it after the add: bought, returned, or what changed in the cart since. */
function laterState({ fate, change }: Report): State | undefined {
  if (fate === 'bought') return { text: t('popup_bought'), tone: 'good' };
  if (fate === 'returned') return { text: t('popup_returned'), tone: 'still' };
  if (!change || fate === 'removed') return undefined;
  const { text, tone } = CHANGES[change.kind];
  return { text: t(text, change.now ? formatMoney(change.now, uiLanguage()) : ''), tone };
}

/** The state of a request in a word or two, and how it feels. */
export function stateOf(report: Report): State {
  return laterState(report) ?? ownState(report);
}

function ownState(report: Report): State {
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
