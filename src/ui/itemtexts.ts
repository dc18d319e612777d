import type { SoughtFate } from '../model/fate.ts';
import type { Report } from '../model/report.ts';
import { outcomeText, type TextKey, t } from './text.ts';

/** What may have become of an item. */
export const FATE_TEXTS = {
  'in-cart': 'data_fate_in_cart',
  removed: 'data_fate_removed',
  bought: 'data_fate_bought',
  returned: 'data_fate_returned',
  'not-added': 'data_fate_not_added',
} as const satisfies Record<SoughtFate, TextKey>;

/** The store that an item is of; while it is unknown, the host that its link points at. */
export const storeOf = ({ marketplace, urls }: Report): string =>
  marketplace ?? URL.parse(urls.link)?.host ?? urls.link;

/** What an item is called. */
export const titleOf = (report: Report): string =>
  report.title ?? t('popup_untitled', storeOf(report));

/** Whether something is still to be done for it. */
export const isOpen = ({ state }: Report): boolean => state === 'working' || state === 'waiting';

/** What became of an item. */
export function fateText(report: Report): string {
  const { state, fate, detail, target, elsewhere, quantity } = report;
  if (fate) return t(fate === 'saved' ? 'data_fate_saved' : FATE_TEXTS[fate]);
  if (state === 'working') return t('button_working');
  if (state === 'waiting') return t('button_waiting', storeOf(report));
  if (state === 'removed') return t('data_fate_removed');
  if (state === 'dropped') return t('data_fate_not_added');
  if (state === 'added') return t(target === 'list' ? 'popup_on_list' : 'popup_added');
  const more = elsewhere ?? String(quantity);
  return outcomeText(state, { store: storeOf(report), more, detail });
}
