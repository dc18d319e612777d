import type { OutcomeWord } from '../../model/outcome.ts';
import type { Halt } from '../carts.ts';
import type { ShopAnswer } from '../session.ts';
import { type PageState, readPage } from './page.ts';

const OUTCOMES: Readonly<Record<PageState, OutcomeWord | undefined>> = {
  addable: undefined,
  'no-featured-offer': 'not-addable',
  'used-only': 'not-addable',
  'needs-options': 'needs-options',
  unavailable: 'unavailable',
  digital: 'digital',
  captcha: 'challenge',
  waf: 'challenge',
  'sign-in': 'signed-out',
  mfa: 'signed-out',
  cart: 'page-changed',
  confirmation: 'page-changed',
  'error-page': 'unavailable',
  other: 'page-changed',
};

/**
 * The outcome that a page ends a request in when it was asked for a product.
 * The content decides; the status only tells a shop in trouble from a page we cannot read.
 * @returns undefined when the page makes an offer
 */
export function outcomeOfPage(state: PageState, status: number): OutcomeWord | undefined {
  if (status === 429) return 'rate-limited';
  const outcome = OUTCOMES[state];
  const unreadable = outcome === 'page-changed' || state === 'error-page';
  if (unreadable && status >= 500) return 'network';
  return unreadable && status === 404 ? 'unavailable' : outcome;
}

/** What a page that came in the place of the one asked for ends in. @param html its text, read already */
export function haltAt(html: string, { url, status }: Pick<ShopAnswer, 'url' | 'status'>): Halt {
  return { halt: outcomeOfPage(readPage(html, url.href).state, status) ?? 'page-changed' };
}
