import { percentLess } from '../../model/ladderwords.ts';
import type { MapReading } from '../../model/mapfigure.ts';
import { formatMoney, formatPercent } from '../../model/money.ts';
import type { Observation, Stage } from '../../model/observation.ts';
import type { Money } from '../../model/price.ts';
import { type TextKey, t, uiLanguage } from '../../ui/text.ts';
import { momentOf } from '../../ui/time.ts';

/** The names of the stages, as headings of what was seen there. */
export const STAGE_TEXTS = {
  claim: 'prices_stage_claim',
  page: 'prices_stage_page',
  cart: 'prices_stage_cart',
  checkout: 'prices_stage_checkout',
} as const satisfies Record<Stage, TextKey>;

const STAGES_IN_SENTENCES = {
  claim: 'map_stage_claim',
  page: 'map_stage_page',
  cart: 'map_stage_cart',
  checkout: 'map_stage_checkout',
} as const satisfies Record<Stage, TextKey>;

const SESSIONS = {
  'signed-in': 'prices_signed_in',
  'signed-out': 'prices_signed_out',
  challenge: 'prices_challenge',
  unknown: 'prices_unknown',
} as const satisfies Record<Observation['context']['session'], TextKey>;

const HOWS = {
  direct: 'prices_by_direct',
  tab: 'prices_by_tab',
  'hand-over': 'prices_by_hand_over',
  visit: 'prices_by_visit',
  watch: 'prices_by_watch',
} as const satisfies Partial<Record<Observation['context']['how'], TextKey>>;

const VERDICTS = {
  below: 'map_below',
  'at-or-above': 'map_not_below',
} as const satisfies Record<MapReading['is'], TextKey>;

const UNCOUNTED = {
  below: 'map_below_not_counted',
  'at-or-above': 'map_not_below_not_counted',
} as const satisfies Record<MapReading['is'], TextKey>;

/** An amount as the shopper's language writes it. */
export const moneyText = (money: Money): string => formatMoney(money, uiLanguage());

const percentText = (percent: number): string => formatPercent(percent, uiLanguage());

/** What a post promises, in short. */
function claimText(claim: NonNullable<Observation['claim']>): string {
  if (claim.kind === 'price') return moneyText(claim.money);
  if (claim.kind === 'code') {
    return claim.code ? t('prices_code', claim.code) : t('prices_any_coupon');
  }
  return t(
    'prices_off',
    claim.kind === 'percent' ? percentText(claim.percent) : moneyText(claim.money),
  );
}

/** What was seen: the price, what the post promises of it, or why there is none. */
export function priceText({ money, claim, visibility }: Observation): string {
  if (claim) return claim.inCart ? t('prices_in_cart', claimText(claim)) : claimText(claim);
  if (money) return moneyText(money);
  if (visibility === 'hidden-until-cart') return t('prices_hidden_until_cart');
  if (visibility === 'hidden-until-checkout') return t('prices_hidden_until_checkout');
  return t('prices_absent');
}

/** How much less a price is than the one on the page; empty where it is not, or is that one. */
export function lessText({ stage, money }: Observation, page: Money | undefined): string {
  if (!money || !page || (stage !== 'cart' && stage !== 'checkout')) return '';
  const percent = percentLess(money, page);
  return percent ? t('prices_less', percentText(percent)) : '';
}

/** When, where and how it was seen, and what stood beside it. */
export function factsOf({ at, seller, context, list, coupon, claim }: Observation): string[] {
  const { session, how } = context;
  return [
    claim ? claim.quote && `“${claim.quote}”` : '',
    list ? t('prices_list', moneyText(list)) : '',
    coupon ? t('prices_coupon', coupon.text) : '',
    momentOf(at),
    seller ? t('prices_seller', seller) : '',
    // A post is the same for everybody.
    ...(how === 'post' ? [] : [t(SESSIONS[session]), t(HOWS[how])]),
  ].filter(Boolean);
}

/** How a price stands to the figure that the shopper entered. */
export function verdictText({ figure, is, counts }: MapReading, stage: Stage): string {
  const key = (counts ? VERDICTS : UNCOUNTED)[is];
  return t(key, moneyText(figure.money), t(STAGES_IN_SENTENCES[stage]));
}
