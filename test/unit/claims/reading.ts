import { expect, it } from 'vitest';
import type { Claim } from '../../../src/model/claim.ts';
import { decimalsOf } from '../../../src/model/money.ts';
import type { Money } from '../../../src/model/price.ts';
import { claimsIn } from '../../../src/sites/claims/claims.ts';

/** A post's words, the marketplace's currency, and what is promised: "19.99 USD", "-5.00 USD", "-20%", "code SAVE10". */
export type Sentence = readonly [currency: string, text: string, ...promised: readonly string[]];

function amountOf({ amount, currency }: Money): string {
  const decimals = decimalsOf(currency);
  return `${(amount / 10 ** decimals).toFixed(decimals)} ${currency}`;
}

function promiseOf(claim: Claim): string {
  if (claim.kind === 'code') return claim.code ? `code ${claim.code}` : 'coupon';
  if (claim.kind === 'percent') return `-${claim.percent}%`;
  return claim.kind === 'price' ? amountOf(claim.money) : `-${amountOf(claim.money)}`;
}

/** A claim in a few words. */
export const spoken = (claim: Claim): string =>
  `${promiseOf(claim)}${claim.inCart ? ' in cart' : ''}`;

/** Reads each sentence, and compares what is found in it with what it promises. */
export function expectEach(sentences: readonly Sentence[]): void {
  it.each(sentences.map(([currency, text, ...promised]) => ({ currency, text, promised })))(
    '$text',
    ({ currency, text, promised }) => {
      expect(claimsIn(text, currency).map(spoken)).toEqual(promised);
    },
  );
}
