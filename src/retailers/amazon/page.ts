import type { ProductOptions } from '../../model/product.ts';
import type { SessionState } from '../../model/settings.ts';
import { type AmazonOffer, asinOf, isLimited, offerIdOf, offerOf } from './offer.ts';
import { optionsIn, withOffer } from './options.ts';
import { type AddForm, type Mark, type PageFacts, PageReader } from './pagefacts.ts';

/** What kind of page Amazon answered with. */
export type PageState =
  | 'addable'
  | 'no-featured-offer'
  | 'used-only'
  | 'needs-options'
  | 'unavailable'
  | 'digital'
  | 'captcha'
  | 'waf'
  | 'sign-in'
  | 'mfa'
  | 'cart'
  | 'confirmation'
  | 'error-page'
  | 'other';

/** What a page of Amazon's says. */
export interface AmazonPage {
  readonly state: PageState;
  readonly session: SessionState;
  /** The id of the session that it was made for, which Amazon gives with every page; empty where it does not. */
  readonly sessionId: string;
  readonly title: string;
  /** Whether the shop sells no more of it to this shopper. */
  readonly limited: boolean;
  /** Whether the page keeps its price back until the product is in the cart. */
  readonly hidesPrice: boolean;
  /** There when the state is `addable`. */
  readonly offer?: AmazonOffer;
  /** What there is to choose, where the page tells. Not read when the page offers what was asked for. */
  readonly options?: ProductOptions;
}

type Rule = readonly [PageState, (facts: PageFacts, page: URL) => boolean];

const has = ({ marks }: PageFacts, ...any: Mark[]) => any.some((mark) => marks.has(mark));

/** The first form that makes a new offer; a used offer is never taken in its place. */
const newOffer = ({ addForms }: PageFacts): AddForm | undefined =>
  addForms.find((form) => !form.used && offerIdOf(form) !== '');

/** States of a product page, the first that fits. All markers are free of language. */
const PRODUCT_RULES: readonly Rule[] = [
  ['addable', (facts) => newOffer(facts) !== undefined],
  ['digital', (facts) => has(facts, 'digital-form')],
  ['used-only', ({ addForms }) => addForms.some((form) => form.used)],
  ['needs-options', (facts) => has(facts, 'partialStateBuybox')],
  ['unavailable', (facts) => has(facts, 'outOfStock', 'outOfStockBuyBox_feature_div')],
  ['no-featured-offer', () => true],
];

/** Pages that are not a product: walls first, since they come in the place of any page. */
const OTHER_RULES: readonly Rule[] = [
  ['waf', (facts) => has(facts, 'waf')],
  ['mfa', (facts, page) => has(facts, 'auth-mfa-form') || page.pathname.startsWith('/ap/mfa')],
  ['captcha', (facts) => has(facts, 'captcha-form', 'cvf_captcha_js_enabled_metric_id')],
  [
    'sign-in',
    (facts, page) => has(facts, 'sign-in-form') || page.pathname.startsWith('/ap/signin'),
  ],
  ['error-page', (facts) => has(facts, 'dogs')],
  ['cart', (facts) => has(facts, 'sc-active-cart')],
  [
    'confirmation',
    (facts) =>
      has(
        facts,
        'huc-v2-order-row-confirm-text',
        'sw-atc-confirmation',
        'NATC_SMART_WAGON_CONF_MSG_SUCCESS',
      ),
  ],
  ['other', () => true],
];

/** A page about one product: it names it and has a place to buy it. */
const isProduct = ({ title, addForms }: PageFacts) => title !== '' && addForms.length > 0;

const stateOf = (facts: PageFacts, page: URL): PageState =>
  (isProduct(facts) ? PRODUCT_RULES : OTHER_RULES).find(([, fits]) => fits(facts, page))?.[0] ??
  'other';

function sessionOf({ accountLink }: PageFacts, state: PageState): SessionState {
  if (state === 'sign-in' || state === 'mfa') return 'signed-out';
  if (state === 'captcha' || state === 'waf') return 'challenge';
  if (accountLink === 'nav_youraccount_btn') return 'signed-in';
  return accountLink === 'nav_ya_signin' ? 'signed-out' : 'unknown';
}

/** Whether an offer is of the product that was asked for; where none was asked for, any will do. */
const isAsked = (form: AddForm, asked: string | undefined) => !asked || asinOf(form) === asked;

function optionsOf(facts: PageFacts, offer: AmazonOffer | undefined): ProductOptions | undefined {
  const options = isProduct(facts) ? optionsIn(facts.optionScripts.join('\n')) : undefined;
  return options && offer ? withOffer(options, offer) : options;
}

function judge(facts: PageFacts, page: URL, asked?: string): AmazonPage {
  const state = stateOf(facts, page);
  const form = state === 'addable' ? newOffer(facts) : undefined;
  const offer = form && offerOf(form, facts, page);
  const options = form && isAsked(form, asked) ? undefined : optionsOf(facts, offer);
  return {
    state,
    session: sessionOf(facts, state),
    sessionId: facts.sessionId,
    title: facts.title.replace(/\s+/g, ' ').trim(),
    limited: facts.addForms.some(isLimited),
    hidesPrice: facts.hidesPrice,
    ...(offer && { offer }),
    ...(options && { options }),
  };
}

/**
 * Reads a page of Amazon's, whatever it is.
 * @param html the page as served
 * @param url where it came from, after redirects
 * @param asked the id of the product that was asked for
 */
export function readPage(html: string, url: string, asked?: string): AmazonPage {
  const reader = new PageReader();
  reader.write(html);
  reader.end();
  return judge(reader.facts, new URL(url), asked);
}

/** How much more is read for what stands beside the price: on the pages seen it takes 180 kB at most. */
const MOST_BESIDE = 400_000;

/** Whether a page has made the offer that was asked for, and all of it was read. */
function hasOffer({ formOpen, facts }: PageReader, asked: string | undefined): boolean {
  const form = formOpen || !isProduct(facts) ? undefined : newOffer(facts);
  return form !== undefined && isAsked(form, asked) && facts.accountLink !== undefined;
}

/**
 * Reads a page as it arrives, and stops once it has the offer that was asked for whole, and the list price and the
 * coupon that stand a little below: most of a product page comes after them.
 * @param asked the id of the product that was asked for
 */
export async function readPageStream(
  body: AsyncIterable<string>,
  url: URL,
  asked?: string,
): Promise<AmazonPage> {
  const reader = new PageReader();
  let beside = 0;
  for await (const chunk of body) {
    reader.write(chunk);
    if (!hasOffer(reader, asked)) continue;
    beside += chunk.length;
    if (reader.facts.prices.passed || beside > MOST_BESIDE) return judge(reader.facts, url, asked);
  }
  reader.end();
  return judge(reader.facts, url, asked);
}

/** Reads the whole of a page for the token that goes with adding to the shopper's list. */
export async function readListToken(
  body: AsyncIterable<string>,
  url: URL,
): Promise<AmazonPage & { readonly listToken?: string }> {
  const reader = new PageReader();
  for await (const chunk of body) reader.write(chunk);
  reader.end();
  const { listToken } = reader.facts;
  return { ...judge(reader.facts, url), ...(listToken && { listToken }) };
}
