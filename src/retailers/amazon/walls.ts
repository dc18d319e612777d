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

const NOT_THERE = [404, 410];

/** What there is to know of an answer beside its page. */
type Told = Pick<ShopAnswer, 'status' | 'challenged' | 'retryAfter'>;

/** The content decides; the status only tells a shop in trouble from a page we cannot read. */
function outcomeOf(state: PageState, { status, challenged }: Told): OutcomeWord | undefined {
  if (challenged) return 'challenge';
  if (status === 429) return 'rate-limited';
  const outcome = OUTCOMES[state];
  const unreadable = outcome === 'page-changed' || state === 'error-page';
  if (unreadable && status >= 500) return 'network';
  return unreadable && NOT_THERE.includes(status) ? 'unavailable' : outcome;
}

/**
 * What a page ends a request in when it was asked for a product.
 * @returns undefined when the page makes an offer
 */
export function haltOf(state: PageState, answer: Told): Halt | undefined {
  const halt = outcomeOf(state, answer);
  if (!halt) return undefined;
  const { retryAfter } = answer;
  return { halt, ...(halt === 'rate-limited' && retryAfter && { restFor: retryAfter }) };
}

/** Shops name the type of every page; an answer without one may be one. */
const isPage = ({ contentType }: ShopAnswer) =>
  contentType === '' || /^(?:text\/html|application\/xhtml\+xml)\b/i.test(contentType);

/** The body of an answer that is a page; nothing of a picture, a document or data in its place. */
export async function* pageIn(answer: ShopAnswer): AsyncGenerator<string> {
  for await (const piece of answer.body()) {
    if (!isPage(answer)) return;
    yield piece;
  }
}

/** The same, whole. */
export async function wholePageIn(answer: ShopAnswer): Promise<string> {
  let html = '';
  for await (const piece of pageIn(answer)) html += piece;
  return html;
}

/** What any page can be answered with. All else that a page says is about a product. */
const ANYWHERE: readonly OutcomeWord[] = ['challenge', 'signed-out', 'rate-limited', 'network'];

/**
 * What an answer that came in the place of a cart or a list ends in.
 * @param text its text, read already
 */
export function haltAt(text: string, answer: ShopAnswer): Halt {
  const { state } = readPage(isPage(answer) ? text : '', answer.url.href);
  const halt = haltOf(state, answer);
  return halt && ANYWHERE.includes(halt.halt) ? halt : { halt: 'page-changed' };
}
