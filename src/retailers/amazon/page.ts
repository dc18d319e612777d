import type { SessionState } from '../../model/settings.ts';
import { type AmazonOffer, offerIdOf, offerOf } from './offer.ts';
import { type AddForm, type PageFacts, PageReader } from './pagefacts.ts';

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
  readonly title: string;
  /** There when the state is `addable`. */
  readonly offer?: AmazonOffer;
}

type Rule = readonly [PageState, (facts: PageFacts, page: URL) => boolean];

const has = (facts: PageFacts, ...ids: string[]) => ids.some((id) => facts.ids.has(id));
const formTo = (facts: PageFacts, pattern: RegExp) =>
  facts.formActions.some((action) => pattern.test(action));

/** The first form that makes a new offer; a used offer is never taken in its place. */
const newOffer = ({ addForms }: PageFacts): AddForm | undefined =>
  addForms.find((form) => !form.used && offerIdOf(form) !== '');

/** States of a product page, the first that fits. All markers are free of language. */
const PRODUCT_RULES: readonly Rule[] = [
  ['addable', (facts) => newOffer(facts) !== undefined],
  ['digital', (facts) => formTo(facts, /^\/api\/bifrost\/acquisitions\//)],
  ['used-only', ({ addForms }) => addForms.some((form) => form.used)],
  ['needs-options', (facts) => has(facts, 'partialStateBuybox')],
  ['unavailable', (facts) => has(facts, 'outOfStock', 'outOfStockBuyBox_feature_div')],
  ['no-featured-offer', () => true],
];

/** Pages that are not a product: walls first, since they come in the place of any page. */
const OTHER_RULES: readonly Rule[] = [
  ['waf', ({ walls }) => walls.has('waf')],
  ['mfa', (facts, page) => has(facts, 'auth-mfa-form') || page.pathname.startsWith('/ap/mfa')],
  [
    'captcha',
    (facts) => formTo(facts, /validateCaptcha/) || has(facts, 'cvf_captcha_js_enabled_metric_id'),
  ],
  [
    'sign-in',
    ({ formNames }, page) => formNames.has('signIn') || page.pathname.startsWith('/ap/signin'),
  ],
  ['error-page', ({ walls }) => walls.has('dogs')],
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

function judge(facts: PageFacts, page: URL): AmazonPage {
  const state = stateOf(facts, page);
  const form = state === 'addable' ? newOffer(facts) : undefined;
  return {
    state,
    session: sessionOf(facts, state),
    title: facts.title.replace(/\s+/g, ' ').trim(),
    ...(form && { offer: offerOf(form, facts, page) }),
  };
}

/**
 * Reads a page of Amazon's, whatever it is.
 * @param html the page as served
 * @param url where it came from, after redirects
 */
export function readPage(html: string, url: string): AmazonPage {
  const reader = new PageReader();
  reader.write(html);
  reader.end();
  return judge(reader.facts, new URL(url));
}

/** Reads a page as it arrives, and stops once it has an offer whole: most of a product page comes after it. */
export async function readPageStream(body: AsyncIterable<string>, url: URL): Promise<AmazonPage> {
  const reader = new PageReader();
  for await (const chunk of body) {
    reader.write(chunk);
    if (reader.formOpen || !isProduct(reader.facts) || !newOffer(reader.facts)) continue;
    if (reader.facts.accountLink) return judge(reader.facts, url);
  }
  reader.end();
  return judge(reader.facts, url);
}
