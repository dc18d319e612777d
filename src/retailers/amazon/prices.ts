import type { Coupon, Money } from '../../model/price.ts';
import { readAmount, soleAmount, solePercent } from '../amounts.ts';
import type { PriceFacts } from './pricefacts.ts';

const LONGEST_TEXT = 160;

/** The list price of an offer: a struck price that is higher; a lower or equal one is of another offer. */
export function listPriceOf({ struck }: PriceFacts, price: Money): Money | undefined {
  const list = readAmount(struck, price.currency);
  const isHigher = list?.currency === price.currency && list.amount > price.amount;
  return isHigher ? list : undefined;
}

/** What a coupon says, and how much it takes off where it names just one share or one amount. */
function couponSaying(said: string, currency: string | undefined): Coupon | undefined {
  const text = said
    .replace(/\s+/g, ' ')
    .replace(/[ |]+$/, '')
    .trim();
  const percent = solePercent(text);
  const money = currency === undefined ? undefined : soleAmount(text, currency);
  return text === ''
    ? undefined
    : {
        text: text.slice(0, LONGEST_TEXT),
        ...(percent !== undefined && !money && { percent }),
        ...(money && percent === undefined && { money }),
      };
}

/** The first coupon that can be ticked for the offer; one without a box is for another way to buy. */
export function couponOf(
  { coupons, clippable }: PriceFacts,
  currency: string | undefined,
): Coupon | undefined {
  const [, said = ''] = [...coupons].find(([number]) => clippable.has(number)) ?? [];
  return couponSaying(said, currency);
}
