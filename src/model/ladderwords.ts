import type { Claim } from './claim.ts';
import type { Ladder } from './ladder.ts';
import { formatMoney, formatPercent } from './money.ts';
import type { Money } from './price.ts';

/**
 * A piece of the line that tells a ladder. The one that counts is `strong`; what belongs
 * to the piece before it is an `aside`; that a promise is broken, a `warning`.
 */
export interface LadderWords {
  readonly text: string;
  readonly as: 'step' | 'strong' | 'aside' | 'warning';
}

/** What stands before a piece, where it is not the first. */
export const BETWEEN: Readonly<Record<LadderWords['as'], string>> = {
  step: ' · ',
  strong: ' · ',
  aside: ' ',
  warning: ' ',
};

/** Texts of the locales that tell a ladder. */
export type LadderText =
  | 'ladder_cart'
  | 'ladder_checkout'
  | 'ladder_claim'
  | 'ladder_claim_code'
  | 'ladder_claim_coupon'
  | 'ladder_claim_off'
  | 'ladder_coupon'
  | 'ladder_less'
  | 'ladder_not_kept'
  | 'ladder_page'
  | 'ladder_page_hidden'
  | 'ladder_same'
  | 'ladder_shared';

/** What words are made with: texts of the locales, and the language that amounts are written in. */
export interface Speaker {
  say(key: LadderText, ...parts: string[]): string;
  readonly language?: string | undefined;
}

/**
 * How much less one price is than another, in whole percent.
 * @returns undefined where it is not less by half a percent, or the currencies differ
 */
export function percentLess(price: Money, than: Money): number | undefined {
  if (price.currency !== than.currency || price.amount >= than.amount) return undefined;
  return Math.round((1 - price.amount / than.amount) * 100) || undefined;
}

const same = (one: Money, other: Money | undefined) =>
  one.amount === other?.amount && one.currency === other.currency;

/** One promise of a post, in a few words. */
export function claimWords(claim: Claim, { say, language }: Speaker): string {
  switch (claim.kind) {
    case 'price':
      return say('ladder_claim', formatMoney(claim.money, language));
    case 'percent':
      return say('ladder_claim_off', formatPercent(claim.percent, language));
    case 'amount-off':
      return say('ladder_claim_off', formatMoney(claim.money, language));
    case 'code':
      return claim.code ? say('ladder_claim_code', claim.code) : say('ladder_claim_coupon');
  }
}

function pageWords(ladder: Ladder, { say, language }: Speaker): string[] {
  const { page, hidden, cart, claims, coupon } = ladder;
  const off = coupon?.percent
    ? formatPercent(coupon.percent, language)
    : coupon?.money && formatMoney(coupon.money, language);
  // What the cart says again, and nobody promised otherwise, is said once.
  const isSaidBelow = cart && same(cart, page) && !claims;
  return [
    ...(hidden ? [say('ladder_page_hidden')] : []),
    ...(page && !hidden && !isSaidBelow ? [say('ladder_page', formatMoney(page, language))] : []),
    ...(off ? [say('ladder_coupon', off)] : []),
  ];
}

/** How the price in the cart stands to that on the page, where there is something to say. */
function asideOf(ladder: Ladder, { say, language }: Speaker): string | undefined {
  const { page, hidden, cart, claims } = ladder;
  if (!cart || !page || hidden) return undefined;
  const less = percentLess(cart, page);
  if (less) return say('ladder_less', formatPercent(less, language));
  return claims && same(cart, page) ? say('ladder_same') : undefined;
}

/** What the cart says; what counts is what was seen last. */
function cartWords(ladder: Ladder, speaker: Speaker): LadderWords[] {
  const { cart, checkout } = ladder;
  if (!cart) return [];
  const aside = asideOf(ladder, speaker);
  const text = speaker.say('ladder_cart', formatMoney(cart, speaker.language));
  return [
    { text, as: checkout ? 'step' : 'strong' },
    ...(aside ? [{ text: aside, as: 'aside' as const }] : []),
  ];
}

const capitalised = (text: string, language?: string) =>
  text.charAt(0).toLocaleUpperCase(language) + text.slice(1);

/**
 * Tells a ladder in a line: what the post says, the page, the cart, the checkout; and plainly, where the cart does
 * not keep what was promised.
 * @returns its pieces in their order; none where nothing is known
 */
export function ladderWords(ladder: Ladder, speaker: Speaker): LadderWords[] {
  const { say, language } = speaker;
  const { claims, checkout, promise } = ladder;
  const before = [
    ...(claims?.all ?? []).map((claim) => claimWords(claim, speaker)),
    ...pageWords(ladder, speaker),
  ];
  const pieces: LadderWords[] = [
    ...before.map((text) => ({ text, as: 'step' as const })),
    ...cartWords(ladder, speaker),
  ];
  if (checkout) {
    pieces.push({ text: say('ladder_checkout', formatMoney(checkout, language)), as: 'strong' });
  }
  if (claims?.shared) pieces.push({ text: say('ladder_shared'), as: 'warning' });
  if (promise === 'not-kept') pieces.push({ text: say('ladder_not_kept'), as: 'warning' });
  return pieces.map((piece, index) =>
    index === 0 ? { ...piece, text: capitalised(piece.text, language) } : piece,
  );
}
